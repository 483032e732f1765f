package org.ecocity.funding.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.code;
import static org.ecocity.funding.City.post;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Policies are data: entered whole, checked in sentences, approved by a second person. */
@QuarkusTest
@WithTestResource(TestParts.class)
class AwardPolicyTest {
  static final String POLICIES = "/api/funding/v1/award-policies";
  private static final Map<String, String> APPROVE = Map.of("to", "APPROVED");

  @Inject AwardPolicyBook book;

  @BeforeEach
  void matrix() {
    City.matrix();
  }

  @Test
  void aVersionIsEnteredReadBackAsFiledAndFoundInTheList() {
    var policy = sample("AA-YJDB-v1");
    var path = entered(policy);
    as("finance")
        .get(path)
        .then()
        .statusCode(200)
        .header("ETag", containsString("0."))
        .body("version", equalTo(1))
        .body("state", equalTo("DRAFT"))
        .body("validTo", equalTo("2019-12-31"))
        .body("steps[0].factors.weightPercent", contains(35, 35, 10, 20))
        .body("caps.capPercent", equalTo(23))
        .body("eligibleUnitCodes", contains("YZ", "YD", "YQ", "JK", "CN"))
        .body("allowedTransitions", empty());
    as("auditor")
        .get(POLICIES + "?code=" + policy.get("code").asText())
        .then()
        .body("items", hasSize(1))
        .body("items[0].reason", equalTo(policy.get("reason").asText()));
  }

  @Test
  void aSecondPersonApprovesAndThenNothingChanges() {
    var policy = sample("AA-YJDB-v1");
    var path = entered(policy);
    var code = policy.get("code").asText();
    assertThat(book.inForce(code, LocalDate.of(2019, 7, 1))).isEmpty();
    as("leader").get(path).then().body("allowedTransitions", contains("APPROVED"));
    post("finance", path + "/transitions", APPROVE).statusCode(403);
    post("yingzhou-chief", path + "/transitions", APPROVE).statusCode(403);
    post("leader", path + "/transitions", Map.of("to", "APPROVED", "reason", "同意"))
        .statusCode(200)
        .body("state", equalTo("APPROVED"))
        .body("approvedBy", equalTo("leader"))
        .body("allowedTransitions", empty());
    post("leader", path + "/transitions", APPROVE)
        .statusCode(409)
        .body("type", endsWith("transition-not-allowed"));
    delete("office", path).statusCode(409).body("type", endsWith("policy-stays"));
    as("office")
        .get(path + "/transitions")
        .then()
        .body("items.to", contains("DRAFT", "APPROVED"))
        .body("items[1].actor", equalTo("leader"));
    assertThat(book.inForce(code, LocalDate.of(2019, 7, 1)))
        .hasValueSatisfying(found -> assertThat(found.approved()).isTrue());
    assertThat(book.inForce(code, LocalDate.of(2020, 1, 1))).isEmpty();
  }

  @Test
  void aDraftIsForThoseWhoMakeItAndAnApprovedVersionForEveryOfficial() {
    var policy = sample("AA-YJDB-v1");
    var path = entered(policy);
    for (var user : List.of("yingzhou", "inspector", "publicity", "provincial-platform")) {
      as(user).get(path).then().statusCode(404);
      as(user).get(POLICIES + "?code=" + policy.get("code").asText()).then().body("items", empty());
    }
    as("yingzhou")
        .body(SimulationBodies.frozen())
        .post(path + "/simulations")
        .then()
        .statusCode(404);
    as("yingzhou").body(policy.toString()).post(POLICIES).then().statusCode(403);
    as("auditor").body(policy.toString()).post(POLICIES).then().statusCode(403);
    post("leader", path + "/transitions", APPROVE).statusCode(200);
    for (var user : List.of("yingzhou", "inspector", "publicity", "provincial-platform")) {
      as(user).get(path).then().statusCode(200);
    }
  }

  @Test
  void theNextVersionBeginsTheDayAfterAndThereIsNoOtherNumber() {
    var first = sample("AA-YJDB-v1");
    entered(first);
    var second = sample("AA-YJDB-v2");
    second.set("code", first.get("code"));
    refused(with(second, "version", 3), 409, "policy-version-taken");
    refused(with(second, "version", 1), 409, "policy-version-taken");
    second.put("version", 2);
    refused(with(second, "validFrom", "2020-01-02"), 422, "policy-leaves-a-gap");
    refused(with(second, "validFrom", "2019-12-31"), 422, "policy-overlaps");
    second.put("validFrom", "2020-01-01");
    var path = entered(second);
    as("office").get(path).then().body("version", equalTo(2)).body("costIndex", equalTo(1.04f));
    delete("office", path).statusCode(204);
    as("office").get(path).then().statusCode(404);
  }

