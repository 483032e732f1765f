/** Files taken in as jobs; features offer their kinds. Owns nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.imports;
