package org.ecocity.funding.payments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a payment. Errors: 403 {@code not-permitted}, {@code same-hand}; 409 {@code
 * transition-not-allowed}, {@code reservation-expired}; 422 {@code reason-missing}, {@code
 * paid-in-future}.
 *
 * @param to the state wanted
 * @param reason why; needed for REFUSED and RETURNED
 * @param slipNo number of the bank slip, with PAID; the voucher's number stands in
 * @param paidOn date on the bank slip, with PAID; today when not given
 */
record PaymentTransition(
    @NotNull PaymentState to,
    @Nullable @Size(max = 1000) String reason,
    @Nullable @Size(max = 100) String slipNo,
    @Nullable LocalDate paidOn) {

  @Nullable String statedReason() {
    return reason == null || reason.isBlank() ? null : reason.strip();
  }
}
