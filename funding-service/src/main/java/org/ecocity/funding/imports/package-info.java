/** Files taken in as jobs; budget and payments offer their kinds. Owns nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.imports;
