package org.ecocity.funding.allocations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.ecocity.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An allocation to be prepared: to a unit ({@code budgetLineId} and {@code unitCode}), or back
 * again ({@code reversesId} and {@code reason}). Errors: 422 {@code allocation-names-both}, {@code
 * unknown-budget-line}, {@code unknown-unit}, {@code line-of-no-district}, {@code
 * line-not-allocatable}, {@code unknown-allocation}, {@code reason-missing}, {@code
 * more-than-allocated}.
 *
 * @param budgetLineId line of the city or above to be charged
 * @param unitCode unit whose line gets the money
 * @param reversesId allocation that is taken back, in part or as a whole
 * @param amountFen in fen, 1 to 2^53 − 1
 * @param documentNumber number of the finance bureau's document
 * @param reason why; needed to take back
 */
record AllocationRequest(
    @Nullable UUID budgetLineId,
    @Nullable @Size(max = 20) String unitCode,
    @Nullable UUID reversesId,
    @Positive @Max(Money.MAX_FEN) long amountFen,
    @NotBlank @Size(max = 100) String documentNumber,
    @Nullable @Size(max = 1000) String reason) {

  @Nullable String statedReason() {
    return reason == null || reason.isBlank() ? null : reason.strip();
  }
}
