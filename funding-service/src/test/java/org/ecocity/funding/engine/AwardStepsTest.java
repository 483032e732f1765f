package org.ecocity.funding.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.engine.Policies.compute;
import static org.ecocity.funding.engine.Policies.fen;
import static org.ecocity.funding.engine.Policies.label;
import static org.ecocity.funding.engine.Policies.of;
import static org.ecocity.funding.engine.Policies.shares;
import static org.ecocity.funding.engine.Policies.sum;
import static org.ecocity.funding.engine.Policies.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ecocity.funding.engine.AwardOutcome.AwardRefusal;
import org.ecocity.funding.engine.AwardPolicy.Freed;
import org.ecocity.funding.engine.AwardPolicy.Limits;
import org.ecocity.funding.engine.AwardPolicy.Shortage;
import org.ecocity.funding.engine.AwardPolicy.StepCap;
import org.ecocity.funding.engine.AwardStep.ByFactors;
import org.ecocity.funding.engine.AwardStep.ByRank;
import org.ecocity.funding.engine.AwardStep.ByStandards;
import org.ecocity.funding.engine.AwardStep.Factor;
import org.ecocity.funding.engine.AwardStep.Misfit;
import org.ecocity.funding.engine.AwardStep.Place;
import org.ecocity.funding.engine.AwardStep.Slice;
import org.ecocity.funding.engine.AwardStep.Source;
import org.ecocity.funding.engine.AwardStep.Standard;
import org.ecocity.funding.engine.AwardStep.Ties;
import org.ecocity.platform.testkit.Gen;
import org.junit.jupiter.api.Test;

/** Each kind of step, and how they compose. */
class AwardStepsTest {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final List<String> ABC = List.of("A", "B", "C");

  @Test
  void equalScoresShareWhatTheirPlacesEarn() {
    var policy = of(ABC, Limits.NONE, Rounding.FEN, places(Ties.SHARE_PLACES));
    var result = compute(policy, scores(90, 90, 80), 1_000);
    assertThat(shares(result)).isEqualTo(Map.of("A", 350L, "B", 350L, "C", 200L));
    assertThat(result.leftFen()).isEqualTo(100);
  }

  @Test
  void orTheirCodeDecidesWhereThePolicySaysSo() {
    var policy = of(ABC, Limits.NONE, Rounding.FEN, places(Ties.SUBJECT_CODE));
    assertThat(shares(compute(policy, scores(80, 90, 90), 1_000)))
        .isEqualTo(Map.of("A", 200L, "B", 400L, "C", 300L));
  }

  @Test
  void whoMissesTheThresholdIsNotRanked() {
    var policy = of(ABC, Limits.NONE, Rounding.FEN, places(Ties.SHARE_PLACES));
    var result = compute(policy, scores(59, 90, 80), 1_000);
    assertThat(shares(result)).isEqualTo(Map.of("A", 0L, "B", 400L, "C", 300L));
    assertThat(result.shares().getFirst().derivation().getFirst().text()).contains("未达门槛");
  }

  @Test
  void aBudgetThatNoLongerFitsIsSkippedOrStopsTheRow() {
    var values = new ArrayList<>(scores(90, 80, 70));
    values.add(value("A", "ASK", new BigDecimal("6")));
    values.add(value("B", "ASK", new BigDecimal("5")));
    values.add(value("C", "ASK", new BigDecimal("4")));
    var skip = of(ABC, Limits.NONE, Rounding.FEN, budgets(Misfit.SKIP));
    assertThat(shares(compute(skip, values, 1_000)))
        .isEqualTo(Map.of("A", 600L, "B", 0L, "C", 400L));
    var stop = of(ABC, Limits.NONE, Rounding.FEN, budgets(Misfit.STOP));
    var result = compute(stop, values, 1_000);
    assertThat(shares(result)).isEqualTo(Map.of("A", 600L, "B", 0L, "C", 0L));
    assertThat(result.leftFen()).isEqualTo(400);
    var part = of(ABC, Limits.NONE, Rounding.FEN, budgets(Misfit.PART));
    var partly = compute(part, values, 1_000);
    assertThat(shares(partly)).isEqualTo(Map.of("A", 600L, "B", 400L, "C", 0L));
    assertThat(partly.shares().get(1).derivation().getFirst().text()).contains("超出余额，给足余额");
  }

