/** The whole programme of the sample city, and then its backup, on a stack of their own. */
package org.ecocity.programme;
