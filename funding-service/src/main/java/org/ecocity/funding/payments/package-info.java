/**
 * Payment requests from preparation to the bank's answer, through different hands; refused ones are
 * kept. Owns payment and payment_hand; publishes payment.changed, .refused, .paid and .returned.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.payments;
