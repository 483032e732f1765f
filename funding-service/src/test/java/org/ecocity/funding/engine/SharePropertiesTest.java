package org.ecocity.funding.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.engine.Policies.compute;
import static org.ecocity.funding.engine.Policies.fen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.funding.engine.AwardStep.ByFactors;
import org.ecocity.funding.engine.AwardStep.Factor;
import org.ecocity.funding.engine.AwardStep.Source;
import org.ecocity.funding.engine.Rounding.Digits;
import org.ecocity.funding.workbook.Recalculated;
import org.ecocity.platform.testkit.Gen;
import org.junit.jupiter.api.Test;

/** What holds of percentages that are rounded and yet add up to 100. */
class SharePropertiesTest {
  /** Of two factors, each rounded, or both together. */
  private static AwardPolicy policy(Gen gen, List<String> units, Digits digits) {
    var each = gen.bool() ? digits : null;
    var all = each == null || gen.bool() ? digits : null;
    var weight = BigDecimal.valueOf(gen.integer(1, 99));
    var factors =
        List.of(
            new Factor("Q", Policies.label(), weight, false, each),
            new Factor("R", Policies.label(), new BigDecimal(100).subtract(weight), false, each));
    return Composed.of(
        units,
        Rounding.FEN,
        new ByFactors(
            Policies.label(),
            Source.POOL,
            List.of(),
            null,
            factors,
            all,
            AwardPolicy.StepCap.NONE));
  }

  private static List<FactorValue> values(Gen gen, List<String> units) {
    var values = new ArrayList<FactorValue>();
    for (var code : List.of("Q", "R")) {
      units.forEach(
          unit -> values.add(Composed.decimal(unit, code, gen.longBetween(1, 100_000), 2)));
    }
    return values;
  }

  @Test
  void percentagesByLargestRemainderAddUpAndAreWithinAUnitOfTheExactOnes() {
    Gen.forAll(
        "percentages add up",
        1_000,
        gen -> {
          var units = Policies.units(gen);
          var digits = new Digits(Rounding.Mode.LARGEST_REMAINDER, gen.integer(0, 4));
          var policy = policy(gen, units, digits);
          var values = values(gen, units);
          long pool = 1_000_000;
          var result = compute(policy, values, pool);
          assertThat(Policies.sum(result)).isEqualTo(pool);
          var exact = Composed.of(units, Rounding.FEN, exact(policy));
          var unrounded = compute(exact, values, pool);
          long unit = 1 + 2 * pool / BigDecimal.TEN.pow(digits.digits()).longValueExact();
          units.forEach(
              one ->
                  assertThat(Math.abs(fen(result, one) - fen(unrounded, one)))
                      .isLessThanOrEqualTo(unit));
        });
  }

  private static ByFactors exact(AwardPolicy policy) {
    var step = (ByFactors) policy.steps().getFirst();
    var factors =
        step.factors().stream()
            .map(one -> new Factor(one.code(), one.label(), one.weightPercent(), false, null))
            .toList();
    return new ByFactors(
        step.label(), step.from(), List.of(), null, factors, null, AwardPolicy.StepCap.NONE);
  }

  @Test
  void theWorkbookGivesTheSameFen() {
    Gen.forAll(
        "workbook of percentages that add up",
        40,
        gen -> {
          var units = Policies.units(gen);
          var digits = new Digits(Rounding.Mode.LARGEST_REMAINDER, gen.integer(0, 6));
          var policy = policy(gen, units, digits);
          var frozen = new FrozenFactors(Policies.DAY, values(gen, units));
          Recalculated.gives(policy, frozen, gen.longBetween(0, 1L << 36));
        });
  }
}
