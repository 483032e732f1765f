package org.ecocity.funding.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.engine.Policies.compute;
import static org.ecocity.funding.engine.Policies.fen;
import static org.ecocity.funding.engine.Policies.shares;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ecocity.funding.engine.AwardPolicy.Freed;
import org.ecocity.funding.engine.AwardPolicy.Limits;
import org.ecocity.funding.engine.AwardPolicy.StepCap;
import org.ecocity.funding.engine.AwardStep.ByFactors;
import org.ecocity.funding.engine.AwardStep.Source;
import org.ecocity.funding.workbook.Recalculated;
import org.ecocity.platform.testkit.Gen;
import org.junit.jupiter.api.Test;

/** What holds where the rest of rounding goes to the largest. */
class RestPropertiesTest {
  private static final int CASES = 2_000;

  private static Rounding rounding(Gen gen, long pool) {
    return new Rounding(Rounding.Mode.REST_TO_LARGEST, gen.longBetween(1, 1 + pool / 3));
  }

  @Test
  void theSumIsKeptAndOfTheWholeUnitsOnlyTheLargestAmountsDepart() {
    Gen.forAll(
        "rest to the largest",
        CASES,
        gen -> {
          var units = Policies.units(gen);
          long pool = gen.longBetween(0, 1L << gen.integer(4, 36));
          var rest = rounding(gen, pool);
          var policy = Policies.byFactors(gen, units, Limits.NONE, rest);
          var values = twins(gen, units, Policies.values(gen, policy));
          var result = compute(policy, values, pool);
          var half = new Rounding(Rounding.Mode.HALF_UP, rest.unitFen());
          var rounded = compute(rounded(policy, half), values, pool);
          var exact = compute(rounded(policy, Rounding.FEN), values, pool);
          assertThat(Policies.sum(result)).isEqualTo(pool);
          for (var unit : units) {
            assertThat(fen(result, unit)).isNotNegative();
            if (fen(result, unit) == fen(rounded, unit)) {
              continue;
            }
            for (var other : units) {
              long before = fen(exact, other) - fen(exact, unit);
              var twin = same(values, unit, other) && other.compareTo(unit) < 0;
              if (before > 1 || twin) {
                assertThat(rounded.shortFen()).as("only what is too much passes on").isPositive();
                assertThat(fen(result, other)).as("the larger is used up first").isZero();
              }
            }
          }
          Collections.shuffle(values, gen.random());
          var order = new ArrayList<>(units);
          Collections.shuffle(order, gen.random());
          assertThat(shares(compute(policy.forSubjects(order), values, pool)))
              .isEqualTo(shares(result));
        });
  }

  /** Two of the units have the same figures, so that there are ties. */
  private static ArrayList<FactorValue> twins(
      Gen gen, List<String> units, List<FactorValue> values) {
    var one = gen.oneOf(units);
    var other = gen.oneOf(units);
    var twins = new ArrayList<FactorValue>();
    for (var value : values) {
      if (!value.subjectCode().equals(other) || one.equals(other)) {
        twins.add(value);
      }
      if (value.subjectCode().equals(one) && !one.equals(other)) {
        // a factor that the other alone had would have no sum
        var figure = value.value().add(BigDecimal.ONE);
        twins.removeLast();
        twins.add(Policies.value(one, value.factorCode(), figure));
        twins.add(Policies.value(other, value.factorCode(), figure));
      }
    }
    return twins;
  }

  private static boolean same(List<FactorValue> values, String one, String other) {
    return figures(values, one).equals(figures(values, other));
  }

  private static List<String> figures(List<FactorValue> values, String unit) {
    return values.stream()
        .filter(value -> value.subjectCode().equals(unit))
        .map(value -> value.factorCode() + value.value().stripTrailingZeros().toPlainString())
        .sorted()
        .toList();
  }

  private static AwardPolicy rounded(AwardPolicy policy, Rounding rounding) {
    return Policies.of(
        policy.eligibleCodes(), policy.limits(), rounding, policy.steps().getFirst());
  }

  @Test
  void nobodyBearsARestBeyondItsCapOrBelowItsFloorAndNoRestIsLeftThatSomebodyMayBear() {
    Gen.forAll(
        "rest within limits",
        CASES,
        gen -> {
          var units = Policies.units(gen);
          long pool = gen.longBetween(1, 1L << gen.integer(4, 36));
          long unit = gen.longBetween(1, 1 + pool / 10);
          long floor = gen.bool() ? 0 : gen.longBetween(0, pool / units.size()) / unit * unit;
          long cap = (floor / unit + gen.integer(1, 10)) * unit;
          var limits = new Limits(null, cap, null, floor, gen.oneOf(Freed.values()));
          var rest = new Rounding(Rounding.Mode.REST_TO_LARGEST, unit);
          var policy = Policies.byFactors(gen, units, limits, rest);
          var result = compute(policy, Policies.values(gen, policy), pool);
          for (var one : units) {
            assertThat(fen(result, one)).isBetween(floor, cap);
            if (limits.freed() == Freed.REDISTRIBUTE && result.leftFen() > 0) {
              assertThat(fen(result, one)).isIn(floor, cap);
            }
            if (limits.freed() == Freed.REDISTRIBUTE && result.shortFen() > 0) {
              assertThat(fen(result, one)).isEqualTo(floor);
            }
          }
        });
  }

  @Test
  void theWorkbookGivesTheSameFen() {
    Gen.forAll(
        "workbook of the rest",
        100,
        gen -> {
          var units = Policies.units(gen);
          long pool = gen.longBetween(0, 1L << gen.integer(4, 36));
          var limits =
              gen.bool() ? Limits.NONE : Policies.limits(gen, units.size(), Math.max(1, pool));
          long most = gen.longBetween(1, 1 + pool);
          var cap = gen.bool() ? StepCap.NONE : new StepCap(most, null, null, Freed.REDISTRIBUTE);
          var plain = Composed.factor(Source.POOL, "Q", null, null, cap);
          var step =
              new ByFactors(
                  plain.label(),
                  plain.from(),
                  List.of(),
                  rounding(gen, pool),
                  plain.factors(),
                  null,
                  cap);
          var policy = Policies.of(units, limits, rounding(gen, pool), step);
          var frozen = new FrozenFactors(Policies.DAY, Composed.figures(gen, units));
          if (AwardEngine.compute(policy, frozen, pool) instanceof AwardResult) {
            Recalculated.gives(policy, frozen, pool);
          }
        });
  }
}
