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
import org.ecocity.funding.engine.DerivationLine;
import org.ecocity.funding.engine.FactorValue;
import org.ecocity.funding.engine.FrozenFactors;
import org.ecocity.funding.engine.Share;
import org.ecocity.funding.workbook.Recalculated;
import org.junit.jupiter.api.Test;

/**
 * What published methods compose: products and quotients of figures, ranks and means of the group,
 * money paid in, parts by class, rounding inside. As data alone, reckoned by hand in the comments.
 */
class ComposedPoliciesTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 30);

  @Test
  void theCentresPartDependsOnTheTierOfTheProvince() {
    // 3 × 520 = 1,560, of it 80 %; 520, of it 60 %; 520, of it 10 %
    var values = new ArrayList<FactorValue>();
    values.addAll(row("A", "PERSONS", 3, "TIER", 1));
    values.addAll(row("B", "PERSONS", 1, "TIER", 2));
    values.addAll(row("C", "PERSONS", 1, "TIER", 5));
    var policy = policy("five-tiers-2019");
    var result = compute(policy, values, 300_000);
    assertThat(result.shares())
        .extracting(share -> share.parts().stream().map(Share.Part::amountFen).toList())
        .containsExactly(
            List.of(124_800L, 31_200L), List.of(31_200L, 20_800L), List.of(5_200L, 46_800L));
    gives(policy, values, 300_000);
  }

  @Test
  void whoWorsensTheAirPaysInAndThePoolDoesNotCountOnIt() {
    // X: 0.6 × 10 + 0.15 × 10 − 0.15 × 4 = 6.9; Y: (−1.8 − 0.15 − 0.1) × 1.5 = −3.075; Z: 0
    var values = new ArrayList<FactorValue>();
    values.addAll(air("X", 1, 90, 80, 150, 140, 60, 64, 50, 50));
    values.addAll(air("Y", 1.5, 60, 63, 100, 101, 30, 30, 40, 41));
    values.addAll(air("Z", 1, 60, 60, 100, 100, 30, 30, 40, 40));
    var policy = policy("air-quality-pays");
    var result = compute(policy, values, 200_000_000);
    assertThat(shares(result)).isEqualTo(Map.of("X", 138_000_000L, "Y", -61_500_000L, "Z", 0L));
    assertThat(result.leftFen()).isEqualTo(62_000_000);
    var payer = result.shares().get(1);
    assertThat(payer.advanceFen()).as("nothing is advanced to who pays").isZero();
    assertThat(payer.settlementFen()).isEqualTo(-61_500_000);
    assertThat(payer.derivation().stream().map(DerivationLine::text))
        .anyMatch(text -> text.startsWith("结果为负，应予扣缴"));
    assertThat(result.derivation().stream().map(DerivationLine::text))
        .anyMatch(text -> text.startsWith("应缴合计"));
    gives(policy, values, 200_000_000);
  }

  private static List<FactorValue> air(String unit, Object... figures) {
    var codes = List.of("DILUTION", "PM25_LAST", "PM25", "PM10_LAST", "PM10", "SO2_LAST", "SO2");
    var row = new ArrayList<FactorValue>();
    for (int i = 0; i < codes.size(); i++) {
      row.addAll(row(unit, codes.get(i), figures[i]));
    }
    row.addAll(row(unit, "NO2_LAST", figures[7], "NO2", figures[8]));
    return row;
  }

  @Test
  void theUpperHalfOfAClassAndWhoIsAboveTheMeanCountMore() {
    // rates 0.9 0.6 | 1 0.8 0.8, mean 0.82; first halves A and C: 1.2, others 0.8
    // A 120 + 8, C 120 + 18, others 80: 506 together
    var policy = policy("coefficients-and-ranks");
    var values = ranked();
    assertThat(shares(compute(policy, values, 50_600)))
        .isEqualTo(Map.of("A", 12_800L, "B", 8_000L, "C", 13_800L, "D", 8_000L, "E", 8_000L));
    gives(policy, values, 50_600);
    gives(policy, values, 1_234_567_89L);
  }

  @Test
  void aPlanOfZeroIsNamedWithWhoseItIs() {
    var values = new ArrayList<>(ranked());
    values.removeIf(v -> v.subjectCode().equals("D") && v.factorCode().equals("PLAN"));
    values.addAll(row("D", "PLAN", 0));
    var outcome =
        AwardEngine.compute(policy("coefficients-and-ranks"), new FrozenFactors(DAY, values), 1);
    assertThat(((AwardRefusal) outcome).gaps())
        .extracting(AwardRefusal.Gap::text)
        .containsExactly("D 的因素 PLAN 为零，不能作除数。");
  }

  private static List<FactorValue> ranked() {
    var values = new ArrayList<FactorValue>();
    values.addAll(row("A", "CLASS", 1, "WORK", 100, "PLAN", 100, "ACTUAL", 90));
    values.addAll(row("B", "CLASS", 1, "WORK", 100, "PLAN", 100, "ACTUAL", 60));
    values.addAll(row("C", "CLASS", 2, "WORK", 100, "PLAN", 50, "ACTUAL", 50));
    values.addAll(row("D", "CLASS", 2, "WORK", 100, "PLAN", 50, "ACTUAL", 40));
    values.addAll(row("E", "CLASS", 2, "WORK", 100, "PLAN", 50, "ACTUAL", 40));
    return values;
  }

  @Test
  void percentagesOfATableAreRoundedBeforeTheyMeetThePool() {
    // coefficients 1, 3/7 = 0.43, 3/9 = 0.33: needs 100, 43, 33 of 176
    // 0.5682, 0.2443, 0.1875 of 10,000.00; A and C meet both, B is content at 90 only
    var values = new ArrayList<FactorValue>();
    values.addAll(row("A", "MEANS", 3, "WORK", 100, "DONE", 95, "CONTENT", 91));
    values.addAll(row("B", "MEANS", 7, "WORK", 100, "DONE", 99, "CONTENT", 90));
    values.addAll(row("C", "MEANS", 9, "WORK", 100, "DONE", 95, "CONTENT", 95));
    var policy = policy("table-of-percentages");
    var result = compute(policy, values, 1_000_000);
    assertThat(shares(result)).isEqualTo(Map.of("A", 568_300L, "B", 244_300L, "C", 187_600L));
    assertThat(result.shortFen()).isEqualTo(200);
    gives(policy, values, 1_000_000);
    gives(policy, values, 98_765_432_101L);
  }

  private static AwardPolicy policy(String name) {
    return PolicyFiles.policy(
        PolicyFiles.tree(Path.of("src/test/resources/awards/invented/" + name + ".json")));
  }

  private static AwardResult compute(AwardPolicy policy, List<FactorValue> values, long poolFen) {
    var outcome = AwardEngine.compute(policy, new FrozenFactors(DAY, values), poolFen);
    assertThat(outcome).isInstanceOf(AwardResult.class);
    return (AwardResult) outcome;
  }

  private static void gives(AwardPolicy policy, List<FactorValue> values, long poolFen) {
    Recalculated.gives(policy, new FrozenFactors(DAY, values), poolFen);
  }

  private static Map<String, Long> shares(AwardResult result) {
    var shares = new TreeMap<String, Long>();
    result.shares().forEach(share -> shares.put(share.subjectCode(), share.shareFen()));
    return shares;
  }
}
