/**
 * How long a payment request may lie still before what it reserved is given back, as dated data.
 * Owns reservation_term; publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.terms;
