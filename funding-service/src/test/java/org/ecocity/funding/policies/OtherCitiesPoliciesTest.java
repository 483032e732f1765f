package org.ecocity.funding.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.ecocity.funding.policies.PolicyFiles.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ecocity.funding.engine.AwardPolicy;
import org.ecocity.funding.engine.AwardResult;
import org.ecocity.funding.engine.DerivationLine;
import org.ecocity.funding.engine.FactorValue;
import org.ecocity.funding.engine.FrozenFactors;
import org.ecocity.funding.engine.Share.Part;
import org.ecocity.funding.workbook.Recalculated;
import org.junit.jupiter.api.Test;

/**
 * Allocations of the kinds that cities and ministries publish, as data alone; reckoned by hand in
 * the comments, and again by the formulas of the workbook.
 */
class OtherCitiesPoliciesTest {
  @Test
  void whatACapFreesGoesToTheOthersAndHouseholdsStayWhole() {
    // 1,000,000 by 50 : 30 : 20; needs 60 × 14,000 = 840,000, 25 × 12,000 = 300,000, 15 × 10,000.
    // C has 200,000 > 150,000; 850,000 by 50 : 30 gives B 318,750 > 300,000; A has 550,000 left,
    // 39 households of 14,000 are 546,000; 4,000 is no household.
    var values = new ArrayList<FactorValue>();
    values.addAll(row("A", "CLASS", 1, "HOUSEHOLDS", 60, "LOW_INCOME", 50));
    values.addAll(row("B", "CLASS", 2, "HOUSEHOLDS", 25, "LOW_INCOME", 30));
    values.addAll(row("C", "CLASS", 3, "HOUSEHOLDS", 15, "LOW_INCOME", 20));
    var result = result("rural-houses-whole", values, 100_000_000);
    assertThat(shares(result))
        .isEqualTo(Map.of("A", 54_600_000L, "B", 30_000_000L, "C", 15_000_000L));
    assertThat(result.leftFen()).isEqualTo(400_000);
    assertThat(PolicyFiles.share(result, "B").derivation())
        .extracting(DerivationLine::text, DerivationLine::formula)
        .contains(tuple("超过封顶，按封顶计（元）", "318,750.00 > 300,000 × 100 %"));
    assertThat(PolicyFiles.share(result, "A").derivation())
        .extracting(DerivationLine::formula)
        .contains("550,000.00 ≈ 39 × 14,000.00");
  }

  @Test
  void lengthTimesStandardTimesRegionIsCappedByTheOwnInvestmentAndTheRestIsLeft() {
    // P-X (10 × 80 + 5 × 60) × 0.4 = 440 > 30 % of 1,200 = 360; P-Y 8 × 80 × 0.8 = 512 < 600
    var values = new ArrayList<FactorValue>();
    values.addAll(
        row("P-X", "REGION", 1, "SEWAGE_KM", 10, "STORM_KM", 5, "INVESTMENT", 12_000_000));
    values.addAll(row("P-Y", "REGION", 3, "SEWAGE_KM", 8, "STORM_KM", 0, "INVESTMENT", 20_000_000));
    var result = result("pipes-by-length-and-region", values, 1_000_000_000);
    assertThat(shares(result)).isEqualTo(Map.of("P-X", 360_000_000L, "P-Y", 512_000_000L));
    assertThat(result.leftFen()).isEqualTo(128_000_000);
  }

  @Test
  void nobodyHasLessThanNinetyOrMoreThanAHundredAndFiftyPercentOfLastYear() {
    // 900 by 6 : 2 : 1 is 600, 200, 100; X 150 over 450 weighs more than Z 35 under 135; the other
    // 450 by 2 : 1 are 300, 150: Y at its cap, Z above its floor
    var values = new ArrayList<FactorValue>();
    values.addAll(row("X", "WORK", 6, "LAST_YEAR", 300));
    values.addAll(row("Y", "WORK", 2, "LAST_YEAR", 200));
    values.addAll(row("Z", "WORK", 1, "LAST_YEAR", 150));
    assertThat(shares(result("between-last-years-bounds", values, 90_000)))
        .isEqualTo(Map.of("X", 45_000L, "Y", 30_000L, "Z", 15_000L));
    // 300 by 6 : 2 : 1 is less than the floors 270 + 180 + 135: short, and said so
    assertThat(result("between-last-years-bounds", values, 30_000).shortFen()).isEqualTo(28_500);
  }

