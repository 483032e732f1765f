package org.ecocity.funding.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.ecocity.funding.policies.PolicyFiles.compute;
import static org.ecocity.funding.policies.PolicyFiles.row;
import static org.ecocity.funding.policies.PolicyFiles.sample;
import static org.ecocity.funding.policies.PolicyFiles.share;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.funding.engine.DerivationLine;
import org.ecocity.funding.engine.FactorValue;
import org.ecocity.funding.engine.Share;
import org.junit.jupiter.api.Test;

/** The sample city's policies give its shares to the fen. */
class SamplePolicyTest {
  private static final long POOL_FEN = 2_000_000_000;

  /** As frozen on 2019-06-30. */
  static List<FactorValue> frozen() {
    var rows = new ArrayList<FactorValue>();
    rows.addAll(unit("YZ", 18_600, "91.35", "1.0", 90));
    rows.addAll(unit("YD", 11_200, "84.20", "1.4", 82));
    rows.addAll(unit("YQ", 12_900, "88.75", "1.2", 86));
    rows.addAll(unit("JK", 9_800, "86.10", "0.8", 88));
    rows.addAll(unit("CN", 21_500, "92.60", "0.9", 91));
    return rows;
  }

  private static List<FactorValue> unit(
      String code, int work, String score, String need, int rating) {
    return row(
        code, "WORK", work, "STAGE_SCORE", score, "FISCAL_NEED", need, "FUNDS_RATING", rating);
  }

  @Test
  void theSharesOf2019AreRightToTheFenAndTheCapHitsTheNewDistrict() {
    var result = compute(sample("AA-YJDB-v1"), POOL_FEN, frozen());
    assertThat(result.shares())
        .extracting(Share::subjectCode, Share::shareFen, Share::advanceFen, Share::settlementFen)
        .containsExactly(
            tuple("CN", 460_000_000L, 276_000_000L, 184_000_000L),
            tuple("JK", 341_030_722L, 204_618_433L, 136_412_289L),
            tuple("YD", 368_545_515L, 221_127_309L, 147_418_206L),
            tuple("YQ", 388_018_330L, 232_810_998L, 155_207_332L),
            tuple("YZ", 442_405_433L, 265_443_259L, 176_962_174L));
    assertThat(result.leftFen()).isZero();
    assertThat(result.shortFen()).isZero();
  }

  @Test
  void withoutTheCapTheNewDistrictWouldHaveEarnedMore() {
    var json = PolicyFiles.tree(Path.of("../sample-city/rules/award-policies/AA-YJDB-v1.json"));
    ((ObjectNode) json).remove("caps");
    var result = compute(PolicyFiles.policy(json), POOL_FEN, frozen());
    assertThat(result.shares())
        .extracting(Share::subjectCode, Share::shareFen)
        .containsExactly(
            tuple("CN", 466_956_379L),
            tuple("JK", 339_490_242L),
            tuple("YD", 366_880_747L),
            tuple("YQ", 386_265_602L),
            tuple("YZ", 440_407_030L));
  }

  @Test
  void theDerivationCanBeFollowedByHand() {
    var result = compute(sample("AA-YJDB-v1"), POOL_FEN, frozen());
    var lines = share(result, "YZ").derivation();
    assertThat(lines.getFirst().formula()).isEqualTo("18,600 ÷ 74,000 × 35 %");
    assertThat(lines.getFirst().result()).isEqualTo("8.797297297297… %");
    assertThat(lines).extracting(DerivationLine::no).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void theVersionOf2020WeighsAnewAndItsCostIndexChangesNoShareOfASum() {
    var v2 = sample("AA-YJDB-v2");
    var result = compute(v2, POOL_FEN, frozen());
    assertThat(result.shares().stream().mapToLong(Share::shareFen).sum()).isEqualTo(POOL_FEN);
    var json = PolicyFiles.tree(Path.of("../sample-city/rules/award-policies/AA-YJDB-v2.json"));
    ((ObjectNode) json).put("costIndex", 1);
    assertThat(compute(PolicyFiles.policy(json), POOL_FEN, frozen()).shares())
        .extracting(Share::shareFen)
        .isEqualTo(result.shares().stream().map(Share::shareFen).toList());
    assertThat(share(result, "YZ").derivation().getFirst().formula())
        .isEqualTo("19,344 ÷ 76,960 × 30 %");
  }

  @Test
  void greenBuildingsEarnByAreaButNeverMoreThanAMillionYuanAProject() {
    var result =
        compute(
            sample("AA-LSJZ-v1"),
            300_000_000,
            row("AA-2019-0027", "STARS", 2, "AREA", 224_000),
            row("AA-2020-0050", "STARS", 2, "AREA", 61_000),
            row("AA-2020-0099", "STARS", 3, "AREA", "1234.5"),
            row("AA-2020-0098", "STARS", 1, "AREA", 9_000));
    assertThat(result.shares())
        .extracting(Share::subjectCode, Share::shareFen)
        .containsExactly(
            tuple("AA-2019-0027", 100_000_000L),
            tuple("AA-2020-0050", 100_000_000L),
            tuple("AA-2020-0098", 0L),
            tuple("AA-2020-0099", 4_938_000L));
    assertThat(result.leftFen()).isEqualTo(300_000_000L - 204_938_000L);
    assertThat(share(result, "AA-2019-0027").derivation())
        .extracting(DerivationLine::result)
        .containsExactly("4,480,000.00", "1,000,000.00");
    assertThat(share(result, "AA-2020-0050").derivation())
        .extracting(DerivationLine::result)
        .containsExactly("1,220,000.00", "1,000,000.00");
  }
}