  @Test
  void standardsPayBySlicesAndTheWholeIsCappedByItsInvestment() {
    var step =
        new ByStandards(
            label(),
            List.of(),
            null,
            List.of(slice("2", "0", "100"), slice("1.5", "100", null)),
            new StepCap(null, new BigDecimal("50"), "INVESTMENT"));
    var values =
        List.of(
            value("A", "Q", new BigDecimal("250")),
            value("A", "INVESTMENT", new BigDecimal("1000")),
            value("B", "Q", new BigDecimal("250")),
            value("B", "INVESTMENT", new BigDecimal("100")));
    var policy = of(List.of("A", "B"), Limits.NONE, Rounding.FEN, step);
    assertThat(shares(compute(policy, values, 100_000)))
        .isEqualTo(Map.of("A", 42_500L, "B", 5_000L));
  }

  @Test
  void moreDueThanThePoolHoldsIsShownOrReducedInProportion() {
    var policy = of(List.of("A", "B"), Limits.NONE, Rounding.FEN, standard());
    var values = List.of(value("A", "Q", BigDecimal.ONE), value("B", "Q", BigDecimal.TWO));
    var shown = compute(policy, values, 200);
    assertThat(shown.shortFen()).isEqualTo(100);
    assertThat(shown.derivation().getLast().text()).contains("应得合计超过资金池");
    var reduced = compute(withShortage(policy, new Shortage(true, null)), values, 200);
    assertThat(shares(reduced)).isEqualTo(Map.of("A", 67L, "B", 133L));
    assertThat(reduced.shortFen()).isZero();
  }

  @Test
  void aStepMayShareWhatTheStepsBeforeLeft() {
    var rest = new Source(Source.Kind.REST, HUNDRED, 0);
    var policy = of(List.of("A", "B"), Limits.NONE, Rounding.FEN, standard(), factor(rest));
    var values = List.of(value("A", "Q", BigDecimal.ONE), value("B", "Q", BigDecimal.ONE));
    assertThat(shares(compute(policy, values, 1_000))).isEqualTo(Map.of("A", 500L, "B", 500L));
    assertThat(shares(compute(policy, values, 150))).isEqualTo(Map.of("A", 100L, "B", 100L));
  }

  @Test
  void whatACapFreesMayStayInThePool() {
    var limits = new Limits(new BigDecimal(50), null, null, null, Freed.LEAVE);
    var policy = of(List.of("A", "B"), limits, Rounding.FEN, factor(Source.POOL));
    var values = List.of(value("A", "Q", new BigDecimal(3)), value("B", "Q", BigDecimal.ONE));
    var result = compute(policy, values, 1_000);
    assertThat(shares(result)).isEqualTo(Map.of("A", 500L, "B", 250L));
    assertThat(result.leftFen()).isEqualTo(250);
    assertThat(result.derivation().getLast().text()).contains("封顶后的余额");
  }

  @Test
  void theCapAgainHitsWhomTheFirstRoundLifted() {
    var limits = new Limits(new BigDecimal(40), null, null, null, Freed.REDISTRIBUTE);
    var policy = of(ABC, limits, Rounding.FEN, factor(Source.POOL));
    var values =
        List.of(
            value("A", "Q", new BigDecimal(60)),
            value("B", "Q", new BigDecimal(30)),
            value("C", "Q", new BigDecimal(10)));
    assertThat(shares(compute(policy, values, 1_000)))
        .isEqualTo(Map.of("A", 400L, "B", 400L, "C", 200L));
  }

  @Test
  void everythingThatIsMissingOrWrongIsNamedAtOnce() {
    var policy = of(ABC, Limits.NONE, Rounding.FEN, factor(Source.POOL));
    var values =
        List.of(
            value("A", "Q", BigDecimal.ONE.negate()),
            value("C", "Q", BigDecimal.ONE),
            value("C", "Q", BigDecimal.ONE),
            value("C", "X", new BigDecimal("1e999999")));
    var outcome = AwardEngine.compute(policy, new FrozenFactors(Policies.DAY, values), 1_000);
    assertThat(((AwardRefusal) outcome).gaps())
        .extracting(AwardRefusal.Gap::textEn)
        .contains(
            "Factor Q of C is given twice.",
            "Factor X of C has too many digits.",
            "Factor Q of A (factor) is below zero.",
            "Factor Q of B (factor) is missing.");
    assertThat(AwardEngine.compute(policy, new FrozenFactors(Policies.DAY, List.of()), -1))
        .isInstanceOf(AwardRefusal.class);
  }

