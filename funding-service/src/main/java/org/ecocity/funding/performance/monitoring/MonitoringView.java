package org.ecocity.funding.performance.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far targets had come on a day.
 *
 * @param id the record
 * @param asOf business date
 * @param enteredBy user
 * @param rows the measured rows
 */
record MonitoringView(UUID id, LocalDate asOf, String enteredBy, List<Monitored> rows) {
  /**
   * A row on its way.
   *
   * @param no the row
   * @param actualValue what had been reached
   * @param expectedValue what was expected at the year's end
   * @param deviationPercent expected from target, in percent of the target, with sign, at most 4
   *     decimals
   * @param reason why it deviates
   * @param remedy what is done about it
   */
  record Monitored(
      int no,
      BigDecimal actualValue,
      BigDecimal expectedValue,
      BigDecimal deviationPercent,
      @Nullable String reason,
      @Nullable String remedy) {}

  static MonitoringView of(Monitoring found) {
    return new MonitoringView(
        found.id,
        found.asOf,
        found.enteredBy,
        found.rows.stream()
            .map(
                row ->
                    new Monitored(
                        row.no,
                        plain(row.actualValue),
                        plain(row.expectedValue),
                        plain(row.deviationPercent),
                        row.reason,
                        row.remedy))
            .toList());
  }

  private static BigDecimal plain(BigDecimal value) {
    var shortened = value.stripTrailingZeros();
    return shortened.scale() < 0 ? shortened.setScale(0) : shortened;
  }
}
