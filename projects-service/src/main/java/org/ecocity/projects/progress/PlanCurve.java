package org.ecocity.projects.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import org.ecocity.projects.keyprojects.YearPlans.YearPlan;

/**
 * How a year's plan is spread over its months.
 *
 * @param percents cumulative share of the year's plan by the end of each month, twelve of them
 */
record PlanCurve(List<BigDecimal> percents) {
  private static final int MONTHS = 12;
  private static final int SCALE = 4;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  PlanCurve {
    percents = List.copyOf(percents);
  }

  /** Equal months, where a year has no curve of its own. */
  static PlanCurve even() {
    return new PlanCurve(
        java.util.stream.IntStream.rangeClosed(1, MONTHS)
            .mapToObj(
                m ->
                    HUNDRED
                        .multiply(BigDecimal.valueOf(m))
                        .divide(BigDecimal.valueOf(MONTHS), SCALE, RoundingMode.HALF_UP))
            .toList());
  }

  /**
   * Planned cumulative physical progress by the end of a month: what is done by the end of last
   * year and the curve's share of the year's plan, relative to the total; at most 100.
   */
  BigDecimal percent(YearPlan plan, YearMonth month) {
    var share = percents.get(month.getMonthValue() - 1);
    var done = BigDecimal.valueOf(plan.doneByLastYearEndFen()).multiply(HUNDRED);
    var due = BigDecimal.valueOf(plan.annualInvestmentFen()).multiply(share);
    return done.add(due)
        .divide(BigDecimal.valueOf(plan.totalInvestmentFen()), SCALE, RoundingMode.HALF_UP)
        .min(HUNDRED);
  }

  boolean rises() {
    for (int i = 1; i < percents.size(); i++) {
      if (percents.get(i).compareTo(percents.get(i - 1)) < 0) {
        return false;
      }
    }
    return percents.getLast().compareTo(HUNDRED) == 0;
  }
}
