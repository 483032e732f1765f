/**
 * How often money of a budget line is carried over before it goes back to the treasury, as dated
 * data with its source. Owns carry_over_rule; publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.carryovers;
