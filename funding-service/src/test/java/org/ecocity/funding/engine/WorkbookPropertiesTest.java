package org.ecocity.funding.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.funding.engine.AwardPolicy.Limits;
import org.ecocity.funding.engine.AwardStep.Source;
import org.ecocity.funding.engine.Preparation.Group;
import org.ecocity.funding.engine.Preparation.Group.Of;
import org.ecocity.funding.engine.Preparation.Term;
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
  void soTheyDoOfProductsQuotientsAndGroupsAndOfRoundedParts() {
    Gen.forAll(
        "workbook of derived factors",
        60,
        gen -> {
          var units = Policies.units(gen);
          var class2 = gen.bool() ? "CLASS" : null;
          var product = Composed.product(List.of("K"), List.of());
          var quotient = Composed.product(List.of(), List.of("K"));
          var policy =
              Composed.with(
                  Composed.of(
                      units,
                      gen.bool() ? Rounding.FEN : Composed.each(gen),
                      Composed.factor(Source.POOL, "D", gen.bool() ? Composed.digits(gen) : null)),
                  Composed.derived("A", List.of(product), null, null),
                  Composed.derived("B", List.of(quotient), null, Composed.digits(gen)),
                  Composed.held("C", gen.oneOf("A", "B", "Q"), gen.oneOf(Of.values()), class2),
                  Composed.derived(
                      "M", List.of(quotient), new Group(Of.MEAN, class2), Composed.digits(gen)),
                  Composed.derived(
                      "D",
                      List.of(
                          new Term("A", BigDecimal.ONE, List.of("M"), List.of(), false, null),
                          new Term("B", BigDecimal.ONE, false, null),
                          new Term("C", new BigDecimal("0.5"), false, null)),
                      null,
                      Composed.digits(gen)));
          var frozen = new FrozenFactors(Policies.DAY, Composed.figures(gen, units));
          long pool = gen.longBetween(0, gen.bool() ? 1_000 : 1_000_000_000L);
          if (AwardEngine.compute(policy, frozen, pool) instanceof AwardResult) {
            Recalculated.gives(policy, frozen, pool);
          }
        });
  }

  @Test
  void soTheyDoOfChainsOfSteps() {
    Gen.forAll(
        "workbook of chains",
        40,
        gen -> {
          var units = Policies.units(gen);
          long pool = gen.longBetween(0, 1L << 36);
          var policy = Composed.chain(gen, units, pool);
          var frozen = new FrozenFactors(Policies.DAY, Composed.figures(gen, units));
          Recalculated.gives(policy, frozen, pool);
        });
  }

  @Test
  void soTheyDoOfMoneyPaidInAndOfPartsByFigure() {
    Gen.forAll(
        "workbook of signed awards",
        60,
        gen -> {
          var units = Policies.units(gen);
          var policy =
              Composed.of(
                  units,
                  gen.bool() ? Rounding.FEN : Composed.each(gen),
                  Composed.standard(gen, true),
                  Composed.split(gen, gen.bool()));
          var values = new ArrayList<FactorValue>();
          for (var value : Composed.figures(gen, units)) {
            var turned = value.factorCode().equals("Q") && gen.bool();
            values.add(
                turned ? Policies.value(value.subjectCode(), "Q", value.value().negate()) : value);
          }
          Recalculated.gives(
              policy, new FrozenFactors(Policies.DAY, values), gen.longBetween(0, 1L << 36));
        });
  }

  @Test
  void anUnroundedQuotientIsSharedAsNearAsTheCellsAre() {
    Gen.forAll(
        "workbook of quotients",
        30,
        gen -> {
          var units = Policies.units(gen);
          var quotient = Composed.product(List.of(), List.of("K"));
          var policy =
              Composed.with(
                  Composed.of(units, Rounding.FEN, Composed.factor(Source.POOL, "D", null)),
                  Composed.derived("D", List.of(quotient), null, null));
          var frozen = new FrozenFactors(Policies.DAY, Composed.figures(gen, units));
          Recalculated.gives(policy, frozen, gen.longBetween(0, 1_000_000_000L));
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
