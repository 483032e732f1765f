/** Projects from workbooks and from other registers. Owns nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.projectsheets;
