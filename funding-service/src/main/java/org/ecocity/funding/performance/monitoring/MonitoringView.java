package org.ecocity.funding.performance.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
 * @param execution the money on that day; none of what was recorded before it was kept
 * @param rows the measured rows
 */
record MonitoringView(
    UUID id, LocalDate asOf, String enteredBy, @Nullable Spent execution, List<Monitored> rows) {
  private static final int PERCENT_DECIMALS = 4;

  /**
   * How far the money had gone.
   *
   * @param budgetFen what there was to give in all, in fen; of a project what it was to have
   * @param paidFen what was paid of it, in fen
   * @param executionPercent the same in percent, at most 4 decimals; of a project it may be over
   *     100
   * @param timePercent how much of the year had gone by (序时进度), at most 4 decimals
   * @param deviationPoints by how many percentage points execution was ahead of the year, with sign
   */
  record Spent(
      long budgetFen,
      long paidFen,
      BigDecimal executionPercent,
      BigDecimal timePercent,
      BigDecimal deviationPoints) {
    static @Nullable Spent of(Monitoring found) {
      var budget = found.budgetFen;
      var paid = found.paidFen;
      if (budget == null || paid == null) {
        return null;
      }
      var execution = percent(paid, budget);
      var time = percent(found.asOf.getDayOfYear(), found.asOf.lengthOfYear());
      return new Spent(budget, paid, execution, time, execution.subtract(time));
    }

    private static BigDecimal percent(long part, long whole) {
      return whole == 0
          ? BigDecimal.ZERO
          : BigDecimal.valueOf(part)
              .movePointRight(2)
              .divide(BigDecimal.valueOf(whole), PERCENT_DECIMALS, RoundingMode.HALF_UP);
    }
  }

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
        Spent.of(found),
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