  @Test
  void whatRoundingToTenThousandYuanLeavesOrTakesIsTheLargestCountysWithinItsCap() {
    // 万元: 100 by 3 : 3 : 1 is 42.857…, 42.857…, 14.285…: 43, 43, 14 and nothing left; 101 is
    // 43.285…, 43.285…, 14.428…: 43, 43, 14, and 1 left for A, the first of the largest
    var values = new ArrayList<FactorValue>();
    values.addAll(row("B", "AREA", 3, "ASKED", 10_000_000));
    values.addAll(row("A", "AREA", 3, "ASKED", 10_000_000));
    values.addAll(row("C", "AREA", 1, "ASKED", 10_000_000));
    assertThat(shares(result("rest-to-the-largest", values, 101_000_000)))
        .isEqualTo(Map.of("A", 44_000_000L, "B", 43_000_000L, "C", 14_000_000L));
    // 103.5 is 44.357…, 44.357…, 14.785…: 44, 44, 15 leave 0.5, as fine as the pool
    var result = result("rest-to-the-largest", values, 103_500_000);
    assertThat(shares(result))
        .isEqualTo(Map.of("A", 44_500_000L, "B", 44_000_000L, "C", 15_000_000L));
    assertThat(PolicyFiles.share(result, "A").derivation())
        .anySatisfy(line -> assertThat(line.text()).isEqualTo("四舍五入到 10,000.00 元，另计尾差 5,000.00 元"));
    assertThat(result.derivation())
        .anySatisfy(
            line -> {
              assertThat(line.text()).isEqualTo("各自取整后尾差 5,000.00 元，归应得最大者，同额按代码先后（元）");
              assertThat(line.textEn())
                  .isEqualTo("Rounding leaves 5,000.00 yuan to the largest, ties by code (yuan)");
            });
    // 102.2 is 43.8, 43.8, 14.6: 44, 44, 15 are 0.8 too much
    assertThat(shares(result("rest-to-the-largest", values, 102_200_000)))
        .isEqualTo(Map.of("A", 43_200_000L, "B", 44_000_000L, "C", 15_000_000L));
    // A asked for 43 alone: of 100.3, that is 42.98…, 42.98…, 14.32…, the 0.3 left are B's
    values.removeIf(value -> value.subjectCode().equals("A"));
    values.addAll(row("A", "AREA", 3, "ASKED", 430_000));
    assertThat(shares(result("rest-to-the-largest", values, 100_300_000)))
        .isEqualTo(Map.of("A", 43_000_000L, "B", 43_300_000L, "C", 14_000_000L));
  }

