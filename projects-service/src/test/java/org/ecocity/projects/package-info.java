/** Tests of the whole service. */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects;
