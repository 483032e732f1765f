package org.ecocity.funding.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.engine.Policies.compute;
import static org.ecocity.funding.engine.Policies.fen;
import static org.ecocity.funding.engine.Policies.shares;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.ecocity.funding.engine.AwardPolicy.Freed;
import org.ecocity.funding.engine.AwardPolicy.Limits;
import org.ecocity.funding.engine.AwardPolicy.OfFigure;
import org.ecocity.funding.engine.AwardStep.Source;
import org.ecocity.funding.workbook.Recalculated;
import org.ecocity.platform.testkit.Gen;
import org.junit.jupiter.api.Test;

/** What holds of a minimum below which nothing is paid. */
class MinimumPropertiesTest {
  private static final int CASES = 2_000;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /**
   * A round with a minimum.
   *
   * @param policy one factor Q; at most CAP, at least FLOOR of each, where there are such limits
   * @param values the figures
   * @param pool in fen
   */
  private record Round(AwardPolicy policy, List<FactorValue> values, long pool) {
    static Round of(Gen gen, Freed freed, Rounding rounding) {
      var units = Policies.units(gen);
      long pool = gen.longBetween(0, 1L << gen.integer(4, 36));
      var values = new ArrayList<FactorValue>();
      for (var unit : units) {
        values.add(Composed.decimal(unit, "Q", gen.longBetween(0, gen.bool() ? 9 : 100_000), 2));
        values.add(Composed.decimal(unit, "CAP", gen.longBetween(0, pool), 2));
        values.add(Composed.decimal(unit, "FLOOR", gen.longBetween(0, pool / 6), 2));
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
              freed,
              gen.bool() ? new OfFigure(HUNDRED, "CAP") : null,
              gen.bool() ? new OfFigure(HUNDRED, "FLOOR") : null,
              gen.longBetween(1, 1 + pool / 3));
      var step = Composed.factor(Source.POOL, "Q", null);
      return new Round(Policies.of(units, limits, rounding, step), values, pool);
    }

    AwardResult result() {
      return compute(policy, values, pool);
    }

    /** The same for some of them, without the minimum. */
    AwardResult of(List<String> subjects) {
      var all = policy.limits();
      var limits =
          new Limits(null, null, null, null, all.freed(), all.capOf(), all.floorOf(), null);
      var some = values.stream().filter(v -> subjects.contains(v.subjectCode())).toList();
      var step = policy.steps().getFirst();
      return compute(Policies.of(subjects, limits, policy.rounding(), step), some, pool);
    }

    long minimum() {
      var fen = policy.limits().minFen();
      return fen == null ? 0 : fen;
    }

    long figure(String unit, String code) {
      return values.stream()
          .filter(v -> v.subjectCode().equals(unit) && v.factorCode().equals(code))
          .map(v -> v.value().movePointRight(2).longValueExact())
          .findFirst()
          .orElseThrow();
    }
  }

  private static Rounding rounding(Gen gen) {
    var mode = gen.oneOf(Rounding.Mode.values());
    var own = mode != Rounding.Mode.REST_TO_LARGEST && gen.bool() ? "UNIT" : null;
    return new Rounding(mode, own == null && gen.bool() ? gen.longBetween(1, 1_000) : 1, own);
  }

  @Test
  void nobodyIsPaidBetweenNothingAndTheMinimumHoweverItIsRounded() {
    Gen.forAll(
        "nothing or the minimum",
        CASES,
        gen -> {
          var round = Round.of(gen, gen.oneOf(Freed.values()), rounding(gen));
          var result = round.result();
          assertThat(Policies.sum(result) + result.leftFen() - result.shortFen())
              .isEqualTo(round.pool());
          for (var share : result.shares()) {
            assertThat(share.shareFen() == 0 || share.shareFen() >= round.minimum()).isTrue();
          }
        });
  }

