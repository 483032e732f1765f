package org.ecocity.funding.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.engine.Policies.byFactors;
import static org.ecocity.funding.engine.Policies.cap;
import static org.ecocity.funding.engine.Policies.compute;
import static org.ecocity.funding.engine.Policies.fen;
import static org.ecocity.funding.engine.Policies.limits;
import static org.ecocity.funding.engine.Policies.shares;
import static org.ecocity.funding.engine.Policies.sum;
import static org.ecocity.funding.engine.Policies.units;
import static org.ecocity.funding.engine.Policies.value;
import static org.ecocity.funding.engine.Policies.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ecocity.funding.engine.AwardPolicy.Limits;
import org.ecocity.platform.testkit.Gen;
import org.junit.jupiter.api.Test;

/** What holds of every award whatever the policy, the figures and the pool (rule 6). */
class AwardPropertiesTest {
  private static final long MOST_FEN = 1L << 50;

  @Test
  void sharesLeftAndShortAlwaysAddUpToThePool() {
    Gen.forAll(
        "sum",
        gen -> {
          var units = units(gen);
          long pool = gen.longBetween(0, MOST_FEN);
          var rounding =
              new Rounding(gen.oneOf(Rounding.Mode.values()), gen.oneOf(1L, 100L, 10_000L));
          var policy = byFactors(gen, units, limits(gen, units.size(), pool), rounding);
          var result = compute(policy, values(gen, policy), pool);
          assertThat(sum(result) + result.leftFen() - result.shortFen()).isEqualTo(pool);
          assertThat(Math.min(result.leftFen(), result.shortFen())).isZero();
          for (var share : result.shares()) {
            assertThat(share.shareFen()).isNotNegative();
            assertThat(share.advanceFen() + share.settlementFen()).isEqualTo(share.shareFen());
            assertThat(share.advanceFen()).isBetween(0L, share.shareFen());
          }
        });
  }

  @Test
  void byLargestRemainderNothingIsLeftAndEachIsWithinAFenOfItsExactPart() {
    Gen.forAll(
        "bounds",
        gen -> {
          long pool = gen.longBetween(0, MOST_FEN);
          var policy = byFactors(gen, units(gen), Limits.NONE, Rounding.FEN);
          var values = values(gen, policy);
          var result = compute(policy, values, pool);
          assertThat(sum(result)).isEqualTo(pool);
          for (var share : result.shares()) {
            var exact = exact(policy, values, share.subjectCode(), pool);
            assertThat(share.shareFen())
                .isBetween(
                    exact.setScale(0, RoundingMode.FLOOR).longValueExact(),
                    exact.setScale(0, RoundingMode.CEILING).longValueExact());
          }
        });
  }

  /** Reckoned another way, with decimals of 60 digits; whole when within 10^-30 of it. */
  private static BigDecimal exact(
      AwardPolicy policy, List<FactorValue> values, String unit, long pool) {
    var context = new java.math.MathContext(60, RoundingMode.HALF_EVEN);
    var part = BigDecimal.ZERO;
    for (var factor : ((AwardStep.ByFactors) policy.steps().getFirst()).factors()) {
      var sum = BigDecimal.ZERO;
      var own = BigDecimal.ZERO;
      for (var value : values) {
        if (value.factorCode().equals(factor.code())) {
          sum = sum.add(value.value());
          own = value.subjectCode().equals(unit) ? value.value() : own;
        }
      }
      part = part.add(own.divide(sum, context).multiply(factor.weightPercent().movePointLeft(2)));
    }
    return part.multiply(BigDecimal.valueOf(pool)).setScale(30, RoundingMode.HALF_EVEN);
  }

  @Test
  void nobodyIsOverTheCapAndWhatItFreesGoesToTheOthersInProportion() {
    Gen.forAll(
        "cap redistribution",
        gen -> {
          var units = units(gen);
          long pool = gen.longBetween(0, MOST_FEN);
          var limits = cap(gen);
          var policy = byFactors(gen, units, limits, Rounding.FEN);
          var values = values(gen, policy);
          var uncapped = uncapped(policy);
          var before = compute(uncapped, values, pool);
          var after = compute(policy, values, pool);
          long cap =
              BigDecimal.valueOf(pool)
                  .multiply(limits.capPercent())
                  .movePointLeft(2)
                  .setScale(0, RoundingMode.FLOOR)
                  .longValueExact();
          assertThat(shares(after).values()).allSatisfy(fen -> assertThat(fen <= cap).isTrue());
          boolean allCapped =
              shares(after).entrySet().stream()
                  .allMatch(e -> e.getValue() == cap || fen(before, e.getKey()) <= 1);
          assertThat(after.leftFen() == 0 || allCapped).isTrue();
          for (var unit : units) {
            long was = fen(before, unit);
            long is = fen(after, unit);
            assertThat(is >= Math.min(was - 1, cap)).as("nobody else pays for a cap").isTrue();
            proportional(before, after, unit, cap, pool);
          }
        });
  }

  private static AwardPolicy uncapped(AwardPolicy policy) {
    return Policies.of(
        policy.eligibleCodes(), Limits.NONE, policy.rounding(), policy.steps().getFirst());
  }

  /** Two below the cap keep the relation they had, to the fen each. */
  private static void proportional(
      AwardResult before, AwardResult after, String unit, long cap, long pool) {
    for (var other : shares(before).keySet()) {
      if (fen(after, unit) < cap - 1 && fen(after, other) < cap - 1) {
        var cross =
            BigDecimal.valueOf(fen(after, unit))
                .multiply(BigDecimal.valueOf(fen(before, other)))
                .subtract(
                    BigDecimal.valueOf(fen(after, other))
                        .multiply(BigDecimal.valueOf(fen(before, unit))))
                .abs();
        assertThat(cross)
            .isLessThanOrEqualTo(
                BigDecimal.valueOf(pool).multiply(new BigDecimal(4)).add(BigDecimal.TEN));
      }
    }
  }

