package org.ecocity.funding.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.engine.Policies.compute;
import static org.ecocity.funding.engine.Policies.fen;
import static org.ecocity.funding.engine.Policies.shares;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.ecocity.funding.engine.AwardPolicy.StepCap;
import org.ecocity.funding.engine.AwardStep.Source;
import org.ecocity.funding.engine.Preparation.Group.Of;
import org.ecocity.platform.testkit.Gen;
import org.junit.jupiter.api.Test;

/** What holds of chains of steps, of standards, rates and splits, and of figures of the group. */
class ComposedPropertiesTest {
  private static final int CASES = 2_000;
  private static final long MOST_FEN = 1L << 40;

  @Test
  void chainsOfStepsGiveWhatThePoolHoldsAndPartsAddUpToTheShare() {
    Gen.forAll(
        "chains",
        CASES,
        gen -> {
          var units = Policies.units(gen);
          long pool = gen.longBetween(0, MOST_FEN);
          var policy = Composed.chain(gen, units, pool);
          var values = Composed.figures(gen, units);
          var result = compute(policy, values, pool);
          assertThat(Policies.sum(result) + result.leftFen() - result.shortFen()).isEqualTo(pool);
          for (var share : result.shares()) {
            assertThat(share.parts().stream().mapToLong(Share.Part::amountFen).sum())
                .isEqualTo(share.shareFen());
            assertThat(share.parts()).allMatch(one -> one.amountFen() >= 0);
          }
          Collections.shuffle(values, gen.random());
          assertThat(shares(compute(policy, values, pool))).isEqualTo(shares(result));
        });
  }

  @Test
  void moreOfAQuantityNeverEarnsLessByAStandardNorByARateButForItsRounding() {
    Gen.forAll(
        "monotonicity of quantities",
        CASES,
        gen -> {
          var units = Policies.units(gen);
          long pool = gen.longBetween(0, MOST_FEN);
          var values = Composed.figures(gen, units);
          var unit = gen.oneOf(units);
          var raised = new ArrayList<>(values);
          raised.replaceAll(
              v ->
                  v.subjectCode().equals(unit) && v.factorCode().equals("Q")
                      ? Policies.value(unit, "Q", v.value().add(BigDecimal.ONE))
                      : v);
          var paid = Composed.of(units, Rounding.FEN, Composed.standard(gen, gen.bool()));
          assertThat(fen(compute(paid, raised, pool), unit))
              .isGreaterThanOrEqualTo(fen(compute(paid, values, pool), unit) - 1);
          var rated = Composed.of(units, Rounding.FEN, Composed.rate(Rounding.Mode.HALF_EVEN, 10));
          assertThat(fen(compute(rated, raised, pool), unit))
              .isGreaterThanOrEqualTo(fen(compute(rated, values, pool), unit) - 2);
        });
  }

  @Test
  void whatIsPaidInMirrorsWhatIsPaidOut() {
    Gen.forAll(
        "signed awards",
        CASES,
        gen -> {
          var units = Policies.units(gen);
          var rounding = Composed.each(gen);
          var standard = Composed.standard(gen, true);
          var step =
              new AwardStep.ByStandards(
                  standard.label(), List.of(), null, standard.standards(), StepCap.NONE);
          var policy = Composed.of(units, rounding, step, Composed.split(gen, false));
          var values = Composed.figures(gen, units);
          var mirrored =
              values.stream()
                  .map(v -> Policies.value(v.subjectCode(), v.factorCode(), v.value().negate()))
                  .toList();
          long pool = gen.longBetween(0, MOST_FEN);
          var result = compute(policy, values, pool);
          var other = compute(policy, mirrored, pool);
          for (var share : result.shares()) {
            assertThat(fen(other, share.subjectCode())).isEqualTo(-share.shareFen());
            assertThat(share.advanceFen()).isNotNegative();
            assertThat(share.parts().stream().mapToLong(Share.Part::amountFen).sum())
                .isEqualTo(share.shareFen());
          }
          assertThat(AwardResult.granted(result.shares()) + result.leftFen() - result.shortFen())
              .isEqualTo(pool);
        });
  }

  @Test
  void whatIsTakenOfTheGroupIsWhatOneCountsByHand() {
    Gen.forAll(
        "groups",
        CASES,
        gen -> {
          var units = Policies.units(gen);
          long pool = gen.longBetween(0, MOST_FEN);
          var of = gen.oneOf(Of.values());
          var byClass = gen.bool() ? "CLASS" : null;
          var values = Composed.figures(gen, units);
          var step = Composed.factor(Source.POOL, "D", null);
          var plain = Composed.of(units, Rounding.FEN, step);
          var derived = Composed.with(plain, Composed.held("D", "Q", of, byClass));
          var counted = new ArrayList<FactorValue>();
          for (var unit : units) {
            var group =
                units.stream()
                    .filter(one -> byClass == null || same(values, "CLASS", one, unit))
                    .map(one -> figure(values, one, "Q"))
                    .toList();
            counted.add(Policies.value(unit, "D", byHand(of, group, figure(values, unit, "Q"))));
          }
          assertThat(shares(compute(derived, values, pool)))
              .isEqualTo(shares(compute(plain, counted, pool)));
        });
  }

  private static boolean same(List<FactorValue> values, String code, String one, String other) {
    return figure(values, one, code).compareTo(figure(values, other, code)) == 0;
  }

  private static BigDecimal figure(List<FactorValue> values, String unit, String code) {
    return values.stream()
        .filter(v -> v.subjectCode().equals(unit) && v.factorCode().equals(code))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** A mean of 8 at most is exact with so many decimals but for sevenths, sixths and thirds. */
  private static BigDecimal byHand(Of of, List<BigDecimal> group, BigDecimal own) {
    var sum = group.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return switch (of) {
      case SUM -> sum;
      case MEAN -> sum.divide(new BigDecimal(group.size()), 25, java.math.RoundingMode.HALF_EVEN);
      case MIN -> Objects.requireNonNull(Collections.min(group));
      case MAX -> Objects.requireNonNull(Collections.max(group));
      case COUNT -> new BigDecimal(group.size());
      case RANK -> new BigDecimal(1 + group.stream().filter(v -> v.compareTo(own) > 0).count());
    };
  }
}
