package org.ecocity.funding.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecocity.funding.engine.AwardPolicy.Advance;
import org.ecocity.funding.engine.AwardPolicy.Limits;
import org.ecocity.funding.engine.AwardPolicy.StepCap;
import org.ecocity.funding.engine.AwardStep.ByFactors;
import org.ecocity.funding.engine.AwardStep.ByRate;
import org.ecocity.funding.engine.AwardStep.ByStandards;
import org.ecocity.funding.engine.AwardStep.Factor;
import org.ecocity.funding.engine.AwardStep.Source;
import org.ecocity.funding.engine.AwardStep.Split;
import org.ecocity.funding.engine.AwardStep.SplitPart;
import org.ecocity.funding.engine.AwardStep.Standard;
import org.ecocity.funding.engine.Preparation.Derived;
import org.ecocity.funding.engine.Preparation.Group;
import org.ecocity.funding.engine.Preparation.Group.Of;
import org.ecocity.funding.engine.Preparation.Term;
import org.ecocity.funding.engine.Rounding.Digits;
import org.ecocity.platform.testkit.Gen;
import org.jspecify.annotations.Nullable;

/** Chains of steps and derived factors by chance. */
final class Composed {
  static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final List<Rounding.Mode> EACH =
      List.of(Rounding.Mode.HALF_UP, Rounding.Mode.HALF_EVEN, Rounding.Mode.DOWN, Rounding.Mode.UP);

  private Composed() {}

  static Rounding each(Gen gen) {
    return new Rounding(gen.oneOf(EACH), gen.oneOf(1L, 100L, 10_000L));
  }

  static Digits digits(Gen gen) {
    return new Digits(gen.oneOf(EACH), gen.integer(1, 4));
  }

  static ByFactors factor(Source from, String code, @Nullable Digits shares) {
    return factor(from, code, null, shares, StepCap.NONE);
  }

  static ByFactors factor(
      Source from, String code, @Nullable Digits parts, @Nullable Digits shares, StepCap cap) {
    var factor = new Factor(code, Policies.label(), HUNDRED, false, parts);
    return new ByFactors(Policies.label(), from, List.of(), null, List.of(factor), shares, cap);
  }

  static ByStandards standard(Gen gen, boolean signed) {
    return new ByStandards(
        Policies.label(),
        List.of(),
        null,
        List.of(
            new Standard(
                Policies.label(),
                "Q",
                gen.bool() ? "OFF" : null,
                BigDecimal.valueOf(gen.longBetween(1, 100_000), 2),
                HUNDRED,
                false,
                null,
                null,
                signed,
                gen.bool() ? each(gen) : null)),
        new StepCap(gen.bool() ? gen.longBetween(1, 1_000_000) : null, null, null));
  }

  static ByRate rate(Rounding.Mode mode, int digits) {
    return new ByRate(
        Policies.label(),
        Source.POOL,
        List.of(),
        null,
        "Q",
        Policies.label(),
        mode,
        digits,
        StepCap.NONE);
  }

  /** Three levels; one by a figure of the subject where it is so said. */
  static Split split(Gen gen, boolean byFigure) {
    return new Split(
        Policies.label(),
        each(gen),
        List.of(
            part("P", byFigure ? null : new BigDecimal("33.3333"), byFigure ? "PERCENT" : null),
            part("C", new BigDecimal(gen.integer(0, 33)), null),
            part("D", null, null)),
        "D",
        null);
  }

  /** What the first split left, between two who come after. */
  static Split further(Gen gen) {
    var percent = new BigDecimal(gen.integer(0, 100));
    return new Split(
        Policies.label(),
        each(gen),
        List.of(part("E", null, null), part("F", percent, null)),
        "E",
        "D");
  }

  private static SplitPart part(
      String code, @Nullable BigDecimal percent, @Nullable String percentCode) {
    return new SplitPart(code, Policies.label(), percent, percentCode, true);
  }

  static Derived derived(
      String code, List<Term> terms, @Nullable Group group, @Nullable Digits rounding) {
    return new Derived(
        code,
        Policies.label(),
        BigDecimal.ZERO,
        terms,
        null,
        null,
        null,
        null,
        group,
        rounding,
        List.of());
  }

  static Derived held(String code, String of, Of what, @Nullable String sameCode) {
    var own = new Term(of, BigDecimal.ONE, false, null);
    return derived(code, List.of(own), new Group(what, sameCode), null);
  }

  static Term product(List<String> times, List<String> over) {
    return new Term("Q", BigDecimal.ONE, times, over, false, null);
  }

  static AwardPolicy with(AwardPolicy policy, Advance advance, Derived... derived) {
    return new AwardPolicy(
        policy.code(),
        policy.version(),
        policy.validFrom(),
        policy.validTo(),
        policy.subjects(),
        policy.eligibleCodes(),
        policy.costIndex(),
        policy.steps(),
        policy.limits(),
        policy.rounding(),
        advance,
        policy.shortage(),
        new Preparation(List.of(derived), List.of(), Map.of()));
  }

  static AwardPolicy with(AwardPolicy policy, Derived... derived) {
    return with(policy, policy.advance(), derived);
  }

  static AwardPolicy of(List<String> units, Rounding rounding, AwardStep... steps) {
    return Policies.of(units, Limits.NONE, rounding, steps);
  }

  /**
   * A part of the pool by one figure, all of that by another, standards, the rest, three levels.
   */
  static AwardPolicy chain(Gen gen, List<String> units, long pool) {
    var steps = new ArrayList<AwardStep>();
    var part = new Source(Source.Kind.POOL, new BigDecimal(gen.integer(1, 100)), 0);
    steps.add(factor(part, "K", null, gen.bool() ? digits(gen) : null, StepCap.NONE));
    steps.add(factor(new Source(Source.Kind.STEP, HUNDRED, 1), "Q", null));
    if (gen.bool()) {
      steps.add(standard(gen, false));
    }
    var cap = new StepCap(null, BigDecimal.valueOf(gen.integer(1, 200)), "OFF");
    steps.add(factor(Source.POOL, "CLASS", null, null, cap));
    steps.add(factor(new Source(Source.Kind.REST, HUNDRED, 0), "K", null));
    steps.add(split(gen, gen.bool()));
    if (gen.bool()) {
      steps.add(further(gen));
    }
    var limits = gen.bool() ? Limits.NONE : Policies.limits(gen, units.size(), Math.max(1, pool));
    return Policies.of(units, limits, Rounding.FEN, steps.toArray(AwardStep[]::new));
  }

  /** Q, OFF, K above zero, a class and a percentage of each unit. */
  static List<FactorValue> figures(Gen gen, List<String> units) {
    var values = new ArrayList<FactorValue>();
    for (var unit : units) {
      values.add(decimal(unit, "Q", gen.longBetween(1, 100_000), gen.integer(0, 2)));
      values.add(decimal(unit, "OFF", gen.longBetween(0, 100_000), gen.integer(0, 2)));
      values.add(decimal(unit, "K", gen.longBetween(1, 500), 2));
      values.add(decimal(unit, "CLASS", gen.integer(1, 2), 0));
      values.add(decimal(unit, "PERCENT", gen.integer(0, 60), 0));
    }
    return values;
  }

  static FactorValue decimal(String unit, String code, long unscaled, int scale) {
    return Policies.value(unit, code, BigDecimal.valueOf(unscaled, scale));
  }
}