  @Test
  void lessThanTheMinimumIsNotPaidAndTheSmallestFallsOutFirst() {
    // 万元: 100 by 8 : 9.5 : 82.5. A and B are below 10; A falls out, B has 9.5 ÷ 92 × 100 = 10.32…
    // and stays, C 89.67…: 10 and 90
    var values = new ArrayList<FactorValue>();
    values.addAll(row("A", "AREA", 8, "ASKED", 1_000_000));
    values.addAll(row("B", "AREA", "9.5", "ASKED", 1_000_000));
    values.addAll(row("C", "AREA", "82.5", "ASKED", 1_000_000));
    var result = result("less-than-the-minimum", values, 100_000_000);
    assertThat(shares(result)).isEqualTo(Map.of("A", 0L, "B", 10_000_000L, "C", 90_000_000L));
    assertThat(PolicyFiles.share(result, "A").derivation())
        .extracting(DerivationLine::text, DerivationLine::formula, DerivationLine::result)
        .contains(tuple("不足起付额，不予安排（元）", "80,000.00 < 100,000.00", "0.00"));
    assertThat(PolicyFiles.share(result, "B").derivation())
        .extracting(DerivationLine::text, DerivationLine::formula)
        .contains(tuple("不足起付额者退出后：按原应得比例分全部可分额（元）", "95,000.00 × 1,000,000.00 ÷ 920,000.00"));
    assertThat(result.derivation())
        .extracting(DerivationLine::text, DerivationLine::formula, DerivationLine::result)
        .contains(tuple("起付额第 1 轮：不足起付额者中最小的退出，全部可分额由其余对象按比例分", "A 80,000.00", "A"));
    // C asked for 9.9 alone and is out before; A 8 ÷ 17.5 × 100 = 45.7…, B 54.2…
    values.removeIf(value -> value.subjectCode().equals("C"));
    values.addAll(row("C", "AREA", "82.5", "ASKED", 99_000));
    assertThat(shares(result("less-than-the-minimum", values, 100_000_000)))
        .isEqualTo(Map.of("A", 46_000_000L, "B", 54_000_000L, "C", 0L));
    // 15 for all: the two 7.5 fall out together, nobody is left, and the pool is
    values.replaceAll(
        value ->
            value.factorCode().equals("AREA")
                ? row(value.subjectCode(), "AREA", 5).getFirst()
                : value);
    assertThat(result("less-than-the-minimum", values, 15_000_000).leftFen()).isEqualTo(15_000_000);
  }

  @Test
  void whatIsTakenOffABaseGoesIntoTheIncrementAndWhatTheContestLeavesToAll() {
    // 1,000: bases 300, 200 × 0.8 = 160, 240 are 700; 150 of 300 in contest: A 90 asks 100, C 85
    // asks 60 > 50 and it stops; 200 by 1 : 1 : 2
    var values = new ArrayList<FactorValue>();
    values.addAll(row("A", "SCORE", 90, "LAST_YEAR", 300, "ASK", 100, "WORK", 1));
    values.addAll(row("B", "SCORE", 50, "LAST_YEAR", 200, "ASK", 50, "WORK", 1));
    values.addAll(row("C", "SCORE", 85, "LAST_YEAR", 240, "ASK", 60, "WORK", 2));
    assertThat(shares(result("stock-increment-and-contest", values, 100_000)))
        .isEqualTo(Map.of("A", 45_000L, "B", 21_000L, "C", 34_000L));
  }

  @Test
  void whatThePoorLoseIsTheGoodOnesAlone() {
    // 1,000 by 300 : 100 : 200 : 400; D loses 80: A 300 ÷ 400 and B 100 ÷ 400 of it; C is neither
    var values = new ArrayList<FactorValue>();
    values.addAll(row("A", "SCORE", 95, "WORK", 300));
    values.addAll(row("B", "SCORE", 90, "WORK", 100));
    values.addAll(row("C", "SCORE", 75, "WORK", 200));
    values.addAll(row("D", "SCORE", 40, "WORK", 400));
    assertThat(shares(result("the-poor-pay-the-good", values, 100_000)))
        .isEqualTo(Map.of("A", 36_000L, "B", 12_000L, "C", 20_000L, "D", 32_000L));
  }

  @Test
  void roundedPercentagesAddUpToOneHundredByLargestRemainder() {
    // areas and homes at cost 10 : 10 : 10 are 33.34 %, 33.33 %, 33.33 %; blocks 2 : 4 : 6 are
    // 16.67 %, 33.33 %, 50 %. A 40 × 33.34 + 20 × 16.67 + 40 × 33.34 = 30.006 %, B 33.33 %, C
    // 36.664 %
    var values = new ArrayList<FactorValue>();
    values.addAll(row("A", "COST", 2, "AREA", 5, "BLOCKS", 1, "HOMES", 5));
    values.addAll(row("B", "COST", 1, "AREA", 10, "BLOCKS", 4, "HOMES", 10));
    values.addAll(row("C", "COST", "0.5", "AREA", 20, "BLOCKS", 12, "HOMES", 20));
    var result = result("old-quarters-by-cost", values, 100_000_000);
    assertThat(shares(result))
        .isEqualTo(Map.of("A", 30_006_000L, "B", 33_330_000L, "C", 36_664_000L));
    assertThat(result.leftFen()).isZero();
    assertThat(PolicyFiles.share(result, "A").derivation())
        .extracting(DerivationLine::text, DerivationLine::formula)
        .contains(tuple("面积：本单位 ÷ 合计，按最大余数到 4 位小数，合计不变 × 权重", "10 ÷ 30 ≈ 0.3334 × 40 %"));
  }

