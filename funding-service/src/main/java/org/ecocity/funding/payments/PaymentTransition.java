package org.ecocity.funding.payments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a payment. Errors: 403 {@code not-permitted}, {@code same-hand}; 409 {@code
 * transition-not-allowed}, {@code reservation-expired}; 422 {@code reason-missing}, {@code
 * possible-duplicate}, {@code paid-in-future}, {@code paid-before-voucher}, {@code
 * payee-account-missing}.
 *
 * @param to the state wanted
 * @param reason why; needed for REFUSED and RETURNED, and for REVIEWED where the payment may be an
 *     earlier one's duplicate
 * @param slipNo number of the bank slip, with PAID; the voucher's number stands in
 * @param paidOn date on the bank slip, with PAID; today when not given, never before the voucher
 * @param ground with REFUSED, what it is refused for: OUTSIDE_EARMARK and DUPLICATE become leads of
 *     supervision; OTHER when not given
 */
record PaymentTransition(
    @NotNull PaymentState to,
    @Nullable @Size(max = 1000) String reason,
    @Nullable @Size(max = 100) String slipNo,
    @Nullable LocalDate paidOn,
    Refusal.@Nullable Ground ground) {

  PaymentTransition(
      PaymentState to,
      @Nullable String reason,
      @Nullable String slipNo,
      @Nullable LocalDate paidOn) {
    this(to, reason, slipNo, paidOn, null);
  }

  @Nullable String statedReason() {
    return reason == null || reason.isBlank() ? null : reason.strip();
  }

  Refusal.Ground statedGround() {
    return ground == null ? Refusal.Ground.OTHER : ground;
  }
}
