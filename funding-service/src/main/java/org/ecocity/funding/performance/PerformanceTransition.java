package org.ecocity.funding.performance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that finance takes. Errors: 403 {@code not-permitted}, {@code performance-same-hand}; 409
 * {@code transition-not-allowed}; 422 {@code reason-missing}, {@code invalid} with a sentence at
 * each changed score that cannot be.
 *
 * @param to CONFIRMED, RETURNED, REVIEWED or CLOSED
 * @param reason why; needed for RETURNED
 * @param scores rows that finance scores otherwise; with REVIEWED alone
 */
record PerformanceTransition(
    @NotNull PerformanceState to,
    @Nullable @Size(max = 1000) String reason,
    @Nullable @Size(max = 100) List<@NotNull @Valid Score> scores) {
  /**
   * A row as finance scores it; the execution rate is the ledger's.
   *
   * @param no the row
   * @param score its points, 0 to the row's, at most 2 decimals
   * @param reason why
   */
  record Score(
      @Min(1) int no,
      @NotNull @DecimalMin("0") @Digits(integer = 3, fraction = 2) BigDecimal score,
      @NotBlank @Size(max = 1000) String reason) {}

  @Nullable String statedReason() {
    return reason == null || reason.isBlank() ? null : reason.strip();
  }

  List<Score> scoresOrNone() {
    return scores == null ? List.of() : scores;
  }
}
