package org.ecocity.funding.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.policies.PolicyFiles.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ecocity.funding.engine.AwardEngine;
import org.ecocity.funding.engine.AwardOutcome.AwardRefusal;
import org.ecocity.funding.engine.AwardPolicy;
import org.ecocity.funding.engine.AwardResult;
import org.ecocity.funding.engine.FactorValue;
import org.ecocity.funding.engine.FrozenFactors;
import org.ecocity.funding.engine.Share;
import org.ecocity.funding.workbook.Recalculated;
import org.junit.jupiter.api.Test;

/** Policies that other cities could have, as data alone; reckoned by hand in the comments. */
class InventedPoliciesTest {
  private static final LocalDate DAY_2019 = LocalDate.of(2019, 6, 30);

  @Test
  void nestedSumsOfGroupsWithPointsOffForEachEventAndTiers() {
    // score = 0.6 A + 0.4 B; A = 0.7 × 90 + 0.3 × 80 = 87, B = 100 − 2 × 3 = 94: 89.8, tier 1.2
    // Y: A = 60, B = 100: 76, tier 1.0; Z: A = 20, B = 90: 48, tier 0; shared 12 : 10 : 0
    var values = new ArrayList<FactorValue>();
    values.addAll(row("X", "QUALITY", 90, "PACE", 80, "LATE", 3));
    values.addAll(row("Y", "QUALITY", 60, "PACE", 60, "LATE", 0));
    values.addAll(row("Z", "QUALITY", 20, "PACE", 20, "LATE", 5));
    var policy = policy("nested-sums-tiers");
    assertThat(shares(policy, DAY_2019, values, 2_200))
        .isEqualTo(Map.of("X", 1_200L, "Y", 1_000L, "Z", 0L));
    Recalculated.gives(policy, new FrozenFactors(DAY_2019, values), 98_765_432_101L);
  }

  @Test
  void whoIsListedInTheDevelopmentPlanCountsTenPercentMore() {
    // work 100 + 10 % = 110, work 100: 11 : 10
    var values = new ArrayList<FactorValue>();
    values.addAll(row("X", "WORK", "100", "LISTED", 1));
    values.addAll(row("Y", "WORK", "100", "LISTED", 0));
    var policy = policy("development-plan-bonus");
    assertThat(shares(policy, DAY_2019, values, 2_100)).isEqualTo(Map.of("X", 1_100L, "Y", 1_000L));
    Recalculated.gives(policy, new FrozenFactors(DAY_2019, values), 1_234_567_891L);
  }

  @Test
  void aVetoOrAnOpenSeriousFindingExcludesWithItsReason() {
    var values = new ArrayList<FactorValue>();
    values.addAll(row("X", "WORK", 3, "VETO", 0, "SERIOUS_OPEN", 0));
    values.addAll(row("Y", "WORK", 5, "VETO", 1, "SERIOUS_OPEN", 0));
    values.addAll(row("Z", "WORK", 1, "VETO", 0, "SERIOUS_OPEN", 0));
    values.addAll(row("W", "WORK", 9, "VETO", 0, "SERIOUS_OPEN", 2));
    var policy = policy("veto-and-findings");
    var result = compute(policy, DAY_2019, values, 1_000);
    assertThat(shares(result)).isEqualTo(Map.of("X", 750L, "Y", 0L, "Z", 250L, "W", 0L));
    assertThat(result.shares().get(2).derivation().getFirst().text()).isEqualTo("一票否决，不参加分配");
    assertThat(result.shares().getFirst().derivation().getFirst().text())
        .isEqualTo("严重问题未销号，不参加分配");
    Recalculated.gives(policy, new FrozenFactors(DAY_2019, values), 77_777_777_777L);
    values.removeLast();
    assertThat(AwardEngine.compute(policy, new FrozenFactors(DAY_2019, values), 1_000))
        .isInstanceOf(AwardRefusal.class);
  }

  @Test
  void rankedBudgetsStopAndTheCityKeepsWhatTwoHigherLevelsLeave() {
    // by score B 4.00, A 5.00, C 7.00 no longer fits in 3.00: stop, D 1.00 earns nothing
    var values = new ArrayList<FactorValue>();
    values.addAll(row("A", "SCORE", 88, "ASK", "5.01"));
    values.addAll(row("B", "SCORE", "92.5", "ASK", "4.00"));
    values.addAll(row("C", "SCORE", 80, "ASK", "7.00"));
    values.addAll(row("D", "SCORE", 70, "ASK", "1.00"));
    var policy = policy("ranked-budgets-three-levels");
    var result = compute(policy, DAY_2019, values, 1_200);
    assertThat(shares(result)).isEqualTo(Map.of("A", 501L, "B", 400L, "C", 0L, "D", 0L));
    assertThat(result.leftFen()).isEqualTo(299);
    // of 501 fen 1/3 down = 166.9999 → 166 to the province (33.3333 %), 33.3333 % to the city, rest
    assertThat(result.shares().getFirst().parts())
        .extracting(Share.Part::code, Share.Part::amountFen)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("PROVINCE", 166L),
            org.assertj.core.groups.Tuple.tuple("CITY", 166L),
            org.assertj.core.groups.Tuple.tuple("DISTRICT", 169L));
    Recalculated.gives(policy, new FrozenFactors(DAY_2019, values), 1_200);
  }

  @Test
  void theCostIndexOfTheYearOfTheFiguresMultipliesTheStandards() {
    var values = row("P-1", "AREA", "1000");
    var policy = policy("standard-cost-index-by-year");
    assertThat(shares(policy, DAY_2019, values, 10_000_000)).isEqualTo(Map.of("P-1", 2_000_000L));
    var day2020 = LocalDate.of(2020, 6, 30);
    assertThat(shares(policy, day2020, values, 10_000_000)).isEqualTo(Map.of("P-1", 2_080_000L));
    Recalculated.gives(policy, new FrozenFactors(day2020, values), 10_000_000);
    var day2021 = LocalDate.of(2021, 6, 30);
    var refusal =
        (AwardRefusal) AwardEngine.compute(policy, new FrozenFactors(day2021, values), 10_000_000);
    assertThat(refusal.gaps())
        .extracting(AwardRefusal.Gap::text)
        .containsExactly("政策没有 2021 年的成本指数。");
  }

  private static AwardPolicy policy(String name) {
    return PolicyFiles.policy(
        PolicyFiles.tree(Path.of("src/test/resources/awards/invented/" + name + ".json")));
  }

  private static AwardResult compute(
      AwardPolicy policy, LocalDate day, List<FactorValue> values, long poolFen) {
    var outcome = AwardEngine.compute(policy, new FrozenFactors(day, values), poolFen);
    assertThat(outcome).isInstanceOf(AwardResult.class);
    return (AwardResult) outcome;
  }

  private static Map<String, Long> shares(
      AwardPolicy policy, LocalDate day, List<FactorValue> values, long poolFen) {
    return shares(compute(policy, day, values, poolFen));
  }

  private static Map<String, Long> shares(AwardResult result) {
    var shares = new TreeMap<String, Long>();
    result.shares().forEach(share -> shares.put(share.subjectCode(), share.shareFen()));
    return shares;
  }
}
