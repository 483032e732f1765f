package org.ecocity.funding.performance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.performance.sheets.Direction;
import org.ecocity.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Performance targets (绩效目标) of a budget line for its year. Errors: 409 {@code
 * performance-covered}; 422 {@code unknown-budget-line}, {@code year-of-line}, {@code
 * unknown-project}, {@code project-budget-missing}, {@code project-budget-over-line}, {@code
 * sheet-not-in-force}, {@code sheet-not-named}, {@code invalid} with a sentence at each row.
 *
 * @param budgetLineId the line, owned by the caller's unit; or give its code. Not changed by PUT
 * @param budgetLineCode its code, when the id is not given
 * @param projectId project on it, where the line serves several; the whole line when not given
 * @param projectBudgetFen what of the line is the project's, in fen; with a project alone
 * @param year budget year, which is the line's
 * @param sheetCode the sheet; the one in force on the year's last day when not given
 * @param goal the year's goal in words (年度总体目标)
 * @param rows third-level indicators, 1 to 100
 */
record TargetRequest(
    @Nullable UUID budgetLineId,
    @Nullable @Size(max = 40) String budgetLineCode,
    @Nullable UUID projectId,
    @Nullable @Positive @Max(Money.MAX_FEN) Long projectBudgetFen,
    @Nullable @Min(2000) @Max(2100) Integer year,
    @Nullable @Size(max = 40) String sheetCode,
    @NotBlank @Size(max = 1000) String goal,
    @NotEmpty @Size(max = 100) List<@NotNull @Valid TargetRow> rows) {
  /**
   * A third-level indicator (三级指标): measured by a value or said in words.
   *
   * @param partCode second-level indicator of the sheet, such as {@code QUANTITY}
   * @param name what is looked at
   * @param measureUnit unit of measure, such as 公里
   * @param direction which way the value is good; with a value
   * @param targetValue the value to reach, 0 or more, at most 4 decimals; or give words
   * @param targetText what is to be, in words; or give a value
   * @param points full points, above 0, at most 2 decimals
   */
  record TargetRow(
      @NotBlank @Size(max = 40) String partCode,
      @NotBlank @Size(max = 200) String name,
      @Nullable @Size(max = 40) String measureUnit,
      @Nullable Direction direction,
      @Nullable @DecimalMin("0") @Digits(integer = 15, fraction = 4) BigDecimal targetValue,
      @Nullable @Size(max = 300) String targetText,
      @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
          BigDecimal points) {}
}
