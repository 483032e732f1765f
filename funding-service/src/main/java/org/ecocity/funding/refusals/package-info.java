/**
 * Reports of refused payments, one by one and summed up by reason and unit, read by plain SQL over
 * the payments. Owns nothing; publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.refusals;
