package org.ecocity.funding.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.funding.engine.AwardPolicy.Limits;
import org.ecocity.funding.workbook.Recalculated;
import org.ecocity.platform.testkit.Gen;
import org.junit.jupiter.api.Test;

/**
 * Whatever the weights, figures, caps, floors and rounding: the workbook gives the engine's fen.
 */
class WorkbookPropertiesTest {
  private static final int CASES = 150;
  private static final long MOST_FEN = 100_000_000_000L;

  @Test
  void formulasGiveTheSameFenAsTheEngine() {
    Gen.forAll(
        "workbook",
        CASES,
        gen -> {
          var units = Policies.units(gen);
          long pool = gen.longBetween(0, gen.bool() ? 1_000 : MOST_FEN);
          var limits =
              gen.bool() ? Limits.NONE : Policies.limits(gen, units.size(), Math.max(1, pool));
          var rounding =
              new Rounding(gen.oneOf(Rounding.Mode.values()), gen.oneOf(1L, 100L, 10_000L));
          var policy = Policies.byFactors(gen, units, limits, rounding);
          var frozen = new FrozenFactors(Policies.DAY, Policies.values(gen, policy));
          if (AwardEngine.compute(policy, frozen, pool) instanceof AwardResult) {
            Recalculated.gives(policy, frozen, pool);
          }
        });
  }

  @Test
  void aFenAmongNineIsOneUnitsAndTheFormulasSaySo() {
    Gen.forAll(
        "a fen among nine",
        20,
        gen -> {
          var units = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I");
          var policy = Policies.byFactors(gen, units, Limits.NONE, Rounding.FEN);
          var factors = ((AwardStep.ByFactors) policy.steps().getFirst()).factors();
          var values = new ArrayList<FactorValue>();
          for (var unit : units) {
            factors.forEach(f -> values.add(Policies.value(unit, f.code(), BigDecimal.ONE)));
          }
          var shares = Policies.shares(Policies.compute(policy, values, 1));
          assertThat(shares).containsEntry("A", 1L);
          assertThat(shares.values().stream().mapToLong(fen -> fen).sum()).isEqualTo(1);
          Recalculated.gives(policy, new FrozenFactors(Policies.DAY, values), 1);
        });
  }
}