  /** What is freed is shared as if only those who stay had taken part; left, it changes nobody. */
  @Test
  void whoStaysHasWhatTheyHadWithoutTheOthersOrWhatTheyHadAnyway() {
    Gen.forAll(
        "who stays",
        CASES,
        gen -> {
          var round = Round.of(gen, gen.oneOf(Freed.values()), Rounding.FEN);
          var result = round.result();
          var all = round.policy().eligibleCodes();
          var staying = all.stream().filter(unit -> fen(result, unit) > 0).toList();
          if (round.policy().limits().freed() == Freed.REDISTRIBUTE && hasFactor(round, staying)) {
            var alone = new TreeMap<>(shares(round.of(staying)));
            all.forEach(unit -> alone.putIfAbsent(unit, 0L));
            assertThat(shares(result)).isEqualTo(alone);
          }
          if (round.policy().limits().freed() == Freed.LEAVE) {
            var anyway = round.of(all);
            staying.forEach(
                unit ->
                    assertThat(Math.abs(fen(result, unit) - fen(anyway, unit)))
                        .isLessThanOrEqualTo(1));
          }
        });
  }

  private static boolean hasFactor(Round round, List<String> units) {
    return units.stream().anyMatch(unit -> round.figure(unit, "Q") > 0);
  }

  @Test
  void withoutLimitsWhoHasMoreStaysAndOnlyWhoCouldNotBePaidIsOut() {
    Gen.forAll(
        "no more than must",
        CASES,
        gen -> {
          var drawn = Round.of(gen, Freed.REDISTRIBUTE, Rounding.FEN);
          var limits =
              new Limits(null, null, null, null, Freed.REDISTRIBUTE, null, null, drawn.minimum());
          var step = drawn.policy().steps().getFirst();
          var units = drawn.policy().eligibleCodes();
          var policy = Policies.of(units, limits, Rounding.FEN, step);
          var result = compute(policy, drawn.values(), drawn.pool());
          assertThat(Policies.sum(result)).isIn(0L, drawn.pool());
          var in = units.stream().filter(unit -> fen(result, unit) > 0).toList();
          long sum = in.stream().mapToLong(unit -> drawn.figure(unit, "Q")).sum();
          for (var out : units) {
            long own = drawn.figure(out, "Q");
            if (fen(result, out) == 0 && own > 0) {
              in.forEach(unit -> assertThat(drawn.figure(unit, "Q")).isGreaterThan(own));
              // with all its equals it would have been below the minimum
              long equals = units.stream().filter(u -> drawn.figure(u, "Q") == own).count();
              var share = BigDecimal.valueOf(drawn.pool()).multiply(BigDecimal.valueOf(own));
              var least = BigDecimal.valueOf(drawn.minimum());
              var among = BigDecimal.valueOf(sum + own * equals);
              if (in.stream().allMatch(u -> drawn.figure(u, "Q") > own) && isNext(drawn, in, own)) {
                assertThat(share).isLessThan(least.multiply(among));
              }
            }
          }
        });
  }

  /** Whether nobody who is out had more. */
  private static boolean isNext(Round round, List<String> in, long own) {
    return round.policy().eligibleCodes().stream()
        .filter(unit -> !in.contains(unit))
        .allMatch(unit -> round.figure(unit, "Q") <= own);
  }

  @Test
  void equalsAreTreatedEquallyAndNoOrderMakesADifference() {
    Gen.forAll(
        "equals and order",
        CASES,
        gen -> {
          var round = Round.of(gen, gen.oneOf(Freed.values()), Rounding.FEN);
          var some = round.policy().eligibleCodes();
          var one = gen.oneOf(some.stream().filter(u -> round.figure(u, "Q") > 0).toList());
          var other = gen.oneOf(round.policy().eligibleCodes());
          var values = new ArrayList<>(round.values());
          values.replaceAll(
              v ->
                  v.subjectCode().equals(other)
                      ? Composed.decimal(
                          other, v.factorCode(), round.figure(one, v.factorCode()), 2)
                      : v);
          var result = compute(round.policy(), values, round.pool());
          assertThat(Math.abs(fen(result, one) - fen(result, other))).isLessThanOrEqualTo(1);
          Collections.shuffle(values, gen.random());
          var units = new ArrayList<>(round.policy().eligibleCodes());
          Collections.shuffle(units, gen.random());
          var shuffled = round.policy().forSubjects(units);
          assertThat(shares(compute(shuffled, values, round.pool()))).isEqualTo(shares(result));
        });
  }

  @Test
  void theWorkbookGivesTheSameFen() {
    Gen.forAll(
        "workbook of a minimum",
        60,
        gen -> {
          var round = Round.of(gen, gen.oneOf(Freed.values()), rounding(gen));
          Recalculated.gives(
              round.policy(), new FrozenFactors(Policies.DAY, round.values()), round.pool());
        });
  }
}
