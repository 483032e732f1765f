package org.ecocity.funding.performance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A self-evaluation (绩效自评) of the year that is over. The execution rate is read from the ledger.
 * Errors: 403 {@code performance-of-another-unit}; 409 {@code transition-not-allowed}; 422 {@code
 * year-not-over}, {@code nothing-budgeted}, {@code invalid} with a sentence at each row.
 *
 * @param targetId the targets; of a result replaced by PUT the same again
 * @param achieved what was achieved of the year's goal, in words
 * @param executionReason why the budget was not executed in full; needed below full points
 * @param executionRemedy what is done about it; needed below full points
 * @param rows each row once
 */
record ResultRequest(
    @NotNull UUID targetId,
    @NotBlank @Size(max = 1000) String achieved,
    @Nullable @Size(max = 1000) String executionReason,
    @Nullable @Size(max = 1000) String executionRemedy,
    @NotEmpty @Size(max = 100) List<@NotNull @Valid ResultRow> rows) {
  /**
   * What came of a row.
   *
   * @param no the row
   * @param actualValue the value reached; of a measured row alone
   * @param gradeCode grade of the sheet; of a row in words alone
   * @param gradePercent to what percent it was achieved, within its grade
   * @param actualText what came of it, in words
   * @param reason why it deviates (偏差原因); needed below full points
   * @param remedy what is done about it (改进措施); needed below full points
   */
  record ResultRow(
      @Min(1) int no,
      @Nullable @DecimalMin("0") @Digits(integer = 15, fraction = 4) BigDecimal actualValue,
      @Nullable @Size(max = 40) String gradeCode,
      @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
          BigDecimal gradePercent,
      @Nullable @Size(max = 300) String actualText,
      @Nullable @Size(max = 1000) String reason,
      @Nullable @Size(max = 1000) String remedy) {}
}
