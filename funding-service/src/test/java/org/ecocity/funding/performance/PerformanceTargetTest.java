package org.ecocity.funding.performance;

import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.postWith;
import static org.ecocity.funding.City.today;
import static org.ecocity.funding.performance.Targets.SHEETS;
import static org.ecocity.funding.performance.Targets.TARGETS;
import static org.ecocity.funding.performance.Targets.WAN;
import static org.ecocity.funding.performance.Targets.confirmed;
import static org.ecocity.funding.performance.Targets.enter;
import static org.ecocity.funding.performance.Targets.line;
import static org.ecocity.funding.performance.Targets.request;
import static org.ecocity.funding.performance.Targets.step;
import static org.ecocity.funding.performance.Targets.year;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.platform.testkit.Tokens;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets are entered by the line's owner, confirmed by finance and monitored in their year. */
@QuarkusTest
@WithTestResource(TestParts.class)
class PerformanceTargetTest {
  @Test
  void theOwnerEntersFinanceConfirmsAndThenTheyStay() {
    String id =
        enter(request(line(1000)))
            .statusCode(201)
            .body("state", equalTo("DRAFT"))
            .body("unitCode", equalTo("YZ"))
            .body("year", equalTo(year()))
            .body("allowedTransitions", empty())
            .body("rows.no", contains(1, 2, 3, 4, 5, 6, 7))
            .body("rows[0].dimensionCode", equalTo("OUTPUT"))
            .extract()
            .path("id");
    var path = TARGETS + "/" + id;
    as("finance").get(path).then().body("allowedTransitions", contains("CONFIRMED", "RETURNED"));
    step("yingzhou", path, Map.of("to", "CONFIRMED")).statusCode(403);
    step("finance", path, Map.of("to", "RETURNED")).statusCode(422);
    step("finance", path, Map.of("to", "RETURNED", "reason", "数量目标偏低"))
        .statusCode(200)
        .body("state", equalTo("RETURNED"));
    replace(path, request(lineOf(path))).statusCode(200).body("state", equalTo("DRAFT"));
    step("finance", path, Map.of("to", "CONFIRMED"))
        .statusCode(200)
        .body("confirmedBy", equalTo("finance"));
    replace(path, request(lineOf(path))).statusCode(409);
    as("yingzhou").header("If-Match", "*").delete(path).then().statusCode(409);
    step("finance", path, Map.of("to", "CLOSED"))
        .statusCode(409)
        .body("type", endsWith("transition-not-allowed"));
    as("auditor")
        .get(path + "/transitions")
        .then()
        .body("items.to", contains("DRAFT", "RETURNED", "DRAFT", "CONFIRMED"));
  }

  @Test
  void eachStepWaitsOnTheDeskOfWhoseTurnItIs() {
    var line = line(10);
    onDesk("yingzhou", hasItem("SET_TARGETS:" + line));
    onDesk("yingdong", not(hasItem("SET_TARGETS:" + line)));
    String id = enter(request(line)).statusCode(201).extract().path("id");
    onDesk("yingzhou", not(hasItem("SET_TARGETS:" + line)));
    var path = TARGETS + "/" + id;
    onDesk("finance", hasItem("CONFIRM_TARGETS:" + id));
    onDesk("yingzhou", not(hasItem("MEND_PERFORMANCE:" + id)));
    step("finance", path, Map.of("to", "RETURNED", "reason", "数量目标偏低")).statusCode(200);
    onDesk("finance", not(hasItem("CONFIRM_TARGETS:" + id)));
    onDesk("yingzhou", hasItem("MEND_PERFORMANCE:" + id));
    onDesk("yingdong", not(hasItem("MEND_PERFORMANCE:" + id)));
    replace(path, request(lineOf(path))).statusCode(200);
    step("finance", path, Map.of("to", "CONFIRMED")).statusCode(200);
    onDesk("yingzhou", not(hasItem("EVALUATE_PERFORMANCE:" + id)));
  }

  @Test
  void whoEnteredDoesNotConfirmAndFinanceOwnsLinesToo() {
    var line = new HashMap<String, Object>();
    line.put("code", City.code("P"));
    line.put("year", year());
    line.put("level", "PROVINCIAL");
    line.put("ownerUnitCode", "FIN");
    line.put("amountFen", 100);
    String lineId = post("finance", City.LINES, line).statusCode(201).extract().path("id");
    String id = post("finance", TARGETS, request(lineId)).statusCode(201).extract().path("id");
    step("finance", TARGETS + "/" + id, Map.of("to", "CONFIRMED"))
        .statusCode(403)
        .body("type", endsWith("performance-same-hand"));
    var clerkAgain = Tokens.of("second-user", "FIN", "FIN-L", Set.of("unit", "finance-check"));
    postWith(clerkAgain, TARGETS + "/" + id + "/transitions", Map.of("to", "CONFIRMED"))
        .statusCode(403)
        .body("type", endsWith("performance-same-hand"));
    step("finance-check", TARGETS + "/" + id, Map.of("to", "CONFIRMED")).statusCode(200);
  }