  @Test
  void capsAndFloorsHoldTogether() {
    Gen.forAll(
        "caps and floors",
        gen -> {
          var units = units(gen);
          long pool = gen.longBetween(1_000, MOST_FEN);
          var limits = limits(gen, units.size(), pool);
          var policy = byFactors(gen, units, limits, Rounding.FEN);
          var result = compute(policy, values(gen, policy), pool);
          for (var fen : shares(result).values()) {
            if (limits.floorPercent() != null) {
              assertThat(BigDecimal.valueOf(fen))
                  .isGreaterThanOrEqualTo(part(pool, limits.floorPercent()));
            }
            if (limits.capPercent() != null) {
              assertThat(BigDecimal.valueOf(fen))
                  .isLessThanOrEqualTo(part(pool, limits.capPercent()));
            }
          }
          assertThat(result.shortFen())
              .as("a floor rounded up costs at most a fen for each")
              .isLessThanOrEqualTo(units.size());
        });
  }

  private static BigDecimal part(long pool, BigDecimal percent) {
    return BigDecimal.valueOf(pool).multiply(percent).movePointLeft(2);
  }

  @Test
  void theOrderOfTheDataNeverMatters() {
    Gen.forAll(
        "order independence",
        gen -> {
          var units = units(gen);
          long pool = gen.longBetween(0, MOST_FEN);
          var policy =
              byFactors(gen, units, limits(gen, units.size(), Math.max(1, pool)), Rounding.FEN);
          var values = values(gen, policy);
          var shuffled = new ArrayList<>(values);
          Collections.shuffle(shuffled, gen.random());
          var otherOrder = new ArrayList<>(units);
          Collections.shuffle(otherOrder, gen.random());
          var again =
              Policies.of(
                  otherOrder, policy.limits(), policy.rounding(), policy.steps().getFirst());
          var result = compute(policy, values, pool);
          var other = compute(again, shuffled, pool);
          assertThat(shares(other)).isEqualTo(shares(result));
          assertThat(other.leftFen()).isEqualTo(result.leftFen());
          if (gen.integer(0, 39) == 0) {
            assertThat(other).as("the words too").isEqualTo(result);
          }
        });
  }

  @Test
  void whoHasMoreOfAFactorNeverEarnsLess() {
    Gen.forAll(
        "monotonicity",
        gen -> {
          var units = units(gen);
          long pool = gen.longBetween(0, MOST_FEN);
          var policy =
              byFactors(gen, units, limits(gen, units.size(), Math.max(1, pool)), Rounding.FEN);
          var values = values(gen, policy);
          int i = gen.integer(0, values.size() - 1);
          var own = values.get(i);
          var more = own.value().add(BigDecimal.valueOf(gen.longBetween(0, 1_000_000), 3));
          var raised = new ArrayList<>(values);
          raised.set(i, value(own.subjectCode(), own.factorCode(), more));
          assertThat(fen(compute(policy, raised, pool), own.subjectCode()))
              .isGreaterThanOrEqualTo(fen(compute(policy, values, pool), own.subjectCode()));
        });
  }

  @Test
  void aFenMoreInThePoolMovesNoShareByMoreThanAFen() {
    Gen.forAll(
        "1-fen stability",
        gen -> {
          var units = units(gen);
          long pool = gen.longBetween(0, gen.bool() ? 1_000 : MOST_FEN);
          var policy = byFactors(gen, units, Limits.NONE, Rounding.FEN);
          var values = values(gen, policy);
          var before = compute(policy, values, pool);
          var after = compute(policy, values, pool + 1);
          for (var unit : units) {
            assertThat(Math.abs(fen(after, unit) - fen(before, unit))).isLessThanOrEqualTo(1);
          }
        });
  }

  @Test
  void equalsEarnTheSameAndWhoIsNamedDifferentlyEarnsNoMoreThanAFenElse() {
    Gen.forAll(
        "equal treatment",
        gen -> {
          var units = units(gen);
          long pool = gen.longBetween(0, MOST_FEN);
          var policy =
              byFactors(gen, units, limits(gen, units.size(), Math.max(1, pool)), Rounding.FEN);
          var values = new ArrayList<>(values(gen, policy));
          var one = gen.oneOf(units);
          var other = gen.oneOf(units);
          values.replaceAll(
              v ->
                  v.subjectCode().equals(other)
                      ? value(other, v.factorCode(), valueOf(values, one, v.factorCode()))
                      : v);
          if (sumsAreAboveZero(policy, values)) {
            var shares = compute(policy, values, pool);
            assertThat(Math.abs(fen(shares, one) - fen(shares, other))).isLessThanOrEqualTo(1);
          }
        });
  }

  private static BigDecimal valueOf(List<FactorValue> values, String unit, String factor) {
    return values.stream()
        .filter(v -> v.subjectCode().equals(unit) && v.factorCode().equals(factor))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static boolean sumsAreAboveZero(AwardPolicy policy, List<FactorValue> values) {
    return ((AwardStep.ByFactors) policy.steps().getFirst())
        .factors().stream()
            .allMatch(
                factor ->
                    values.stream()
                        .anyMatch(
                            v -> v.factorCode().equals(factor.code()) && v.value().signum() > 0));
  }
}
