package org.ecocity.funding.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ecocity.funding.engine.AwardPolicy.Advance;
import org.ecocity.funding.engine.AwardPolicy.Freed;
import org.ecocity.funding.engine.AwardPolicy.Limits;
import org.ecocity.funding.engine.AwardPolicy.Shortage;
import org.ecocity.funding.engine.AwardPolicy.Subjects;
import org.ecocity.funding.engine.AwardStep.ByFactors;
import org.ecocity.funding.engine.AwardStep.Factor;
import org.ecocity.funding.engine.AwardStep.Label;
import org.ecocity.funding.engine.AwardStep.Source;
import org.ecocity.platform.testkit.Gen;

/** Policies and factor data by chance. */
final class Policies {
  static final LocalDate DAY = LocalDate.of(2019, 6, 30);

  private Policies() {}

  /** A policy of weighted factors, as many as 3. */
  static AwardPolicy byFactors(Gen gen, List<String> units, Limits limits, Rounding rounding) {
    var factors = new ArrayList<Factor>();
    int left = 1_000_000;
    for (int i = gen.integer(0, 2); i > 0 && left > 1; i--) {
      int weight = gen.integer(1, left - 1);
      factors.add(factor("F" + i, weight));
      left -= weight;
    }
    factors.add(factor("F0", left));
    return of(
        units, limits, rounding, new ByFactors(label(), Source.POOL, List.of(), null, factors));
  }

  private static Factor factor(String code, int weight) {
    return new Factor(code, label(), BigDecimal.valueOf(weight, 4), false);
  }

  static Label label() {
    return new Label("因素", "factor");
  }

  static AwardPolicy of(List<String> units, Limits limits, Rounding rounding, AwardStep... steps) {
    return new AwardPolicy(
        "AA-X",
        1,
        DAY,
        null,
        Subjects.UNIT,
        units,
        BigDecimal.ONE,
        List.of(steps),
        limits,
        rounding,
        new Advance(new BigDecimal("60"), null),
        Shortage.SHOW,
        Preparation.NONE);
  }

  static List<String> units(Gen gen) {
    var units = new ArrayList<String>();
    for (int i = gen.integer(1, Math.min(8, gen.size())); i > 0; i--) {
      units.add("U" + i);
    }
    return units;
  }

  /** Every factor of every unit; the sum of a factor is above zero. */
  static List<FactorValue> values(Gen gen, AwardPolicy policy) {
    var values = new ArrayList<FactorValue>();
    for (var factor : ((ByFactors) policy.steps().getFirst()).factors()) {
      var positive = gen.oneOf(policy.eligibleCodes());
      for (var unit : policy.eligibleCodes()) {
        long value = gen.longBetween(unit.equals(positive) ? 1 : 0, gen.bool() ? 20 : 10_000_000);
        values.add(value(unit, factor.code(), BigDecimal.valueOf(value, gen.integer(0, 3))));
      }
    }
    return values;
  }

  static FactorValue value(String unit, String factor, BigDecimal value) {
    return new FactorValue(unit, factor, value, "", null);
  }

  static Limits cap(Gen gen) {
    return new Limits(
        BigDecimal.valueOf(gen.integer(1, 1_000_000), 4), null, null, null, Freed.REDISTRIBUTE);
  }

  /** Caps and floors that some shares can keep to. */
  static Limits limits(Gen gen, int units, long pool) {
    var floor = gen.bool() ? null : BigDecimal.valueOf(gen.integer(0, 1_000_000 / units), 4);
    int least = floor == null ? 1 : floor.movePointRight(4).intValueExact() + 1;
    var cap =
        gen.bool() || least > 1_000_000
            ? null
            : BigDecimal.valueOf(gen.integer(least, 1_000_000), 4);
    return new Limits(cap, null, floor, null, Freed.REDISTRIBUTE);
  }

  static AwardResult compute(AwardPolicy policy, List<FactorValue> values, long pool) {
    var outcome = AwardEngine.compute(policy, new FrozenFactors(DAY, values), pool);
    assertThat(outcome).isInstanceOf(AwardResult.class);
    return (AwardResult) outcome;
  }

  static Map<String, Long> shares(AwardResult result) {
    var shares = new TreeMap<String, Long>();
    result.shares().forEach(share -> shares.put(share.subjectCode(), share.shareFen()));
    return shares;
  }

  static long fen(AwardResult result, String unit) {
    return shares(result).getOrDefault(unit, -1L);
  }

  static long sum(AwardResult result) {
    return result.shares().stream().mapToLong(Share::shareFen).sum();
  }
}
