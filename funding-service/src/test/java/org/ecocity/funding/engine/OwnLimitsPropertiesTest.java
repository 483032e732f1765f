package org.ecocity.funding.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.engine.Policies.compute;
import static org.ecocity.funding.engine.Policies.fen;
import static org.ecocity.funding.engine.Policies.shares;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ecocity.funding.engine.AwardOutcome.AwardRefusal;
import org.ecocity.funding.engine.AwardPolicy.Freed;
import org.ecocity.funding.engine.AwardPolicy.Limits;
import org.ecocity.funding.engine.AwardPolicy.OfFigure;
import org.ecocity.funding.engine.AwardPolicy.StepCap;
import org.ecocity.funding.engine.AwardStep.Source;
import org.ecocity.funding.workbook.Recalculated;
import org.ecocity.platform.testkit.Gen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of caps and floors by a figure of each subject, and of units that differ. */
class OwnLimitsPropertiesTest {
  private static final int CASES = 2_000;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /**
   * A round with limits of its own.
   *
   * @param policy one factor Q; at most CAP, at least FLOOR of each
   * @param values the figures; amounts are whole fen
   * @param pool in fen
   */
  private record Round(AwardPolicy policy, List<FactorValue> values, long pool) {
    static Round of(Gen gen, Rounding rounding) {
      var units = Policies.units(gen);
      long pool = gen.longBetween(0, 1L << gen.integer(4, 36));
      var values = new ArrayList<FactorValue>();
      for (var unit : units) {
        values.add(Composed.decimal(unit, "Q", gen.longBetween(0, 100_000), 2));
        values.add(Composed.decimal(unit, "CAP", gen.longBetween(0, pool), 2));
        values.add(Composed.decimal(unit, "FLOOR", gen.longBetween(0, pool / 8), 2));
        values.add(Composed.decimal(unit, "UNIT", gen.longBetween(1, 1 + pool / 10), 2));
      }
      values.add(Composed.decimal("U0", "Q", 1, 0));
      values.add(Composed.decimal("U0", "CAP", pool, 2));
      values.add(Composed.decimal("U0", "FLOOR", 0, 0));
      values.add(Composed.decimal("U0", "UNIT", 1, 2));
      units.add("U0");
      var limits =
          new Limits(
              null,
              null,
              null,
              null,
              Freed.REDISTRIBUTE,
              new OfFigure(HUNDRED, "CAP"),
              gen.bool() ? new OfFigure(HUNDRED, "FLOOR") : null,
              null);
      var step = Composed.factor(Source.POOL, "Q", null);
      return new Round(Policies.of(units, limits, rounding, step), values, pool);
    }

    long figure(String unit, String code) {
      return values.stream()
          .filter(v -> v.subjectCode().equals(unit) && v.factorCode().equals(code))
          .map(v -> v.value().movePointRight(2).longValueExact())
          .findFirst()
          .orElseThrow();
    }

    long cap(String unit) {
      return figure(unit, "CAP");
    }

    long floor(String unit) {
      return policy.limits().floorOf() == null ? 0 : Math.min(figure(unit, "FLOOR"), cap(unit));
    }
  }

  @Test
  void nobodyIsOverItsOwnCapOrUnderItsOwnFloorAndNothingIsLeftThatSomebodyMayHave() {
    Gen.forAll(
        "own limits",
        CASES,
        gen -> {
          var round = Round.of(gen, Rounding.FEN);
          var result = compute(round.policy(), round.values(), round.pool());
          assertThat(Policies.sum(result) + result.leftFen() - result.shortFen())
              .isEqualTo(round.pool());
          for (var unit : round.policy().eligibleCodes()) {
            assertThat(fen(result, unit)).isBetween(round.floor(unit), round.cap(unit));
            if (result.leftFen() > 0) {
              assertThat(fen(result, unit) == round.cap(unit) || round.figure(unit, "Q") == 0)
                  .as("what is left, nobody may have")
                  .isTrue();
            }
            if (result.shortFen() > 0) {
              assertThat(fen(result, unit)).isEqualTo(round.floor(unit));
            }
          }
        });
  }

  /** The water stands as high with everybody, but for who has a lid above or a bottom below it. */
  @Test
  void whoCouldHaveMoreHasNoLessForItsFigureThanWhoCouldHaveLess() {
    Gen.forAll(
        "one level",
        CASES,
        gen -> {
          var round = Round.of(gen, Rounding.FEN);
          var result = compute(round.policy(), round.values(), round.pool());
          for (var one : round.policy().eligibleCodes()) {
            for (var other : round.policy().eligibleCodes()) {
              if (fen(result, one) < round.cap(one) && fen(result, other) > round.floor(other)) {
                var mine = times(fen(result, one) + 1, round.figure(other, "Q"));
                var theirs = times(fen(result, other) - 1, round.figure(one, "Q"));
                assertThat(mine).isGreaterThanOrEqualTo(theirs);
              }
            }
          }
        });
  }

