package org.ecocity.funding.planwatch;

import static org.ecocity.funding.City.plan;
import static org.ecocity.funding.City.post;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.funding.City;
import org.ecocity.funding.Tables;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestParts.class)
class FinancingWarningTest {
  private static final String KINDS = "/api/funding/v1/funding-sources";
  private static final String WARNINGS = "/api/funding/v1/financing-warnings";

  @Test
  void whatIsMissingOrLateIsSaidWithItsAmountAndDay() {
    var project = tabled(1_000);
    put(
            project,
            source(
                "LOAN", 1_000, 700, year(2019, 400, 400, "2019-03-31"), year(2020, 600, 300, null)),
            source("MUNICIPAL", 800, 0))
        .statusCode(200)
        .body("sources[0].years.commitBy", contains("2019-01-31", "2020-01-31"))
        .body("sources[0].years.arriveBy", contains("2019-12-31", "2020-12-31"));
    arrive(project, "LOAN", 450);
    as("yingzhou")
        .get(plan(project))
        .then()
        .body(
            "warnings.code",
            contains("ARRIVED_LATE", "NOT_COMMITTED", "COMMITTED_LATE", "NOT_PLANNED", "GAP"))
        .body("warnings.amountFen", contains(250, 300, 400, 200, 1_300))
        .body("warnings.year", contains(2020, 2020, 2019, null, null))
        .body("warnings[0].message", containsString("2.50 yuan had not arrived by 2020-12-31"));
    as("yingzhou")
        .header("Accept-Language", "zh-CN")
        .get(plan(project))
        .then()
        .body("warnings[0].message", containsString("贷款：2020 年度已落实资金中有 2.50 元"));
    arrive(project, "LOAN", 250);
    as("yingzhou").get(plan(project)).then().body("warnings.code", not(hasItem("ARRIVED_LATE")));
  }

  @Test
  void aUnitSeesItsOwnProjectsWarningsAndFinanceAll() {
    var project = tabled(500).toString();
    list("yingzhou", "").body("items.projectId", hasItem(project));
    list("finance", "?code=GAP").body("items.projectId", hasItem(project));
    list("finance", "?code=COMMITTED_LATE").body("items.projectId", not(hasItem(project)));
    list("yingdong", "").body("items.projectId", not(hasItem(project)));
    as("publicity").get(WARNINGS + "?code=COSMIC").then().statusCode(404);
    as("provincial-platform").get(WARNINGS).then().statusCode(403);
  }

  @Test
  void thePartnersMoneyNeedsACompetitionOnRecordOnceTheProjectHasStarted() {
    var project = tabled(1_000);
    put(project, source("SOCIAL_CAPITAL", 1_500, 0), source("MUNICIPAL", 500, 0))
        .statusCode(200)
        .body("warnings.code", hasItems("NO_COMPETITION", "GAP"))
        .body("warnings.find { it.code == 'NO_COMPETITION' }.dueOn", equalTo("2019-02-01"));
  }

  @Test
  void governmentIsTheMainPartOfTheWholeInvestmentAndPlansKeepToIt() {
    var project =
        City.tabled("YZ", true, 100, List.of(Map.of("kind", "MUNICIPAL", "percent", 100)));
    var warning = "warnings.find { it.code == '%s' }.amountFen";
    put(project, source("MUNICIPAL", 40, 0), source("LOAN", 30, 0))
        .statusCode(200)
        .body(warning.formatted("GOVERNMENT_SHARE"), equalTo(11))
        .body("warnings.code", not(hasItem("OVER_PLANNED")));
    put(project, source("MUNICIPAL", 80, 0), source("LOAN", 30, 0))
        .statusCode(200)
        .body("warnings.code", not(hasItem("GOVERNMENT_SHARE")))
        .body(warning.formatted("OVER_PLANNED"), equalTo(10));
  }

