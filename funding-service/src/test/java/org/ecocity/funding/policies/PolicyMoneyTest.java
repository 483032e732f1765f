package org.ecocity.funding.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.ecocity.funding.policies.PolicyFiles.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ecocity.funding.engine.AwardResult;
import org.ecocity.funding.engine.FactorValue;
import org.ecocity.funding.engine.FrozenFactors;
import org.ecocity.funding.workbook.Recalculated;
import org.ecocity.platform.problem.Problem.FieldError;
import org.junit.jupiter.api.Test;

/**
 * What a policy may not do to money: give it twice, to the wrong ones, or out of another's pocket.
 */
class PolicyMoneyTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 30);

  @Test
  void twoStepsThatShareOneStepTakeItsPartsAndNoMore() {
    // 100.00 of the base: 30 % by A (1 : 3), 70 % by B (1 : 1)
    var steps =
        standard()
            + ","
            + factor("A", "\"from\": \"STEP\", \"fromStep\": 1, \"percent\": 30")
            + ","
            + factor("B", "\"from\": \"STEP\", \"fromStep\": 1, \"percent\": 70");
    var values = values();
    assertThat(shares(steps, "", values, 100_000))
        .isEqualTo(Map.of("X", 750L + 3_500, "Y", 2_250L + 3_500));
    assertThat(errors(steps.replace("\"percent\": 70", "\"percent\": 71"), ""))
        .extracting(FieldError::code)
        .containsExactly("policy-steps-over-step");
    assertThat(errors(steps.replace(", \"percent\": 70", ""), ""))
        .extracting(FieldError::code)
        .containsExactly("policy-steps-over-step");
  }

  @Test
  void aPercentageOfTheRestIsTakenOfTheRest() {
    // base 50 each, rest 777 − 100 = 677: half of it, 338.5, by B
    var steps = standard() + "," + factor("B", "\"from\": \"REST\", \"percent\": 50");
    assertThat(shares(steps, "", values(), 77_700))
        .isEqualTo(Map.of("X", 5_000L + 16_925, "Y", 5_000L + 16_925));
    assertThat(shares(steps, "", values(), 10_003))
        .isEqualTo(Map.of("X", 5_000L + 1, "Y", 5_000L + 0));
    assertThat(errors(steps + "," + factor("A", "\"percent\": 10"), ""))
        .extracting(FieldError::code)
        .containsExactly("policy-pool-after-rest");
  }

  @Test
  void aCapOnWhatIsDueWhateverThePoolHoldsLeavesAndDoesNotGiveToOthers() {
    // due 448 and 30 万元, cap 100 万元
    var values = new ArrayList<FactorValue>();
    values.addAll(row("X", "WORK", 4_480_000));
    values.addAll(row("Y", "WORK", 300_000));
    var caps = ", \"caps\": {\"capFen\": 100000000}";
    assertThat(shares(standard(), caps, values, 1_000_000_000))
        .isEqualTo(Map.of("X", 100_000_000L, "Y", 30_000_000L));
    assertThat(errors(standard(), caps.replace("}", ", \"freed\": \"REDISTRIBUTE\"}")))
        .extracting(FieldError::code)
        .containsExactly("policy-redistributes-no-pool");
    assertThat(errors(standard(), caps.replace("}", ", \"freed\": \"LEAVE\"}"))).isEmpty();
  }

  @Test
  void ofASplitShareThePoolPaysItsPartAtOnceAndLater() {
    var steps =
        standard()
            + """
            , {"method": "SPLIT", "name": "分担", "residualCode": "COUNTY", "parts": [
              {"code": "PROV", "name": "省", "percent": 20},
              {"code": "CITY", "name": "市", "percent": 30, "paidByPool": true},
              {"code": "COUNTY", "name": "县", "percent": 50}]}
            """;
    var advance = ", \"advance\": {\"percent\": 60}";
    var result = compute(steps, advance, values(), 4_000);
    assertThat(result.leftFen()).isEqualTo(1_000);
    var share = result.shares().getFirst();
    assertThat(share.shareFen()).isEqualTo(5_000);
    assertThat(share.advanceFen()).isEqualTo(900);
    assertThat(share.settlementFen()).isEqualTo(600);
    assertThat(share.derivation())
        .anySatisfy(line -> assertThat(line.text()).contains("县（应由其承担，不列本资金池）"));
    assertThat(errors(steps, ", \"shortage\": {\"reduce\": true}"))
        .extracting(FieldError::code)
        .containsExactly("policy-reduces-in-part");
  }

  @Test
  void whatOfOwnLimitsUnitsAndFurtherSplitsCannotBeIsSaidAtItsPlace() {
    var caps = ", \"caps\": {\"capOfPercent\": 30, \"floorOfCode\": \"A\"}";
    var unit = ", \"rounding\": {\"mode\": \"DOWN\", \"unitFen\": 100, \"unitCode\": \"B\"}";
    assertThat(errors(factor("A", "\"capFreed\": \"LEAVE\""), caps + unit))
        .extracting(FieldError::field, FieldError::code)
        .containsExactlyInAnyOrder(
            tuple("steps[0].capFreed", "policy-freed-without-cap"),
            tuple("caps.capOfPercent", "policy-cap-of-what"),
            tuple("caps.floorOfPercent", "policy-floor-of-what"),
            tuple("rounding.unitCode", "policy-unit-one-of-both"));
    assertThat(
            errors(
                factor("A", "\"from\": \"POOL\""), ", \"caps\": {\"capFen\": 99, \"minFen\": 100}"))
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(tuple("caps.minFen", "policy-minimum-over-cap"));
    assertThat(errors(standard(), ", \"caps\": {\"minFen\": 100, \"freed\": \"REDISTRIBUTE\"}"))
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(tuple("caps.freed", "policy-redistributes-no-pool"));
    assertThat(errors(standard(), ", \"caps\": {\"minFen\": 100}")).isEmpty();
    var steps =
        standard()
            + ","
            + split("P", "Q", "\"ofPart\": \"Z\"")
            + ","
            + split("R", "S", "\"ofPart\": \"Z\"")
            + ","
            + split("T", "P", "\"rounding\": {\"mode\": \"DOWN\", \"unitCode\": \"A\"}");
    assertThat(errors(steps, ""))
        .extracting(FieldError::field, FieldError::code, FieldError::args)
        .containsExactlyInAnyOrder(
            tuple("steps[1].ofPart", "policy-split-of-nothing", List.of()),
            tuple("steps[2].ofPart", "policy-split-of-what", List.of("P, Q")),
            tuple("steps[3].ofPart", "policy-split-of-what", List.of("P, Q, R, S")),
            tuple("steps[3].parts[1].code", "policy-code-twice", List.of("P")),
            tuple("steps[3].rounding.unitCode", "policy-unit-of-amounts", List.of()));
    var rest = "\"rounding\": {\"mode\": \"REST_TO_LARGEST\"";
    var left = factor("A", "\"capFen\": 100, " + rest + "}");
    var signed =
        standard()
            .replace("\"method\"", rest + "}, \"method\"")
            .replace("\"standardYuan\"", "\"signed\": true, \"standardYuan\"");
    var wrong = left + "," + signed + "," + split("P", "Q", rest + "}");
    assertThat(errors(wrong, ", " + rest + ", \"unitCode\": \"A\"}"))
        .extracting(FieldError::field, FieldError::code)
        .containsExactlyInAnyOrder(
            tuple("steps[0].rounding", "policy-rest-cap-leaves"),
            tuple("steps[1].rounding", "policy-rest-signed"),
            tuple("steps[2].rounding", "policy-split-rounding"),
            tuple("rounding.unitCode", "policy-rest-own-unit"));
    var paid =
        split("P", "Q", "").replace("\"percent\": 40", "\"percent\": 40, \"paidByPool\": true");
    assertThat(errors(standard() + "," + paid + "," + split("R", "S", "\"ofPart\": \"P\""), ""))
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(tuple("steps[1].parts[0].paidByPool", "policy-split-part-paid"));
    assertThat(errors(split("P", "Q", "") + "," + standard(), ""))
        .extracting(FieldError::code)
        .containsExactlyInAnyOrder("policy-split-alone", "policy-split-not-last");
  }

  private static String split(String one, String rest, String members) {
    return "{\"method\": \"SPLIT\", \"name\": \"分担\", \"parts\": [{\"code\": \""
        + one
        + "\", \"name\": \"甲\", \"percent\": 40}, {\"code\": \""
        + rest
        + "\", \"name\": \"乙\", \"percent\": 60}], \"residualCode\": \""
        + rest
        + "\""
        + (members.isEmpty() ? "" : ", " + members)
        + "}";
  }

  private static String standard() {
    return "{\"method\": \"UNIT_STANDARD\", \"name\": \"定额\", \"standards\": [{\"name\": \"工作量\","
        + " \"factorCode\": \"WORK\", \"standardYuan\": 1}]}";
  }

  private static String factor(String code, String members) {
    return "{\"method\": \"FACTOR\", \"name\": \"因素\", \"factors\": [{\"code\": \""
        + code
        + "\", \"name\": \"因素\", \"weightPercent\": 100}], "
        + members
        + "}";
  }

  private static List<FactorValue> values() {
    var values = new ArrayList<FactorValue>();
    values.addAll(row("X", "WORK", 50, "A", 1, "B", 1));
    values.addAll(row("Y", "WORK", 50, "A", 3, "B", 1));
    return values;
  }

  private static PolicyRequest request(String steps, String more) {
    var json =
        "{\"code\": \"M\", \"name\": \"钱\", \"validFrom\": \"2019-01-01\", \"eligibleUnitCodes\":"
            + " [\"X\", \"Y\"], \"reason\": \"自拟\", \"steps\": ["
            + steps
            + "]"
            + more
            + "}";
    try {
      return PolicyFiles.JSON.readValue(json, PolicyRequest.class);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static List<FieldError> errors(String steps, String more) {
    return PolicyCheck.of(request(steps, more));
  }

  /** The workbook's formulas must say the same. */
  private static AwardResult compute(
      String steps, String more, List<FactorValue> values, long poolFen) {
    var request = request(steps, more);
    assertThat(PolicyCheck.of(request)).isEmpty();
    var policy = PolicyReading.policy(request, 1);
    Recalculated.gives(policy, new FrozenFactors(DAY, values), poolFen);
    return PolicyFiles.compute(policy, poolFen, values);
  }

  private static Map<String, Long> shares(
      String steps, String more, List<FactorValue> values, long poolFen) {
    var shares = new TreeMap<String, Long>();
    compute(steps, more, values, poolFen)
        .shares()
        .forEach(share -> shares.put(share.subjectCode(), share.shareFen()));
    return shares;
  }
}
