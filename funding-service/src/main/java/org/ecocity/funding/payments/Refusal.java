package org.ecocity.funding.payments;

import org.jspecify.annotations.Nullable;

/**
 * Why a payment was refused.
 *
 * @param code {@code payment-outside-earmark}, {@code insufficient-balance}, {@code
 *     payment-on-hold}, {@code duplicate-invoice}, {@code contract-exceeded} (the problem's own
 *     name), {@code refused-by-hand} or {@code reservation-expired}
 * @param reason in words
 * @param findingCode the finding behind a hold
 */
record Refusal(String code, String reason, @Nullable String findingCode) {
  static final String OUTSIDE_EARMARK = "payment-outside-earmark";
  static final String INSUFFICIENT_BALANCE = "insufficient-balance";
  static final String ON_HOLD = "payment-on-hold";
  static final String DUPLICATE_INVOICE = "duplicate-invoice";
  static final String CONTRACT_EXCEEDED = "contract-exceeded";
  static final String BY_HAND = "refused-by-hand";
  static final String EXPIRED = "reservation-expired";
}