  @Test
  void aCityAddsItsOwnKindsOfMoneyAndSaysWhoseTheyAre() {
    as("provincial-platform")
        .get(KINDS)
        .then()
        .body(
            "items.kind",
            hasItems("SPECIAL_BOND", "POLICY_LOAN", "BANK_LOAN", "PPP", "DONATION", "LOAN", "BOND"))
        .body("items.findAll { it.social }.kind", hasItems("PPP", "DONATION", "ENTERPRISE"))
        .body("items.findAll { it.social }.kind", not(hasItem("BANK_LOAN")))
        .body("items.find { it.kind == 'SPECIAL_BOND' }.government", equalTo(true));
    var lottery = kind(true, false);
    as("finance").body(lottery).put(KINDS + "/LOTTERY").then().statusCode(200);
    as("finance")
        .body(kind(true, true))
        .put(KINDS + "/LOTTERY")
        .then()
        .statusCode(422)
        .body("type", endsWith("source-of-both"))
        .body("errors.field", hasItem("social"));
    as("finance").body(lottery).put(KINDS + "/lottery").then().statusCode(422);
    as("housing").body(lottery).put(KINDS + "/LOTTERY").then().statusCode(403);
    put(tabled(100), source("LOTTERY", 60, 0), source("PPP", 40, 0)).statusCode(200);
  }

  private static Map<String, Object> kind(boolean government, boolean social) {
    return Map.of(
        "name",
        "彩票公益金",
        "nameEn",
        "Lottery funds",
        "government",
        government,
        "social",
        social,
        "repayable",
        false,
        "needsPartner",
        false);
  }

  @Test
  void termsOfASourceAreKept() {
    var project = tabled(1_000);
    var loan = new HashMap<>(source("LOAN", 2_000, 2_000));
    loan.put("ratePercent", new java.math.BigDecimal("4.9125"));
    loan.put("termYears", 15);
    loan.put("conditions", "以特许经营收益权质押");
    put(project, loan)
        .statusCode(200)
        .body("sources[0].ratePercent", equalTo(4.9125f))
        .body("sources[0].termYears", equalTo(15))
        .body("sources[0].conditions", equalTo("以特许经营收益权质押"))
        .body("warnings", empty());
  }

  @Test
  void aPlanMayBeFiledAgainInAnotherOrder() {
    var project = tabled(1_000);
    var loan = source("LOAN", 500, 0, year(2019, 1, 0, null), year(2020, 2, 0, null));
    put(project, loan, source("MUNICIPAL", 500, 0)).statusCode(200);
    var again = source("LOAN", 500, 0, year(2020, 2, 0, null), year(2019, 1, 0, null));
    put(project, source("MUNICIPAL", 500, 0), again)
        .statusCode(200)
        .body("sources.kind", contains("MUNICIPAL", "LOAN"));
  }

  @ParameterizedTest
  @CsvSource({
    "ratePercent, 4.12345, 422",
    "ratePercent, 100.1, 422",
    "ratePercent, -1, 422",
    "termYears, 0, 422",
    "termYears, 1.5, 400",
    "years, '[{\"year\":1999,\"plannedFen\":1}]', 422",
    "years, '[{\"year\":2019,\"plannedFen\":-1}]', 422",
    "years, '[{\"year\":2019,\"plannedFen\":1},{\"year\":2019,\"plannedFen\":1}]', 422",
    "years, '[{\"year\":2019,\"plannedFen\":101}]', 422",
    "years, '[{\"year\":2019,\"plannedFen\":1,\"committedFen\":2}]', 422",
    "years, '[{\"year\":2019,\"plannedFen\":5,\"committedOn\":\"soon\"}]', 400",
    "years, '[null]', 422"
  })
  void saysWhatIsWrong(String field, String json, int status) throws Exception {
    var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
    com.fasterxml.jackson.databind.node.ObjectNode source =
        mapper.valueToTree(source("LOAN", 100, 1));
    source.set(field, mapper.readTree(json));
    put(tabled(100), mapper.convertValue(source, Map.class))
        .statusCode(status)
        .contentType("application/problem+json");
  }

