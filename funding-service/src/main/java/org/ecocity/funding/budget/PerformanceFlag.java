package org.ecocity.funding.budget;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a line's performance means for the budget to come.
 *
 * @param kind CUT: flagged for cut
 * @param forYear in the budget of this year
 * @param ratedYear the year whose performance was POOR
 * @param score its points, 0 to 100
 * @param resultId the performance result
 */
record PerformanceFlag(Advice kind, int forYear, int ratedYear, BigDecimal score, UUID resultId) {
  /** What is to be done. */
  enum Advice {
    /** 拟压减: less, or nothing, in the year after. */
    CUT
  }

  static PerformanceFlag cut(UUID resultId, int ratedYear, BigDecimal score) {
    return new PerformanceFlag(Advice.CUT, ratedYear + 1, ratedYear, score, resultId);
  }
}
