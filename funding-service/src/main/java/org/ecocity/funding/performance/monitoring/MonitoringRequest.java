package org.ecocity.funding.performance.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the measured rows have come (绩效运行监控). Errors: 403 {@code performance-of-another-unit};
 * 409 {@code not-confirmed}; 422 {@code monitoring-year-over}, {@code invalid} with a sentence at
 * each row.
 *
 * @param rows each measured row once
 */
record MonitoringRequest(@NotNull @Size(max = 100) List<@NotNull @Valid MonitoringRow> rows) {
  /**
   * A row on its way.
   *
   * @param no the row
   * @param actualValue what has been reached so far
   * @param expectedValue what is expected at the year's end
   * @param reason why it deviates; needed beyond the sheet's threshold
   * @param remedy what is done about it; needed beyond the sheet's threshold
   */
  record MonitoringRow(
      @Min(1) int no,
      @NotNull @DecimalMin("0") @Digits(integer = 15, fraction = 4) BigDecimal actualValue,
      @NotNull @DecimalMin("0") @Digits(integer = 15, fraction = 4) BigDecimal expectedValue,
      @Nullable @Size(max = 1000) String reason,
      @Nullable @Size(max = 1000) String remedy) {}
}
