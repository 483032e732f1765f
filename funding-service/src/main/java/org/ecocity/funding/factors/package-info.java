/**
 * Factor data of award rounds on its way to a freeze: typed in with evidence and confirmed by a
 * second person, or given by an issued assessment. Owns factor_collection, factor and the copies of
 * assessments; publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.factors;