  @Test
  void alternativesStandBesideEachOtherAndOfThoseThatOverlapOneIsApproved() {
    var first = sample("AA-YJDB-v1");
    var one = entered(first);
    var other = entered(with(first.deepCopy(), "costIndex", 1.1).put("version", 2));
    var next = sample("AA-YJDB-v2");
    next.set("code", first.get("code"));
    var second = entered(with(next, "version", 3));
    post("leader", other + "/transitions", APPROVE).statusCode(200);
    post("leader", one + "/transitions", APPROVE)
        .statusCode(422)
        .body("type", endsWith("policy-overlaps"));
    as("leader").get(one).then().body("state", equalTo("DRAFT"));
    var code = first.get("code").asText();
    assertThat(book.inForce(code, LocalDate.of(2019, 7, 1)).orElseThrow().policy().version())
        .isEqualTo(2);
    post("leader", second + "/transitions", APPROVE).statusCode(200);
    delete("office", one).statusCode(204);
    assertThat(book.inForce(code, LocalDate.of(2020, 7, 1)).orElseThrow().policy().version())
        .isEqualTo(3);
  }

  @Test
  void aDraftIsChangedByWhoPreparedItAloneUntilItIsApproved() {
    var policy = sample("AA-YJDB-v1");
    var path = entered(policy);
    with(policy, "costIndex", 1.2);
    as("office").body(policy.toString()).put(path).then().statusCode(428);
    revised("finance", path, policy)
        .statusCode(403)
        .body("type", endsWith("policy-of-another-hand"));
    var stranger = with(policy.deepCopy(), "code", code("Q"));
    revised("office", path, stranger).statusCode(422).body("errors.field", contains("code"));
    var wrong = with(policy.deepCopy(), "eligibleUnitCodes", List.of());
    revised("office", path, wrong)
        .statusCode(422)
        .body("errors.field", contains("eligibleUnitCodes"));
    var etag = as("office").get(path).then().extract().header("ETag");
    revised("office", path, policy).statusCode(200).body("costIndex", equalTo(1.2f));
    as("office").header("If-Match", etag).body(policy.toString()).put(path).then().statusCode(412);
    post("leader", path + "/transitions", APPROVE).statusCode(200);
    revised("office", path, policy).statusCode(409).body("type", endsWith("policy-stays"));
  }

