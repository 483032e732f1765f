/**
 * Factor data of award rounds on its way to a freeze: typed in with evidence and confirmed by a
 * second person, or given by an issued assessment, by closed performance results, or by the records
 * of projects and supervision as of the round's day. Owns factor_collection, factor,
 * factor_from_records, the copies of assessments and performance_point; publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.factors;
