/**
 * Factor data of award rounds on its way to a freeze: typed in with evidence and confirmed by a
 * second person, or given by an issued assessment or by closed performance results. Owns
 * factor_collection, factor, the copies of assessments and performance_point; publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.factors;
