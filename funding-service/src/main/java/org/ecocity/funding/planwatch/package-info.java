/**
 * What is missing or late in the financing of key projects: gaps, late commitments and arrivals,
 * partners without a competition on record. Read by plain SQL over this service's own tables. Owns
 * nothing; publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.planwatch;
