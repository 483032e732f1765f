/** Tests of the whole service. */
package org.ecocity.funding;
