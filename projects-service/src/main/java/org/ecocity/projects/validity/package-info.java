/** Periods of validity, both ends included. Owns nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.validity;
