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
 * @param ground what a hand refused it for; none of what was refused by rule
 */
record Refusal(String code, String reason, @Nullable String findingCode, @Nullable Ground ground) {
  /** What a hand refuses for; the first two are hints of misuse and become leads. */
  enum Ground {
    /** The money would go to what the line's earmark does not allow, whatever the purpose said. */
    OUTSIDE_EARMARK,
    /** The same is asked for twice. */
    DUPLICATE,
    /** Anything else, such as papers that are wrong or missing. */
    OTHER
  }

  /** Refused by rule. */
  Refusal(String code, String reason, @Nullable String findingCode) {
    this(code, reason, findingCode, null);
  }

  static final String OUTSIDE_EARMARK = "payment-outside-earmark";
  static final String INSUFFICIENT_BALANCE = "insufficient-balance";
  static final String ON_HOLD = "payment-on-hold";
  static final String DUPLICATE_INVOICE = "duplicate-invoice";
  static final String CONTRACT_EXCEEDED = "contract-exceeded";
  static final String BY_HAND = "refused-by-hand";
  static final String EXPIRED = "reservation-expired";
}
