package org.ecocity.funding.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.engine.Policies.shares;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecocity.funding.engine.AwardPolicy.Limits;
import org.ecocity.funding.engine.AwardStep.When;
import org.ecocity.funding.engine.Preparation.Derived;
import org.ecocity.funding.engine.Preparation.Exclusion;
import org.ecocity.funding.engine.Preparation.Term;
import org.ecocity.platform.testkit.Gen;
import org.junit.jupiter.api.Test;

/** What holds of derived factors and exclusions whatever the figures. */
class PreparationPropertiesTest {
  @Test
  void whoIsExcludedLeavesTheOthersAsIfItWereNotThere() {
    Gen.forAll(
        "exclusion",
        gen -> {
          var units = new ArrayList<>(Policies.units(gen));
          units.add("V");
          long pool = gen.longBetween(0, 1L << 50);
          var policy = Policies.byFactors(gen, units, Limits.NONE, Rounding.FEN);
          var others = units.subList(0, units.size() - 1);
          var values = new ArrayList<>(Policies.values(gen, policy.forSubjects(others)));
          var without = shares(Policies.compute(policy.forSubjects(others), values, pool));
          policy.factorCodes().forEach(f -> values.add(Policies.value("V", f, BigDecimal.TEN)));
          for (var unit : units) {
            var veto = unit.equals("V") ? BigDecimal.ONE : BigDecimal.ZERO;
            values.add(Policies.value(unit, "VETO", veto));
          }
          var exclusion = new Exclusion(Policies.label(), new When("VETO", BigDecimal.ONE, null));
          var with =
              shares(
                  Policies.compute(prepared(policy, List.of(), List.of(exclusion)), values, pool));
          assertThat(with.remove("V")).isZero();
          assertThat(with).isEqualTo(without);
        });
  }

  @Test
  void aNestedSumIsTheSumReckonedByHand() {
    Gen.forAll(
        "nested sums",
        gen -> {
          var units = Policies.units(gen);
          long pool = gen.longBetween(0, 1L << 50);
          var plain = Policies.byFactors(gen, units, Limits.NONE, Rounding.FEN);
          var values = new ArrayList<FactorValue>();
          var byHand = new ArrayList<FactorValue>();
          for (var unit : units) {
            var a = BigDecimal.valueOf(gen.longBetween(1, 10_000), 2);
            var b = BigDecimal.valueOf(gen.longBetween(0, 10_000), 2);
            values.add(Policies.value(unit, "A", a));
            values.add(Policies.value(unit, "B", b));
            var sum = a.multiply(new BigDecimal("0.6")).add(b.multiply(new BigDecimal("0.4")));
            plain.factorCodes().forEach(f -> byHand.add(Policies.value(unit, f, sum)));
          }
          var derived =
              plain.factorCodes().stream()
                  .map(
                      f ->
                          new Derived(
                              f,
                              Policies.label(),
                              BigDecimal.ZERO,
                              List.of(term("A", "0.6"), term("B", "0.4")),
                              null,
                              null,
                              null,
                              null,
                              null,
                              null,
                              List.of()))
                  .toList();
          assertThat(shares(Policies.compute(prepared(plain, derived, List.of()), values, pool)))
              .isEqualTo(shares(Policies.compute(plain, byHand, pool)));
        });
  }

  private static Term term(String code, String times) {
    return new Term(code, new BigDecimal(times), false, null);
  }

  private static AwardPolicy prepared(
      AwardPolicy policy, List<Derived> derived, List<Exclusion> exclusions) {
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
        policy.advance(),
        policy.shortage(),
        new Preparation(derived, exclusions, Map.of()));
  }
}
