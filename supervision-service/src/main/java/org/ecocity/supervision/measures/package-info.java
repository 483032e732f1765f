/**
 * The named measures of scorecards, read from local copies and findings as of a cut-off. Owns
 * nothing. Publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.measures;