  @Test
  void aVersionIsCheckedWithoutBeingKept() {
    var policy = sample("AA-YJDB-v1");
    var checks = POLICIES + "/checks";
    as("office").body(policy.toString()).post(checks).then().statusCode(204);
    as("yingzhou").body(policy.toString()).post(checks).then().statusCode(403);
    ((ObjectNode) policy.get("caps")).put("floorPercent", 24);
    as("office")
        .body(policy.toString())
        .post(checks)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("caps"));
    as("office")
        .get(POLICIES + "?code=" + policy.get("code").asText())
        .then()
        .body("items", empty());
  }

  @Test
  void anOpenVersionEndsWhenItsApprovedSuccessorBegins() {
    var first = sample("AA-LSJZ-v1");
    var path = entered(first);
    post("leader", path + "/transitions", APPROVE).statusCode(200);
    var second = with(first.deepCopy(), "version", 2);
    refused(with(second, "validFrom", "2019-01-01"), 422, "policy-begins-too-early");
    second.put("validFrom", "2020-03-01");
    var next = entered(second);
    as("office").get(path).then().body("endsOn", equalTo(null));
    post("leader", next + "/transitions", APPROVE).statusCode(200);
    as("office").get(path).then().body("endsOn", equalTo("2020-02-29"));
    var code = first.get("code").asText();
    assertThat(book.inForce(code, LocalDate.of(2020, 2, 29)).orElseThrow().policy().version())
        .isEqualTo(1);
    assertThat(book.inForce(code, LocalDate.of(2020, 3, 1)).orElseThrow().policy().version())
        .isEqualTo(2);
  }

  @Test
  void whatCannotBeIsSaidInSentencesAtItsPlace() {
    var policy = sample("AA-YJDB-v1");
    var step = (ObjectNode) policy.get("steps").get(0);
    ((ObjectNode) step.get("factors").get(0)).put("weightPercent", 34);
    ((ObjectNode) step.get("factors").get(1)).put("code", "WORK");
    step.put("residualCode", "X");
    step.put("from", "STEP").put("fromStep", 1).remove("percent");
    ((ObjectNode) policy.get("caps")).put("floorPercent", 24);
    ((ObjectNode) policy.get("caps")).put("capFen", 999_999).put("minFen", 1_000_000);
    as("office")
        .header("Accept-Language", "zh-CN")
        .body(policy.toString())
        .post(POLICIES)
        .then()
        .statusCode(422)
        .body("errors.message", hasItem("各因素权重合计为 99 %，须正好为 100 %"))
        .body("errors.message", hasItem("代码 WORK 重复"))
        .body("errors.message", hasItem("第 1 步只能取用它前面步骤的结果，否则无法算完"))
        .body("errors.message", hasItem("FACTOR 步骤不使用 residualCode，请删去"))
        .body("errors.message", hasItem("保底高于封顶"))
        .body("errors.message", hasItem("起付额高于封顶，任何对象都得不到安排"))
        .body("errors.field", hasItem("steps[0].factors[1].code"));
    policy = sample("AA-YJDB-v1");
    ((ObjectNode) policy.get("steps").get(0).get("factors").get(0)).put("weightPercent", 35.00001);
    refused(policy, 422, "invalid");
    policy = sample("AA-YJDB-v1");
    ((ObjectNode) policy.get("caps")).put("minFen", -1);
    refused(policy, 422, "invalid");
  }

  @Test
  void weightsOfNinetyNineHundredthsAreNoHundredPercent() {
    var policy = sample("AA-YJDB-v1");
    var factors = policy.get("steps").get(0).get("factors");
    factors.forEach(
        factor ->
            ((ObjectNode) factor)
                .put("weightPercent", factor.get("weightPercent").asInt() / 100.0));
    ((ObjectNode) factors.get(0)).put("weightPercent", 0.34);
    as("office")
        .header("Accept-Language", "zh-CN")
        .body(policy.toString())
        .post(POLICIES)
        .then()
        .statusCode(422)
        .body("errors.field", contains("steps[0].factors"))
        .body("errors.message", contains("各因素权重合计只有 0.99 %；权重按百分数填写，35 即 35 %，不写 0.35"));
  }

  @Test
  void whatIsReckonedBeforeTheStepsIsCheckedInSentencesToo() {
    var policy = sample("AA-YJDB-v1");
    policy.set(
        "derived",
        json(
            """
            [{"code": "B", "name": "乙组", "terms": [{"factorCode": "C", "times": 0.6}]},
             {"code": "C", "name": "丙组", "terms": [{"factorCode": "WORK", "times": 1}],
              "bands": [{"below": 60, "value": 0}, {"from": 70, "value": 1}]}]
            """));
    policy.set("exclusions", json("[{\"name\": \"一票否决\", \"whenCode\": \"VETO\"}]"));
    policy.set("costIndexByYear", json("{\"2018\": 1}"));
    var step = (ObjectNode) policy.get("steps").get(0);
    step.set("subjectCodes", json("[\"YZ\", \"FH\"]"));
    step.get("factors")
        .forEach(
            factor ->
                ((ObjectNode) factor)
                    .put("weightPercent", factor.get("weightPercent").asDouble() / 100));
    as("office")
        .header("Accept-Language", "zh-CN")
        .body(policy.toString())
        .post(POLICIES)
        .then()
        .statusCode(422)
        .body("errors.message", hasItem("各因素权重合计只有 1 %；权重按百分数填写，35 即 35 %，不写 0.35"))
        .body("errors.message", hasItem("计算 B 只能取用在它之前算出的因素，C 不在其前，否则无法算完"))
        .body("errors.message", hasItem("第 2 档须从上一档的上限（60）起，既不空档也不重叠"))
        .body("errors.message", hasItem("条件须同时写明因素和范围"))
        .body("errors.message", hasItem("成本指数或填一个，或按年填，二者取一"))
        .body("errors.message", hasItem("本版有效期内的 2019 年没有成本指数"))
        .body("errors.message", hasItem("单位 FH 不在本政策适用单位之内"))
        .body("errors.field", hasItem("derived[1].bands[1].from"));
    as("office")
        .header("Accept-Language", "en")
        .body(policy.toString())
        .post(POLICIES)
        .then()
        .body(
            "errors.message",
            hasItem("there is no cost index of 2019, a year the version holds in"));
  }

  @Test
  void whatComposedPoliciesCannotSayIsRefusedInSentencesToo() {
    var policy = sample("AA-YJDB-v1");
    policy.set(
        "derived",
        json(
            """
            [{"code": "B", "name": "乙", "terms": [{"times": 1, "overCodes": ["C"]}],
              "sameCode": "CLASS", "rounding": {"mode": "LARGEST_REMAINDER", "digits": 2}},
             {"code": "C", "name": "丙", "of": "RANK", "terms": [
               {"factorCode": "WORK", "times": 1, "whenCode": "WORK", "whenFrom": 1, "whenAbove": 2}],
              "bands": [{"upTo": 0.3, "value": 1}, {"from": 0.3, "value": 0}]}]
            """));
    policy.set(
        "steps",
        json(
            """
            [{"method": "UNIT_STANDARD", "name": "扣缴", "standards": [{"name": "量", "factorCode": "Q",
               "standardYuan": 1, "signed": true, "sliceFrom": 1}]},
             {"method": "FACTOR", "name": "余额", "from": "REST", "capPercent": 110,
              "factors": [{"code": "WORK", "name": "量", "weightPercent": 100}]},
             {"method": "SPLIT", "name": "分担", "residualCode": "C", "parts": [
               {"code": "P", "name": "省", "percentCode": "X"}, {"code": "M", "name": "市"},
               {"code": "C", "name": "县", "percent": 20}]}]
            """));
    as("office")
        .header("Accept-Language", "zh-CN")
        .body(policy.toString())
        .post(POLICIES)
        .then()
        .statusCode(422)
        .body("errors.message", hasItem("计算 B 只能取用在它之前算出的因素，C 不在其前，否则无法算完"))
        .body("errors.message", hasItem("写明同组因素时，须同时写明取合计、平均、最小、最大、个数还是名次"))
        .body("errors.message", hasItem("单个数字的取整方式须为四舍五入、五成双、舍去或进一"))
        .body("errors.message", hasItem("第 2 档须从上一档的上限（≤ 0.3）起，既不空档也不重叠"))
        .body("errors.message", hasItem("范围的下限须小于上限"))
        .body("errors.message", hasItem("可扣缴的标准不能再分段计算"))
        .body("errors.message", hasItem("应扣缴的金额不能由后面的步骤再分配；来源请改为资金池"))
        .body("errors.message", hasItem("按比例封顶须同时写明比例和对应的因素（如总投资）"))
        .body("errors.message", hasItem("每个部分须填比例或给出比例的因素，二者取一"))
        .body("errors.message", hasItem("比例由因素给出时，以余额计算的部分不再填比例"))
        .body("errors.field", hasItem("steps[2].parts[1].percent"));
  }

  @Test
  void derivedFactorsAndExclusionsAreReadBackAsFiledAndCompute() {
    var policy = sample("AA-YJDB-v1");
    policy.set(
        "exclusions",
        json(
            "[{\"name\": \"一票否决\", \"nameEn\": \"veto\", \"whenCode\": \"WORK\", \"whenFrom\":"
                + " 20000}]"));
    var path = entered(policy);
    as("finance").get(path).then().body("exclusions.name", contains("一票否决"));
    as("finance")
        .body(SimulationBodies.frozen())
        .post(path + "/simulations")
        .then()
        .statusCode(200)
        .body("allocations[0].unitCode", equalTo("CN"))
        .body("allocations[0].shareFen", equalTo(0))
        .body("allocations[0].explanation[0].textEn", equalTo("veto: takes no part"))
        .body("unreadFactorCodes", empty());
  }

  @Test
  void capsAndWholeHouseholdsOfEachUnitsOwnAreFiledReadBackAndSimulated() {
    var file = "src/test/resources/awards/invented/rural-houses-whole.json";
    var policy = (ObjectNode) PolicyFiles.tree(Path.of(file));
    with(policy, "code", code("R"));
    with(policy, "eligibleUnitCodes", List.of("YZ", "YD", "YQ"));
    var path = entered(policy);
    as("office")
        .get(path)
        .then()
        .body("caps.capOfCode", equalTo("NEED"))
        .body("rounding.unitCode", equalTo("STANDARD"))
        .body("rounding.unitFen", equalTo(null));
    var figures =
        json(
            """
            [{"unitCode": "YD", "factorCode": "CLASS", "value": 3},
             {"unitCode": "YD", "factorCode": "HOUSEHOLDS", "value": 15},
             {"unitCode": "YD", "factorCode": "LOW_INCOME", "value": 20},
             {"unitCode": "YQ", "factorCode": "CLASS", "value": 2},
             {"unitCode": "YQ", "factorCode": "HOUSEHOLDS", "value": 25},
             {"unitCode": "YQ", "factorCode": "LOW_INCOME", "value": 30},
             {"unitCode": "YZ", "factorCode": "CLASS", "value": 1},
             {"unitCode": "YZ", "factorCode": "HOUSEHOLDS", "value": 60},
             {"unitCode": "YZ", "factorCode": "LOW_INCOME", "value": 50}]
            """);
    as("office")
        .body("{\"poolFen\": 100000000, \"factors\": " + figures + "}")
        .post(path + "/simulations")
        .then()
        .statusCode(200)
        .body("allocations.shareFen", contains(15_000_000, 30_000_000, 54_600_000))
        .body("leftFen", equalTo(400_000))
        .body("unreadFactorCodes", empty())
        .body("allocations[0].explanation.textEn", hasItem("Over the cap: the cap (yuan)"));
    ((ObjectNode) policy.get("caps")).remove("capOfPercent");
    as("office")
        .header("Accept-Language", "zh-CN")
        .body(policy.toString())
        .post(POLICIES + "/checks")
        .then()
        .statusCode(422)
        .body("errors.field", contains("caps.capOfPercent"))
        .body("errors.message", contains("按比例封顶须同时写明比例和对应的因素（如总投资）"));
  }

  private static com.fasterxml.jackson.databind.JsonNode json(String text) {
    try {
      return PolicyFiles.JSON.readTree(text);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Test
  void aSimulationGivesTheSharesToTheFenAndStoresNothing() {
    var path = entered(sample("AA-YJDB-v1"));
    as("finance")
        .body(SimulationBodies.frozen())
        .post(path + "/simulations")
        .then()
        .statusCode(200)
        .body("leftFen", equalTo(0))
        .body("allocations.unitCode", contains("CN", "JK", "YD", "YQ", "YZ"))
        .body(
            "allocations.shareFen",
            contains(460_000_000, 341_030_722, 368_545_515, 388_018_330, 442_405_433))
        .body(
            "allocations.advanceFen",
            contains(276_000_000, 204_618_433, 221_127_309, 232_810_998, 265_443_259))
        .body("allocations[4].explanation[0].formula", equalTo("18,600 ÷ 74,000 × 35 %"));
  }

  @Test
  void aMissingFigureIsNamedWithWhoseItIs() {
    var path = entered(sample("AA-YJDB-v1"));
    as("finance")
        .header("Accept-Language", "zh-CN")
        .body(SimulationBodies.without("YQ", "STAGE_SCORE"))
        .post(path + "/simulations")
        .then()
        .statusCode(422)
        .body("type", endsWith("award-not-computable"))
        .body("errors", hasSize(1))
        .body("errors[0].message", equalTo("YQ 的因素 STAGE_SCORE “阶段性考核得分”没有数据。"));
  }

  private static ObjectNode sample(String name) {
    var file = Path.of("../sample-city/rules/award-policies/" + name + ".json");
    return with((ObjectNode) PolicyFiles.tree(file), "code", code("P")).put("version", 1);
  }

  private static ObjectNode with(ObjectNode policy, String member, Object value) {
    return (ObjectNode) policy.set(member, PolicyFiles.JSON.valueToTree(value));
  }

  private static String entered(ObjectNode policy) {
    return entered("office", policy);
  }

  private static String entered(String user, ObjectNode policy) {
    return post(user, POLICIES, policy.toString()).statusCode(201).extract().header("Location");
  }

  private static void refused(ObjectNode policy, int status, String type) {
    post("office", POLICIES, policy.toString()).statusCode(status).body("type", endsWith(type));
  }

  private static ValidatableResponse revised(String user, String path, ObjectNode policy) {
    var etag = as("office").get(path).then().extract().header("ETag");
    return as(user).header("If-Match", etag).body(policy.toString()).put(path).then();
  }

  private static ValidatableResponse delete(String user, String path) {
    var etag = as(user).get(path).then().extract().header("ETag");
    return as(user).header("If-Match", etag).delete(path).then();
  }
}