  @Test
  void leverageCountsOthersMoneyPerFiscalYuanByFieldUnitAndYear() {
    var unit = City.code("U").substring(0, 10);
    var project = UUID.randomUUID();
    Tables.issue(2048, 1, List.of(entry(project, unit, 1_000)));
    Eventually.holds(() -> as("auditor").get(plan(project)).then().statusCode(200));
    arriveOn(project, "MUNICIPAL", 100, "2019-05-01");
    arriveOn(project, "SOCIAL_CAPITAL", 250, "2019-06-01");
    arriveOn(project, "LOAN", 25, "2020-06-01");
    as("yingdong")
        .get("/api/funding/v1/reports/leverage")
        .then()
        .statusCode(200)
        .body(of(unit) + ".planned.fiscalFen", equalTo(500))
        .body(of(unit) + ".planned.socialFen", equalTo(1_000))
        .body(of(unit) + ".planned.otherFen", equalTo(500))
        .body(of(unit) + ".planned.perFiscalYuan", equalTo(2.0f))
        .body(of(unit) + ".arrived.socialFen", equalTo(250))
        .body(of(unit) + ".arrived.otherFen", equalTo(25))
        .body(of(unit) + ".arrived.perFiscalYuan", equalTo(2.5f))
        .body("byKind.kind", hasItems("MUNICIPAL", "SOCIAL_CAPITAL", "LOAN"))
        .body("byYear.key", hasItems("2019", "2020", "2048"));
    as("provincial-platform")
        .get("/api/funding/v1/reports/leverage?year=2019")
        .then()
        .statusCode(200)
        .body(of(unit) + ".arrived.perFiscalYuan", equalTo(2.5f))
        .body(of(unit) + ".planned.perFiscalYuan", equalTo(null));
    as("provincial-platform")
        .get("/api/funding/v1/reports/leverage?year=2048")
        .then()
        .body(of(unit) + ".planned.fiscalFen", equalTo(250));
    as("ops").get("/api/funding/v1/reports/leverage").then().statusCode(403);
    as("finance")
        .get("/api/funding/v1/reports/leverage?year=12")
        .then()
        .statusCode(422)
        .body("type", endsWith("invalid"));
  }

  private static String of(String unit) {
    return "byUnit.find { it.key == '" + unit + "' }";
  }

  private static Map<String, Object> entry(UUID project, String unit, long annualFen) {
    return Tables.entry(
        project, unit, annualFen, Map.of("MUNICIPAL", 25, "SOCIAL_CAPITAL", 50, "LOAN", 25));
  }

  private static UUID tabled(long annualFen) {
    var project = UUID.randomUUID();
    Tables.publish(
        2019,
        1,
        List.of(Tables.entry(project, "YZ", annualFen, Map.of("MUNICIPAL", 40, "LOAN", 60))));
    Eventually.holds(() -> as("auditor").get(plan(project)).then().statusCode(200));
    return project;
  }

  private static Map<String, Object> year(
      int year, long planned, long committed, @org.jspecify.annotations.Nullable String on) {
    var body = new HashMap<String, Object>();
    body.put("year", year);
    body.put("plannedFen", planned);
    body.put("commitBy", year + "-01-31");
    body.put("committedFen", committed);
    if (on != null) {
      body.put("committedOn", on);
    }
    return body;
  }

  @SafeVarargs
  private static Map<String, Object> source(
      String kind, long planned, long committed, Map<String, Object>... years) {
    var body = new HashMap<String, Object>();
    body.put("kind", kind);
    body.put("plannedFen", planned);
    body.put("committedFen", committed);
    body.put("years", new ArrayList<>(List.of(years)));
    return body;
  }

  @SafeVarargs
  private static ValidatableResponse put(UUID project, Map<String, Object>... sources) {
    var etag = as("yingzhou").get(plan(project)).then().extract().header("ETag");
    return as("yingzhou")
        .header("If-Match", etag)
        .body(Map.of("sources", List.of(sources)))
        .put(plan(project))
        .then();
  }

  private static void arrive(UUID project, String kind, long fen) {
    arriveOn(project, kind, fen, "2020-03-01");
  }

  private static void arriveOn(UUID project, String kind, long fen, String day) {
    post(
            "finance",
            "/api/funding/v1/funds-arrived",
            Map.of("projectId", project, "kind", kind, "amountFen", fen, "arrivedOn", day))
        .statusCode(201);
  }

  private static ValidatableResponse list(String user, String query) {
    return as(user).get(WARNINGS + query).then().statusCode(200);
  }
}
