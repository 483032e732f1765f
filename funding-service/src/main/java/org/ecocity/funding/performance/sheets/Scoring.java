package org.ecocity.funding.performance.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a row is scored by the notes to the sheet of 财预〔2020〕10号: a value that reaches its target
 * gets full points, another its part of them; a grade in words gets a percentage of its band. Each
 * score is one exact division, rounded once, half up to two decimals.
 */
public final class Scoring {
  static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int DECIMALS = 2;
  private static final int PERCENT_DECIMALS = 4;

  private Scoring() {}

  /**
   * Points of a value against its target; none is negative.
   *
   * @param points full points, at most 2 decimals
   */
  public static BigDecimal ofValue(
      Direction direction, BigDecimal target, BigDecimal actual, BigDecimal points) {
    return switch (direction) {
      case AT_LEAST -> part(points, actual, target);
      case AT_MOST -> part(points, target, actual);
      case EQUAL -> part(points, target.min(actual), target.max(actual));
    };
  }

  /** Points of an indicator in words that was achieved to so many percent, 0 to 100. */
  public static BigDecimal ofPercent(BigDecimal percent, BigDecimal points) {
    return part(points, percent, HUNDRED);
  }

  /** Points of the execution rate: executed of the full year's budget, which is above zero. */
  public static BigDecimal ofExecution(long executedFen, long budgetFen, BigDecimal points) {
    return part(points, BigDecimal.valueOf(executedFen), BigDecimal.valueOf(budgetFen));
  }

  /** Full points where the one reaches the other, else its part of them. */
  private static BigDecimal part(BigDecimal points, BigDecimal reached, BigDecimal full) {
    return reached.compareTo(full) >= 0
        ? points.setScale(DECIMALS, RoundingMode.UNNECESSARY)
        : points.multiply(reached).divide(full, DECIMALS, RoundingMode.HALF_UP);
  }

  /**
   * How far an expected value is from its target, in percent of the target with sign, half up to
   * four decimals; from a target of zero anything is 100 % away.
   */
  public static BigDecimal deviationPercent(BigDecimal target, BigDecimal expected) {
    if (target.signum() == 0) {
      return expected.signum() == 0 ? BigDecimal.ZERO : HUNDRED;
    }
    return expected
        .subtract(target)
        .multiply(HUNDRED)
        .divide(target, PERCENT_DECIMALS, RoundingMode.HALF_UP);
  }

  /** Whether it is further away than the threshold, by the unrounded figures. */
  public static boolean isBeyond(
      BigDecimal target, BigDecimal expected, BigDecimal thresholdPercent) {
    if (target.signum() == 0) {
      return expected.signum() != 0;
    }
    return expected
            .subtract(target)
            .abs()
            .multiply(HUNDRED)
            .compareTo(thresholdPercent.multiply(target))
        > 0;
  }
}