  private static BigDecimal times(long one, long other) {
    return BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other));
  }

  @Test
  void neitherOrderNorTheStepOrTheWholePolicyMakesADifferenceAndEqualsAreTreatedEqually() {
    Gen.forAll(
        "order of own limits",
        CASES,
        gen -> {
          var round = Round.of(gen, Rounding.FEN);
          var values = new ArrayList<>(round.values());
          var one = gen.oneOf(round.policy().eligibleCodes());
          var other = gen.oneOf(round.policy().eligibleCodes());
          values.replaceAll(v -> v.subjectCode().equals(other) ? like(round, one, v) : v);
          var result = compute(round.policy(), values, round.pool());
          assertThat(Math.abs(fen(result, one) - fen(result, other))).isLessThanOrEqualTo(1);
          Collections.shuffle(values, gen.random());
          var units = new ArrayList<>(round.policy().eligibleCodes());
          Collections.shuffle(units, gen.random());
          var shuffled = round.policy().forSubjects(units);
          assertThat(shares(compute(shuffled, values, round.pool()))).isEqualTo(shares(result));
          if (round.policy().limits().floorOf() == null) {
            var cap = new StepCap(null, HUNDRED, "CAP", Freed.REDISTRIBUTE);
            var step = Composed.factor(Source.POOL, "Q", null, null, cap);
            var inStep = Composed.of(units, Rounding.FEN, step);
            assertThat(shares(compute(inStep, values, round.pool()))).isEqualTo(shares(result));
          }
        });
  }

  private static FactorValue like(Round round, String one, FactorValue other) {
    var code = other.factorCode();
    return Policies.value(
        other.subjectCode(), code, BigDecimal.valueOf(round.figure(one, code), 2));
  }

  @Test
  void wholeHouseholdsOfDifferentStandardsKeepWithinThePoolAndAUnitOfTheExactAmount() {
    Gen.forAll(
        "own units",
        CASES,
        gen -> {
          var capped = gen.bool();
          var round = Round.of(gen, new Rounding(Rounding.Mode.LARGEST_REMAINDER, 1, "UNIT"));
          var units = round.policy().eligibleCodes();
          var step = Composed.factor(Source.POOL, "Q", null);
          var policy =
              capped ? round.policy() : Composed.of(units, round.policy().rounding(), step);
          var values = round.values();
          var result = compute(policy, values, round.pool());
          var exact = new TreeMap<String, Long>();
          if (!capped) {
            assertThat(Policies.sum(result)).isLessThanOrEqualTo(round.pool());
            exact.putAll(
                shares(compute(Composed.of(units, Rounding.FEN, step), values, round.pool())));
          }
          for (var unit : units) {
            long own = round.figure(unit, "UNIT");
            assertThat(fen(result, unit) % own).as("whole units").isZero();
            assertThat(capped && fen(result, unit) > round.cap(unit)).isFalse();
            if (!capped) {
              assertThat(Math.abs(fen(result, unit) - exact.getOrDefault(unit, 0L)))
                  .isLessThanOrEqualTo(own);
            }
          }
          var again = new ArrayList<>(values);
          Collections.shuffle(again, gen.random());
          assertThat(shares(compute(policy, again, round.pool()))).isEqualTo(shares(result));
        });
  }

  @Test
  void ofTheSameUnitsItIsTheLargestRemainder() {
    Gen.forAll(
        "units that do not differ",
        CASES,
        gen -> {
          var round = Round.of(gen, Rounding.FEN);
          long unit = gen.longBetween(1, 1 + round.pool() / 10);
          var values = new ArrayList<>(round.values());
          values.replaceAll(
              v ->
                  v.factorCode().equals("UNIT")
                      ? Policies.value(v.subjectCode(), "UNIT", BigDecimal.valueOf(unit, 2))
                      : v);
          var units = round.policy().eligibleCodes();
          var step = Composed.factor(Source.POOL, "Q", null);
          var own = new Rounding(Rounding.Mode.LARGEST_REMAINDER, 1, "UNIT");
          var common = new Rounding(Rounding.Mode.LARGEST_REMAINDER, unit);
          assertThat(shares(compute(Composed.of(units, own, step), values, round.pool())))
              .isEqualTo(shares(compute(Composed.of(units, common, step), values, round.pool())));
        });
  }

  @Test
  void theWorkbookGivesTheSameFen() {
    Gen.forAll(
        "workbook of own limits and units",
        50,
        gen -> {
          var mode = gen.oneOf(Rounding.Mode.values());
          var own = gen.bool() ? "UNIT" : null;
          var round = Round.of(gen, new Rounding(mode, 1, own));
          var cap = gen.bool() ? StepCap.NONE : cap(gen);
          var step = Composed.factor(Source.POOL, "Q", null, null, cap);
          var limits = gen.bool() ? Limits.NONE : round.policy().limits();
          var rest = new Source(Source.Kind.REST, HUNDRED, 0);
          var policy =
              Policies.of(
                  round.policy().eligibleCodes(),
                  limits,
                  round.policy().rounding(),
                  step,
                  Composed.factor(rest, "Q", null),
                  Composed.split(gen, false),
                  Composed.further(gen));
          Recalculated.gives(policy, new FrozenFactors(Policies.DAY, round.values()), round.pool());
        });
  }

  private static StepCap cap(Gen gen) {
    @Nullable Long fen = gen.bool() ? gen.longBetween(1, 1_000_000) : null;
    var percent = BigDecimal.valueOf(gen.integer(1, 150));
    return new StepCap(fen, percent, "CAP", gen.oneOf(Freed.values()));
  }

  @Test
  void whoseUnitOrCapIsMissingOrZeroIsNamed() {
    var step = Composed.factor(Source.POOL, "Q", null);
    var policy = Composed.of(List.of("A", "B"), new Rounding(Rounding.Mode.DOWN, 1, "UNIT"), step);
    var values = new ArrayList<FactorValue>();
    for (var entry : Map.of("A", 1L, "B", 2L).entrySet()) {
      values.add(Composed.decimal(entry.getKey(), "Q", entry.getValue(), 0));
    }
    values.add(Composed.decimal("A", "UNIT", 0, 0));
    var outcome = AwardEngine.compute(policy, new FrozenFactors(Policies.DAY, values), 100);
    assertThat(((AwardRefusal) outcome).gaps())
        .extracting(AwardRefusal.Gap::text)
        .containsExactly("A 的因素 UNIT 是取整单位，须为大于零、精确到分的金额。", "B 的因素 UNIT 没有数据。");
  }
}
