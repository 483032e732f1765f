package org.ecocity.funding.budget;

import static org.ecocity.funding.City.LINES;
import static org.ecocity.funding.City.code;
import static org.ecocity.funding.City.line;
import static org.ecocity.funding.City.post;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestParts.class)
class BudgetLineTest {
  @Test
  void aLineHasWhatTheApiFixesAndItsMoneyIsInTheLedger() {
    var id = line(46_000_000_000L);
    as("finance")
        .get(LINES + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("level", equalTo("MUNICIPAL"))
        .body("ownerUnitCode", equalTo("HUC"))
        .body("earmark.purposes", contains("WORKS", "EQUIPMENT", "SUPERVISION", "WAGES"))
        .body("functionalCode", equalTo("2120399"))
        .body("amountFen", equalTo(46_000_000_000L))
        .body("availableFen", equalTo(46_000_000_000L));
    String account = as("finance").get(LINES + "/" + id).then().extract().path("accountId");
    as("auditor")
        .get("/api/funding/v1/accounts/" + account + "/entries")
        .then()
        .body("items.balanceAfterFen", contains(46_000_000_000L));
    as("auditor")
        .get("/api/funding/v1/journal?aboutId=" + id)
        .then()
        .body("items.memo", contains(as("finance").get(LINES + "/" + id).<String>path("code")));
  }

  @ParameterizedTest
  @CsvSource({
    "amountFen, 0, 422",
    "amountFen, -5, 422",
    "amountFen, 9007199254740992, 422",
    "amountFen, 1.5, 400",
    "year, 1999, 422",
    "year, null, 422",
    "level, '\"COSMIC\"', 400",
    "code, '\"\"', 422",
    "functionalCode, '\"12\"', 422",
    "earmark, '{\"purposes\":[\"YACHT\"]}', 422",
    "earmark, '{\"excludedPurposes\":[\"YACHT\"]}', 422",
    "earmark, '\"WORKS\"', 400",
    "earmark, '{\"words\":[]}', 400",
    "ownerUnitCode, '\"MARS\"', 422",
    "ownerUnitCode, '\"颍州区\"', 422",
    "earmark, '{\"fieldCodes\":[\"SKY\"]}', 422",
    "earmark, '{\"fieldCodes\":[\"水环境\"]}', 422",
    "earmark, '{\"purposes\":[\"WORKS\",\"LAND\"],\"excludedPurposes\":[\"LAND\"]}', 422",
    "carriedOverFromId, '\"0198a1b2-0000-7000-8000-000000000000\"', 422"
  })
  void saysWhatIsWrong(String field, String json, int status) throws Exception {
    var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
    var body = (com.fasterxml.jackson.databind.node.ObjectNode) mapper.valueToTree(request());
    body.set(field, mapper.readTree(json));
    post("finance", LINES, body.toString())
        .statusCode(status)
        .contentType("application/problem+json")
        .body("errors.field", hasItem(startsWith(field)))
        .body("errors.message", everyItem(not(emptyString())));
  }

  @Test
  void onlyDistrictsHaveLinesOfTheirLevel() {
    var request = request();
    request.put("level", "DISTRICT");
    post("finance", LINES, request)
        .statusCode(422)
        .body("type", endsWith("line-of-no-district"))
        .body("errors.field", hasItem("ownerUnitCode"));
    request.put("ownerUnitCode", "JK");
    post("finance", LINES, request).statusCode(201);
  }

  @Test
  void whatAnEarlierYearHasLeftIsNotEnteredAsNewMoney() {
    var before = line(7);
    var request = request();
    request.put("year", 2020);
    request.put("carriedOverFromId", before);
    post("finance", LINES, request)
        .statusCode(422)
        .body("type", endsWith("carry-over-by-movement"))
        .body("errors.field", hasItem("carriedOverFromId"));
    as("finance").get(LINES + "/" + before).then().body("availableFen", equalTo(7));
  }

  @Test
  void aCodeIsGivenOnce() {
    var request = request();
    post("finance", LINES, request).statusCode(201);
    post("finance", LINES, request).statusCode(409).body("type", endsWith("already-there"));
    post("housing", LINES, request()).statusCode(403);
  }

  @Test
  void listsByFilterAndPage() {
    var id = line(7);
    String code = as("finance").get(LINES + "/" + id).then().extract().path("code");
    as("finance").get(LINES + "?code=" + code).then().body("items.id", contains(id));
    as("finance")
        .get(LINES + "?level=MUNICIPAL&limit=1&total=true")
        .then()
        .body("items.level", everyItem(equalTo("MUNICIPAL")))
        .body("total", notNullValue());
    as("finance").get(LINES + "?sort=colour").then().statusCode(400);
    as("finance").get(LINES + "?level=COSMIC").then().statusCode(404);
  }

  @Test
  void aCityAddsItsOwnPurposes() {
    purpose(Map.of("name", "宣传", "nameEn", "Publicity", "forProjects", true));
    purpose(Map.of("name", "宣传报道", "nameEn", "Publicity"));
    as("yingzhou")
        .get("/api/funding/v1/purposes")
        .then()
        .body("items.find { it.code == 'PUBLICITY' }.name", equalTo("宣传报道"))
        .body("items.find { it.code == 'PUBLICITY' }.forProjects", equalTo(true))
        .body("items.find { it.code == 'WAGES' }.holdExempt", equalTo(true));
  }

  private static void purpose(Map<String, ?> names) {
    var path = "/api/funding/v1/purposes/PUBLICITY";
    City.confirmed(as("finance").body(names).put(path).then()).statusCode(200);
  }

  private static Map<String, Object> request() {
    var request = new HashMap<String, Object>();
    request.put("code", code("M19"));
    request.put("year", 2019);
    request.put("level", "MUNICIPAL");
    request.put("ownerUnitCode", "HUC");
    request.put("earmark", Map.of("purposes", List.of("WORKS")));
    request.put("amountFen", 100);
    return request;
  }
}