  @Test
  void anotherUnitSeesNothingOfIt() {
    var line = line(10);
    var id = confirmed(line);
    var path = TARGETS + "/" + id;
    post("yingdong", TARGETS, request(line))
        .statusCode(422)
        .body("type", endsWith("unknown-budget-line"));
    post("housing", TARGETS, request(line)).statusCode(422);
    as("yingdong").get(path).then().statusCode(404);
    as("yingdong").get(path + "/transitions").then().statusCode(404);
    as("yingdong").get(path + "/monitorings").then().statusCode(404);
    as("yingdong").get(TARGETS + "?budgetLineId=" + line).then().body("items", empty());
    post("yingdong", path + "/monitorings", Map.of("rows", List.of())).statusCode(404);
    as("yingdong").header("If-Match", "*").delete(path).then().statusCode(404);
    as("yingdong").header("If-Match", "*").body(request(line)).put(path).then().statusCode(404);
    for (var user : List.of("finance", "finance-check", "auditor", "leader", "office")) {
      as(user).get(path).then().statusCode(200).body("id", equalTo(id));
    }
    for (var user : List.of("auditor", "leader", "office")) {
      post(user, TARGETS, request(line)).statusCode(403);
      step(user, path, Map.of("to", "CONFIRMED")).statusCode(403);
    }
    as("inspector").get(path).then().statusCode(403);
    as("provincial-platform").get(path).then().statusCode(403);
    // Finance sees them; another unit's targets it does not replace.
    as("finance").header("If-Match", "*").body(request(line)).put(path).then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({
    "0, points, 19, rows, '49 points in all and must have exactly 50'",
    "0, points, 20.001, rows[0].points, digits",
    "0, partCode, HONOUR, rows[0].partCode, no part HONOUR",
    "0, direction, , rows[0].direction, direction",
    "0, targetValue, -1, rows[0].targetValue, at least 0",
    "2, targetText, , rows[2].targetValue, value or words",
    "2, targetValue, 5, rows[2].targetValue, value or words",
    "5, name, 居民满意度, , ''"
  })
  void rowsMustFitTheSheet(int row, String member, String value, String field, String sentence) {
    var rows = Targets.rows();
    var number = value != null && value.matches("-?[0-9.]+");
    if (value == null) {
      rows.get(row).remove(member);
    } else {
      rows.get(row).put(member, number ? new BigDecimal(value) : value);
    }
    var request = request(line(1));
    request.put("rows", rows);
    if (field == null) {
      enter(request).statusCode(201);
    } else {
      enter(request)
          .statusCode(422)
          .body("errors.find { it.field == '" + field + "' }.message", containsString(sentence));
    }
  }

  @Test
  void aRequiredPartMustHaveARowAndNoRowStandsTwice() {
    var rows = new ArrayList<>(Targets.rows());
    rows.get(0).put("partCode", "COST");
    rows.get(5).putAll(Map.of("partCode", "ECOLOGICAL", "name", "水体感官"));
    var request = request(line(1));
    request.put("rows", rows);
    enter(request)
        .statusCode(422)
        .body("errors.message", hasItem(containsString("数量指标")))
        .body("errors.field", hasItem("rows[5].name"));
  }

  @Test
  void theCircularOf2020IsNotAppliedTo2019ButACitysOwnSheetIs() throws Exception {
    var line = line(10, 2019);
    enter(request(line))
        .statusCode(422)
        .body("type", endsWith("sheet-not-in-force"))
        .body("detail", containsString("2019-12-31"));
    var own =
        (com.fasterxml.jackson.databind.node.ObjectNode)
            new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(Targets.sample(City.code("AA-JX")));
    own.put("validFrom", "2019-01-01").put("validTo", "2019-12-31").remove("source");
    post("finance-chief", SHEETS, own.toString()).statusCode(201);
    var request = request(line);
    request.put("sheetCode", own.path("code").asText());
    enter(request).statusCode(201).body("sheetCode", equalTo(own.path("code").asText()));
  }

  @Test
  void whereSeveralSheetsHoldOneIsNamed() {
    post("finance-chief", SHEETS, Targets.sample(City.code("CY"))).statusCode(201);
    var request = request(line(10));
    request.remove("sheetCode");
    enter(request).statusCode(422).body("type", endsWith("sheet-not-named"));
  }

  @Test
  void aLineHasTargetsAsAWholeOrOfItsProjectsAndNoFenTwice() {
    var line = line(100);
    var first = ofProject(line, City.project("YZ", "HUC", "WAT"), 60);
    enter(first).statusCode(201).body("projectBudgetFen", equalTo(60_000_000));
    enter(first).statusCode(409).body("type", endsWith("performance-covered"));
    enter(request(line)).statusCode(409);
    var second = ofProject(line, Targets.project(), 41);
    enter(second)
        .statusCode(422)
        .body("type", endsWith("project-budget-over-line"))
        .body("detail", containsString("40000000"));
    second.put("projectBudgetFen", 40 * WAN);
    String id = enter(second).statusCode(201).extract().path("id");
    as("yingzhou").delete(TARGETS + "/" + id).then().statusCode(428);
    as("yingzhou").header("If-Match", "*").delete(TARGETS + "/" + id).then().statusCode(204);
    as("yingzhou").get(TARGETS + "/" + id).then().statusCode(404);
    second.remove("projectBudgetFen");
    enter(second).statusCode(422).body("type", endsWith("project-budget-missing"));
    second.put("projectBudgetFen", WAN);
    second.put("projectId", UUID.randomUUID());
    enter(second).statusCode(422).body("type", endsWith("unknown-project"));
    var elsewhere = request(line(5));
    elsewhere.put("year", year() - 1);
    enter(elsewhere).statusCode(422).body("type", endsWith("year-of-line"));
  }

  @Test
  void monitoringWantsReasonAndRemedyBeyondThirtyPercent() {
    var line = line(8);
    Targets.pay(line, 2);
    var gone =
        new BigDecimal(today().getDayOfYear() * 100)
            .divide(new BigDecimal(today().lengthOfYear()), 4, RoundingMode.HALF_UP);
    var path = TARGETS + "/" + confirmed(line) + "/monitorings";
    // 12 km promised, 8.5 expected: −29.1667 %; 90 % satisfaction promised, 60 expected: −33.3333
    // %.
    var rows = new ArrayList<Map<String, Object>>();
    rows.add(soFar(1, "5", "8.5"));
    rows.add(soFar(2, "100", "100"));
    rows.add(soFar(4, "790", "800"));
    rows.add(soFar(6, "2", "3"));
    rows.add(soFar(7, "58", "60"));
    post("yingzhou", path, Map.of("rows", rows))
        .statusCode(422)
        .body("errors.field", contains("rows[4].reason", "rows[4].remedy"));
    rows.get(4).putAll(Map.of("reason", "施工扰民", "remedy", "错峰施工"));
    post("yingzhou", path, Map.of("rows", rows.subList(0, 4)))
        .statusCode(422)
        .body("errors.message", contains(containsString("居民满意度")));
    post("yingzhou", path, Map.of("rows", rows))
        .statusCode(201)
        .body("execution.budgetFen", equalTo(8_000_000))
        .body("execution.paidFen", equalTo(2_000_000))
        .body("execution.executionPercent", equalTo(25.0f))
        .body("execution.timePercent", equalTo(gone.floatValue()))
        .body("execution.deviationPoints", equalTo(new BigDecimal(25).subtract(gone).floatValue()))
        .body("rows.find { it.no == 1 }.deviationPercent", equalTo(-29.1667f))
        .body("rows.find { it.no == 7 }.deviationPercent", equalTo(-33.3333f));
    rows.add(soFar(3, "1", "1"));
    rows.add(soFar(8, "1", "1"));
    post("yingzhou", path, Map.of("rows", rows))
        .statusCode(422)
        .body("errors.field", contains("rows[5].no", "rows[6].no"));
    post("finance", path, Map.of("rows", rows)).statusCode(403);
    as("finance").get(path).then().body("items", hasSize(1));
  }

  @Test
  void aDraftIsNotMonitoredAndARunningYearIsNotEvaluated() {
    String draft = enter(request(line(10))).statusCode(201).extract().path("id");
    post("yingzhou", TARGETS + "/" + draft + "/monitorings", Map.of("rows", List.of()))
        .statusCode(409)
        .body("type", endsWith("not-confirmed"));
    var running = confirmed(line(10));
    post("yingzhou", Targets.RESULTS, evaluation(running))
        .statusCode(422)
        .body("type", endsWith("year-not-over"));
    post("yingzhou", Targets.RESULTS, evaluation(draft)).statusCode(409);
    as("finance").get(Targets.RESULTS + "/" + running).then().statusCode(404);
  }

  private static Map<String, Object> evaluation(String target) {
    return Targets.evaluation(
        target, "12", "100", "ACHIEVED 100", "800", "ACHIEVED 100", "3", "90");
  }

  private static Map<String, Object> ofProject(String line, UUID project, long wan) {
    var request = request(line);
    request.put("projectId", project);
    request.put("projectBudgetFen", wan * WAN);
    return request;
  }

  private static Map<String, Object> soFar(int no, String actual, String expected) {
    return new HashMap<>(
        Map.of(
            "no", no,
            "actualValue", new BigDecimal(actual),
            "expectedValue", new BigDecimal(expected)));
  }

  private static void onDesk(String user, Matcher<?> ids) {
    as(user).get("/api/funding/v1/todos").then().statusCode(200).body("items.id", ids);
  }

  private static String lineOf(String path) {
    return as("finance").get(path).then().extract().path("budgetLineId");
  }

  private static ValidatableResponse replace(String path, Map<String, Object> request) {
    return as("yingzhou").header("If-Match", "*").body(request).put(path).then();
  }
}
