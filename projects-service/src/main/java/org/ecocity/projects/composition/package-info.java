/** The composition of a project's money by source. Owns nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.composition;
