package org.ecocity.funding.carryovers;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A new rule of carry-over.
 *
 * @param validFrom first day; after that of the rule before, not in the past
 * @param carryOvers how often what a line has left is carried over before it goes back, 0 to 10
 * @param basis the law or document it rests on
 */
record CarryOverRuleRequest(
    @NotNull LocalDate validFrom,
    @Min(0) @Max(10) int carryOvers,
    @NotBlank @Size(max = 1000) String basis) {}
