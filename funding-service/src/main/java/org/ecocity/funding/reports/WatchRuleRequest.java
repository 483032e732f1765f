package org.ecocity.funding.reports;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * New thresholds.
 *
 * @param validFrom first day; after that of the rule before, not in the past
 * @param idleDays days without movement from which money is idle, 1 to 3,650
 * @param concentrationPercent share of a unit's payments of a year above which one payee stands
 *     out, 0 to 100, at most 4 decimals
 * @param concentrationMinPayments how many payments the unit must have made, 1 to 1,000
 * @param aheadPoints percentage points by which what is paid may be ahead of physical progress, 0
 *     to 100, at most 4 decimals
 * @param minExecutionPercents what must be paid of a budget line by the end of each month, January
 *     to December, whole percent, never falling in the year; 0 where nothing need be yet; as before
 *     when not given
 * @param refusalCount refused payment requests of a unit in a quarter from which they are
 *     conspicuous, 1 to 1,000; as before when not given
 * @param duplicateDays within how many days a payment without invoice to the same payee, of the
 *     same amount and for the same contract or purpose may be a duplicate, 0 to 3,650; 0 where
 *     nobody looks; as before when not given
 * @param reason why, with the document it rests on
 */
record WatchRuleRequest(
    @NotNull LocalDate validFrom,
    @Min(1) @Max(3650) int idleDays,
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal concentrationPercent,
    @Min(1) @Max(1000) int concentrationMinPayments,
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal aheadPoints,
    @Size(min = 12, max = 12)
        @Nullable List<@NotNull @Min(0) @Max(100) Integer> minExecutionPercents,
    @Min(1) @Max(1000) @Nullable Integer refusalCount,
    @Min(0) @Max(3650) @Nullable Integer duplicateDays,
    @NotBlank @Size(max = 1000) String reason) {

  /** Whether less is asked for by a month than by an earlier one. */
  boolean falls() {
    return minExecutionPercents != null
        && IntStream.range(1, minExecutionPercents.size())
            .anyMatch(i -> minExecutionPercents.get(i) < minExecutionPercents.get(i - 1));
  }
}
