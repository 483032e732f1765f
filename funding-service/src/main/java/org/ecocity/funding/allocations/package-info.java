/**
 * Allocations between levels of government (下达): a line of the city is charged, a line of the unit
 * opened with its earmark, and back again. Owns allocation; publishes award-round.allocated.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.allocations;
