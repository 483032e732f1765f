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
    @NotBlank @Size(max = 1000) String reason) {}
