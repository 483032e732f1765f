package org.ecocity.funding.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.rounds.Grants.ROUNDS;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.ProjectRoot;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/** A policy is tried on what has been before anybody decides; a round is handed out as formulas. */
@QuarkusTest
@WithTestResource(TestParts.class)
class LaboratoryTest {
  private static final String POLICIES = "/api/funding/v1/award-policies/";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Test
  void aDraftIsReplayedOnPastRoundsToTheFenBesideOtherVersions() {
    var round = computed();
    String code = as("office").get(ROUNDS + "/" + round).then().extract().path("policyCode");
    draftOf2020(code);
    var green = greenBuildings();
    var path = POLICIES + code + "/versions/2/simulations?beside=1&beside=" + green + ":1";
    var replay =
        as("leader")
            .get(path + "&roundPolicyCode=" + code)
            .then()
            .statusCode(200)
            .body("versions.policyVersion", contains(2, 1, 1))
            .body("versions.approved", contains(false, true, false))
            .body("versions.computableRounds", contains(1, 1, 0))
            .body("rounds.roundId", contains(round))
            .body("rounds[0].outcomes.computable", contains(true, true, false))
            .body("rounds[0].outcomes[2].reasons.text", hasItem("该轮按单位分配，本政策按项目分配。"))
            .body("rounds[0].subjects.subjectCode", contains("CN", "JK", "YD", "YQ", "YZ"))
            .body(
                "rounds[0].subjects.gotFen",
                contains(460_000_000, 341_030_722, 368_545_515, 388_018_330, 442_405_433))
            .body("rounds[0].subjects[0].would.change", contains("LOSES", "SAME", null))
            .body("rounds[0].outcomes[1].gaining", equalTo(0))
            .extract();
    List<Integer> more = replay.path("rounds[0].subjects.collect { it.would[0].differenceFen }");
    assertThat(more.stream().mapToLong(Integer::longValue).sum()).isZero();
    assertThat(more).anyMatch(fen -> fen > 0).anyMatch(fen -> fen < 0);
    int gain = replay.path("rounds[0].outcomes[0].gainFen");
    int loss = replay.path("rounds[0].outcomes[0].lossFen");
    assertThat(gain).isPositive().isEqualTo(loss);
    as("leader").get(path).then().body("rounds.roundId", hasItem(round));
  }

  @Test
  void aRoundThatLacksAFactorIsNamedAndTheOthersAreComputed() {
    var round = computed();
    String code = as("office").get(ROUNDS + "/" + round).then().extract().path("policyCode");
    var other = City.code("P");
    var text = sample("AA-YJDB-v1", other).replace("\"WORK\"", "\"ENERGY\"");
    post("office", POLICIES, text).statusCode(201);
    as("finance")
        .get(
            POLICIES
                + other
                + "/versions/1/simulations?roundPolicyCode="
                + code
                + "&beside="
                + code
                + ":1")
        .then()
        .statusCode(200)
        .body("versions.notComputableRounds", contains(1, 0))
        .body("rounds[0].outcomes[0].computable", equalTo(false))
        .body("rounds[0].outcomes[0].reasons.text", contains("该轮的冻结数据没有因素 ENERGY，不能按本政策计算。"))
        .body("rounds[0].outcomes[1].computable", equalTo(true));
  }

  @Test
  void onlyWhoMakesOrAuditsPoliciesSeesTheLaboratoryAndItWritesNothing() {
    var round = computed();
    String code = as("office").get(ROUNDS + "/" + round).then().extract().path("policyCode");
    var path = POLICIES + code + "/versions/1/simulations";
    for (var user : List.of("yingzhou", "yingzhou-chief", "inspector", "provincial-platform")) {
      as(user).get(path).then().statusCode(403);
    }
    for (var user : List.of("office", "leader", "finance", "finance-chief", "auditor")) {
      as(user).get(path + "?roundPolicyCode=" + code).then().statusCode(200);
    }
    as("auditor").get(POLICIES + code + "/versions/9/simulations").then().statusCode(404);
    as("auditor").get(path + "?beside=1;2").then().statusCode(422);
    as("office").get(ROUNDS + "/" + round).then().body("state", equalTo("COMPUTED"));
    as("office")
        .get(ROUNDS + "/" + round + "/transitions")
        .then()
        .body("items.to", hasItems("COMPUTED"));
  }

  @Test
  void theWorkbookOfARoundIsForWhoMaySeeItsDerivationAndItsTextsAreNoFormulas() throws IOException {
    var round = computed();
    var path = ROUNDS + "/" + round + "/explanations";
    as("yingzhou").accept(XLSX).get(path).then().statusCode(404);
    var answer =
        as("auditor")
            .accept(XLSX)
            .get(path)
            .then()
            .statusCode(200)
            .contentType(XLSX)
            .extract()
            .asByteArray();
    String hash = as("auditor").get(path).then().extract().path("sha256");
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(answer))) {
      assertThat(workbook.getSheet("因素数据").getRow(4).getCell(1).getStringCellValue())
          .isEqualTo(hash);
      var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      var first = workbook.getSheet("结果").getRow(3);
      assertThat(first.getCell(4).getCellFormula()).contains("测算");
      assertThat(evaluator.evaluate(first.getCell(4)).getNumberValue()).isEqualTo(460_000_000);
    }
    as("auditor").get(path).then().contentType("application/json");
  }

  @Test
  void aFigureThatThePolicyDoesNotReadIsRefusedByName() {
    Grants.matrix();
    var round = Grants.begin(Grants.request(Grants.policy(), Grants.pool(3, 2, 1)));
    var values = List.of(Grants.value("YZ", "WROK", "1", Grants.evidence("office")));
    post("office", ROUNDS + "/" + round + "/factors", Map.of("values", values))
        .statusCode(422)
        .body("type", endsWith("unknown-factor"))
        .body("errors.field", contains("values[0].factorCode"));
    as("office")
        .get(ROUNDS + "/" + round + "/factors")
        .then()
        .body("items.findAll { it.state == 'UNCONFIRMED' }", empty());
  }

  /** The sample's round, its shares computed. */
  private static String computed() {
    var round = Grants.collected(Grants.pool(1200, 500, 300));
    Grants.step("office", round, "FROZEN").statusCode(200);
    Grants.step("office", round, "COMPUTED").statusCode(200);
    return round;
  }

  private static void draftOf2020(String code) {
    post("office", POLICIES, sample("AA-YJDB-v2", code)).statusCode(201);
  }

  private static String greenBuildings() {
    var code = City.code("L");
    post("office", POLICIES, sample("AA-LSJZ-v1", code)).statusCode(201);
    return code;
  }

  private static String sample(String name, String code) {
    var file = ProjectRoot.path().resolve("sample-city/rules/award-policies/" + name + ".json");
    try {
      return Files.readString(file).replaceFirst("\"AA-(YJDB|LSJZ)\"", "\"" + code + "\"");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