  @Test
  void ranksNeverPayMoreThanThePoolAndTreatEqualsAlike() {
    Gen.forAll(
        "ranks",
        gen -> {
          var units = Policies.units(gen);
          long pool = gen.longBetween(0, 1L << 50);
          var step = gen.bool() ? budgets(gen.oneOf(Misfit.values())) : places(Ties.SHARE_PLACES);
          var policy = of(units, Limits.NONE, Rounding.FEN, step);
          var values = new ArrayList<FactorValue>();
          for (var unit : units) {
            values.add(value(unit, "SCORE", BigDecimal.valueOf(gen.integer(55, 65))));
            values.add(value(unit, "ASK", BigDecimal.valueOf(gen.longBetween(0, pool), 2)));
          }
          var result = compute(policy, values, pool);
          assertThat(sum(result) + result.leftFen()).isEqualTo(pool);
          Collections.shuffle(values, gen.random());
          assertThat(shares(compute(policy, values, pool))).isEqualTo(shares(result));
          if (step.askCode() == null) {
            equalScoresEarnAlike(values, result);
          }
        });
  }

  private static void equalScoresEarnAlike(List<FactorValue> values, AwardResult result) {
    var scores = values.stream().filter(v -> v.factorCode().equals("SCORE")).toList();
    for (var one : scores) {
      for (var other : scores) {
        int order = one.value().compareTo(other.value());
        long more = fen(result, one.subjectCode()) - fen(result, other.subjectCode());
        assertThat(order == 0 ? Math.abs(more) <= 1 : order < 0 || more >= -1).isTrue();
      }
    }
  }

  private static ByRank places(Ties ties) {
    return rank(
        ties,
        List.of(place(1, "40"), place(2, "30"), place(3, "20"), place(4, "10")),
        null,
        Misfit.SKIP);
  }

  private static Place place(int rank, String percent) {
    return new Place(rank, rank, new BigDecimal(percent), null);
  }

  private static ByRank budgets(Misfit misfit) {
    return rank(Ties.SUBJECT_CODE, List.of(), "ASK", misfit);
  }

  private static ByRank rank(
      Ties ties, List<Place> places, @org.jspecify.annotations.Nullable String ask, Misfit misfit) {
    return new ByRank(
        label(),
        Source.POOL,
        List.of(),
        null,
        "SCORE",
        label(),
        new BigDecimal(60),
        false,
        ties,
        null,
        places,
        ask,
        misfit);
  }

  private static List<FactorValue> scores(int a, int b, int c) {
    return List.of(
        value("A", "SCORE", BigDecimal.valueOf(a)),
        value("B", "SCORE", BigDecimal.valueOf(b)),
        value("C", "SCORE", BigDecimal.valueOf(c)));
  }

  private static Standard slice(
      String yuan, String from, @org.jspecify.annotations.Nullable String to) {
    return new Standard(
        label(),
        "Q",
        null,
        new BigDecimal(yuan),
        HUNDRED,
        false,
        null,
        new Slice(new BigDecimal(from), to == null ? null : new BigDecimal(to)),
        false,
        null);
  }

  private static ByStandards standard() {
    var yuan =
        new Standard(label(), "Q", null, BigDecimal.ONE, HUNDRED, false, null, null, false, null);
    return new ByStandards(label(), List.of(), null, List.of(yuan), StepCap.NONE);
  }

  private static ByFactors factor(Source from) {
    return new ByFactors(
        label(), from, List.of(), null, List.of(new Factor("Q", label(), HUNDRED, false)));
  }

  private static AwardPolicy withShortage(AwardPolicy policy, Shortage shortage) {
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
        shortage,
        policy.preparation());
  }
}
