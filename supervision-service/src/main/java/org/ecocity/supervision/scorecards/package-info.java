/**
 * Scorecard schemes as data, and the named measures they may ask for. Owns scorecard_scheme.
 * Publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.scorecards;
