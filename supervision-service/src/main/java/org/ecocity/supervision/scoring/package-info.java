/**
 * Scorecards as a pure function of scheme and inputs: the same data gives the same score. Owns
 * nothing, publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.scoring;
