package org.ecocity.funding.performance.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.ecocity.platform.testkit.Gen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of every score whatever target, value and points. */
class ScoringPropertiesTest {
  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 12, 10.4, 20, 17.33",
    "AT_LEAST, 12, 12, 20, 20.00",
    "AT_LEAST, 12, 99, 20, 20.00",
    "AT_LEAST, 0, 0, 5, 5.00",
    "AT_LEAST, 3, 0, 5, 0.00",
    "AT_MOST, 800, 850, 10, 9.41",
    "AT_MOST, 800, 0, 10, 10.00",
    "AT_MOST, 0, 0, 10, 10.00",
    "AT_MOST, 0, 1, 10, 0.00",
    "EQUAL, 100, 100, 10, 10.00",
    "EQUAL, 100, 80, 10, 8.00",
    "EQUAL, 100, 125, 10, 8.00",
    "EQUAL, 0, 0, 10, 10.00",
    "EQUAL, 0, 4, 10, 0.00",
    // 0.125 of a point is 0.13: half up.
    "AT_LEAST, 8, 1, 1, 0.13"
  })
  void aValueIsScoredAsByHand(
      Direction direction,
      BigDecimal target,
      BigDecimal actual,
      BigDecimal points,
      BigDecimal score) {
    assertThat(Scoring.ofValue(direction, target, actual, points)).isEqualTo(score);
  }

  @Test
  void aScoreIsWithinItsPointsAndFullWhereTheTargetIsReached() {
    Gen.forAll(
        "score bounds",
        gen -> {
          var direction = gen.oneOf(Direction.values());
          var points = points(gen);
          var target = value(gen);
          var score = Scoring.ofValue(direction, target, value(gen), points);
          assertThat(score).isBetween(BigDecimal.ZERO, points);
          assertThat(score.scale()).isEqualTo(2);
          assertThat(Scoring.ofValue(direction, target, target, points))
              .isEqualByComparingTo(points);
        });
  }

  @Test
  void aBetterValueNeverGetsFewerPoints() {
    Gen.forAll(
        "score monotonic",
        gen -> {
          var target = value(gen);
          var points = points(gen);
          var one = value(gen);
          var more = one.add(value(gen));
          assertThat(Scoring.ofValue(Direction.AT_LEAST, target, more, points))
              .isGreaterThanOrEqualTo(Scoring.ofValue(Direction.AT_LEAST, target, one, points));
          assertThat(Scoring.ofValue(Direction.AT_MOST, target, more, points))
              .isLessThanOrEqualTo(Scoring.ofValue(Direction.AT_MOST, target, one, points));
          var nearer = target.max(one);
          var farther = nearer.add(value(gen));
          assertThat(Scoring.ofValue(Direction.EQUAL, target, farther, points))
              .isLessThanOrEqualTo(Scoring.ofValue(Direction.EQUAL, target, nearer, points));
        });
  }

  @Test
  void aScoreIsTheExactPartRoundedOnceHalfUp() {
    Gen.forAll(
        "score exact",
        gen -> {
          var points = points(gen);
          var target = value(gen).add(new BigDecimal("0.0001"));
          var actual = target.multiply(BigDecimal.valueOf(gen.integer(0, 9999), 4));
          var score = Scoring.ofValue(Direction.AT_LEAST, target, actual, points);
          // In whole numbers: |score − points × actual ÷ target| ≤ half a hundredth, up at the
          // half.
          var exact = points.multiply(actual);
          var off = score.multiply(target).subtract(exact);
          var half = new BigDecimal("0.005").multiply(target);
          assertThat(off.compareTo(half)).isLessThanOrEqualTo(0);
          assertThat(off.negate().compareTo(half)).isNegative();
        });
  }

  @Test
  void theExecutionRateIsExactToTheFenAndCapped() {
    Gen.forAll(
        "execution",
        gen -> {
          long budget = gen.longBetween(1, 1L << 50);
          long paid = gen.longBetween(0, budget);
          var score = Scoring.ofExecution(paid, budget, BigDecimal.TEN);
          // half up of 1000 × paid ÷ budget hundredths, by whole numbers
          var doubled = BigInteger.valueOf(paid).multiply(BigInteger.valueOf(2000));
          var whole = BigInteger.valueOf(budget);
          var hundredths = doubled.add(whole).divide(whole.shiftLeft(1));
          assertThat(score.unscaledValue()).isEqualTo(hundredths);
          assertThat(Scoring.ofExecution(budget + paid, budget, BigDecimal.TEN))
              .isEqualByComparingTo(BigDecimal.TEN);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "100, 70, -30, false",
    "100, 130, 30, false",
    "100, 69.9999, -30.0001, true",
    "3, 4, 33.3333, true",
    "0, 0, 0, false",
    "0, 0.1, 100, true"
  })
  void aDeviationIsBeyondTheThresholdByUnroundedFigures(
      BigDecimal target, BigDecimal expected, BigDecimal percent, boolean beyond) {
    assertThat(Scoring.deviationPercent(target, expected)).isEqualByComparingTo(percent);
    assertThat(Scoring.isBeyond(target, expected, new BigDecimal(30))).isEqualTo(beyond);
  }

  private static BigDecimal points(Gen gen) {
    return BigDecimal.valueOf(gen.longBetween(1, 10_000), 2);
  }

  private static BigDecimal value(Gen gen) {
    return BigDecimal.valueOf(gen.longBetween(0, 1L << gen.integer(0, 50)), gen.integer(0, 4));
  }
}