  @Test
  void theLocalPartOfAShareIsSplitAgainByTheClassOfTheDistrict() {
    // X 1,000.01: 60 % is 600.00, 400.01 local: 80 % cut 320.00, 10 % cut 40.00, rest 40.01
    var values = new ArrayList<FactorValue>();
    values.addAll(row("X", "KM", "1000.01", "CLASS", 1));
    values.addAll(row("Y", "KM", "500", "CLASS", 2));
    var result = result("four-levels-in-two-splits", values, 200_000);
    assertThat(PolicyFiles.share(result, "X").parts())
        .extracting(Part::code, Part::amountFen)
        .containsExactly(
            tuple("CENTRAL", 60_000L),
            tuple("PROVINCE", 32_000L),
            tuple("CITY", 4_000L),
            tuple("DISTRICT", 4_001L));
    assertThat(PolicyFiles.share(result, "X").pooledFen()).isEqualTo(92_000);
    assertThat(PolicyFiles.share(result, "Y").parts())
        .extracting(Part::amountFen)
        .containsExactly(30_000L, 10_000L, 2_000L, 8_000L);
  }

  @Test
  void theBestTwoAboveTheThresholdGetWhatTheyAskForUpToAPartOfTheirInvestment() {
    // A asks 500, 40 % of 1,000 is 400; B asks 300; C is third; D is below 60
    var values = new ArrayList<FactorValue>();
    values.addAll(row("A", "SCORE", 90, "ASK", 500, "INVESTMENT", 1_000));
    values.addAll(row("B", "SCORE", 80, "ASK", 300, "INVESTMENT", 1_000));
    values.addAll(row("C", "SCORE", 70, "ASK", 100, "INVESTMENT", 1_000));
    values.addAll(row("D", "SCORE", 50, "ASK", 100, "INVESTMENT", 1_000));
    assertThat(shares(result("reviewed-best-two", values, 100_000)))
        .isEqualTo(Map.of("A", 40_000L, "B", 30_000L, "C", 0L, "D", 0L));
  }

  @Test
  void eachGroupHasItsOwnTableOfPlaces() {
    var values = new ArrayList<FactorValue>();
    for (var unit : List.of("X 1 95", "Y 1 90", "Z 1 85", "V 2 70", "W 2 60")) {
      var words = unit.split(" ", -1);
      values.addAll(row(words[0], "GROUP", words[1], "SCORE", words[2]));
    }
    assertThat(shares(result("rank-table-by-group", values, 500_000_000)))
        .isEqualTo(
            Map.of(
                "V", 100_000_000L, "W", 50_000_000L, "X", 100_000_000L, "Y", 50_000_000L, "Z", 0L));
  }

  /** Computed by the engine, and by the workbook's formulas to the same fen. */
  private static AwardResult result(String name, List<FactorValue> values, long poolFen) {
    AwardPolicy policy =
        PolicyFiles.policy(
            PolicyFiles.tree(Path.of("src/test/resources/awards/invented/" + name + ".json")));
    var result = PolicyFiles.compute(policy, poolFen, values);
    Recalculated.gives(policy, new FrozenFactors(LocalDate.of(2019, 6, 30), values), poolFen);
    return result;
  }

  private static Map<String, Long> shares(AwardResult result) {
    var shares = new TreeMap<String, Long>();
    result.shares().forEach(share -> shares.put(share.subjectCode(), share.shareFen()));
    return shares;
  }
}
