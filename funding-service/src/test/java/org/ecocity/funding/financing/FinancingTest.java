package org.ecocity.funding.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.issue;
import static org.ecocity.funding.City.plan;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.tabled;
import static org.ecocity.funding.City.today;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.funding.City;
import org.ecocity.platform.money.Money;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestParts.class)
class FinancingTest {
  private static final String ARRIVED = "/api/funding/v1/funds-arrived";
  private static final long TOTAL = 28_000_000_000L;
  private static final List<Map<String, Object>> LOAN_AND_CAPITAL =
      List.of(
          Map.of("kind", "LOAN", "percent", 40), Map.of("kind", "SOCIAL_CAPITAL", "percent", 60));

  @Test
  void theIssuedTableOpensAnAccountWithAnExpectedPlanOnce() {
    var project = tabled("CN", false, TOTAL, LOAN_AND_CAPITAL);
    as("chengnan")
        .get(plan(project))
        .then()
        .body("state", equalTo("EXPECTED"))
        .body("sources.kind", contains("LOAN", "SOCIAL_CAPITAL"))
        .body("sources[0].plannedFen", equalTo(11_200_000_000L))
        .body("gapFen", equalTo(TOTAL));
    var other = UUID.randomUUID();
    issue(UUID.randomUUID(), 2019, 1, project, "CN", false, TOTAL, LOAN_AND_CAPITAL);
    issue(UUID.randomUUID(), 2019, 2, project, "CN", false, TOTAL / 2, LOAN_AND_CAPITAL);
    issue(UUID.randomUUID(), 2018, 9, other, "CN", false, TOTAL, LOAN_AND_CAPITAL);
    Eventually.holds(
        () ->
            as("chengnan")
                .get(plan(project))
                .then()
                .body("totalInvestmentFen", equalTo(TOTAL / 2)));
    Eventually.holds(() -> as("chengnan").get(plan(other)).then().statusCode(200));
    assertThat(Events.of("funding", project))
        .filteredOn(told -> told.type().equals("ecocity.funding.project-account.opened.v1"))
        .hasSize(1);
  }

  @Test
  void anOlderTableThatComesLateChangesNothing() {
    var project = UUID.randomUUID();
    issue(UUID.randomUUID(), 2019, 2, project, "CN", false, TOTAL, LOAN_AND_CAPITAL);
    Eventually.holds(() -> as("chengnan").get(plan(project)).then().statusCode(200));
    issue(UUID.randomUUID(), 2019, 1, project, "CN", false, 1, LOAN_AND_CAPITAL);
    var marker = UUID.randomUUID();
    issue(UUID.randomUUID(), 2018, 1, marker, "CN", false, 1, LOAN_AND_CAPITAL);
    Eventually.holds(() -> as("chengnan").get(plan(marker)).then().statusCode(200));
    as("chengnan").get(plan(project)).then().body("totalInvestmentFen", equalTo(TOTAL));
  }

  @Test
  void aPlanShowsWhatNobodyHasCommitted() {
    var project = tabled("CN", false, TOTAL, LOAN_AND_CAPITAL);
    put(
            "chengnan",
            project,
            source("LOAN", 11_200_000_000L, 0),
            source("SOCIAL_CAPITAL", 16_800_000_000L, 16_800_000_000L))
        .statusCode(200)
        .body("state", equalTo("FILED"))
        .body("gapFen", equalTo(11_200_000_000L));
    Eventually.holds(
        () ->
            assertThat(Events.of("funding", project))
                .anySatisfy(
                    told -> {
                      assertThat(told.type()).endsWith("financing-plan.changed.v1");
                      assertThat(told.payload().get("gapFen").asLong()).isEqualTo(11_200_000_000L);
                    }));
  }

  @ParameterizedTest
  @CsvSource({"50, 50, 422", "51, 49, 200", "100, 0, 200", "0, 100, 422"})
  void governmentIsTheMainPartOfPublicWelfareProjects(long municipal, long loan, int status) {
    var project = tabled("YZ", true, 100, List.of(Map.of("kind", "MUNICIPAL", "percent", 100)));
    put("yingzhou", project, source("MUNICIPAL", municipal, 0), source("LOAN", loan, 0))
        .statusCode(status);
  }

  /** Special bonds are raised by government and stand in its budget (财预〔2016〕155号). */
  @ParameterizedTest
  @CsvSource({"20, 31, 49, 200", "0, 60, 40, 200", "20, 30, 50, 422"})
  void localGovernmentBondsAreGovernmentMoney(long municipal, long bond, long capital, int status) {
    var project = tabled("YZ", true, 100, List.of(Map.of("kind", "MUNICIPAL", "percent", 100)));
    put(
            "yingzhou",
            project,
            source("MUNICIPAL", municipal, 0),
            source("BOND", bond, 0),
            source("SOCIAL_CAPITAL", capital, 0))
        .statusCode(status);
  }

  @Test
  void aPlanIsReplacedByItsUnitOrFinanceAndOnlyInItsPresentVersion() {
    var project = tabled("YZ", false, 100, List.of());
    var sources = Map.of("sources", List.of(source("LOAN", 1, 0)));
    as("yingzhou").body(sources).put(plan(project)).then().statusCode(428);
    as("yingzhou")
        .header("If-Match", "\"99\"")
        .body(sources)
        .put(plan(project))
        .then()
        .statusCode(412);
    put("yingdong", project, source("LOAN", 1, 0)).statusCode(403);
    put("finance", project, source("LOAN", 1, 0)).statusCode(200);
    put("yingzhou", project, source("BARTER", 1, 0))
        .statusCode(422)
        .body("type", endsWith("unknown-source"));
    put("yingzhou", project, source("LOAN", 1, 0), source("LOAN", 1, 0))
        .statusCode(422)
        .body("type", endsWith("source-twice"));
    put("yingzhou", project, source("LOAN", 1, 2))
        .statusCode(422)
        .body("type", endsWith("committed-over-planned"));
    put("yingzhou", project, source("LOAN", -1, 0)).statusCode(422);
    put("yingzhou", project).statusCode(422);
    as("yingzhou").get(plan(UUID.randomUUID())).then().statusCode(404);
  }

  @Test
  void fundsArriveByYearAndAMistakeIsReversedNotErased() {
    var project = tabled("YZ", false, 100, List.of(Map.of("kind", "LOAN", "percent", 100)));
    var arrival =
        Map.of("projectId", project, "kind", "LOAN", "amountFen", 60, "arrivedOn", "2018-12-20");
    String id = post("finance", ARRIVED, arrival).statusCode(201).extract().path("id");
    post("finance", ARRIVED, Map.of("projectId", project, "kind", "LOAN", "amountFen", 5))
        .statusCode(201);
    as("yingzhou")
        .get(plan(project))
        .then()
        .body("arrivedFen", equalTo(65))
        .body("sources[0].arrivals", hasSize(2))
        .body("sources[0].arrivals[0].year", equalTo(2018));
    post("yingzhou", ARRIVED, arrival).statusCode(403);
    post("finance", ARRIVED, Map.of("projectId", project, "kind", "BOND", "amountFen", 5))
        .statusCode(422);
    post(
            "finance",
            ARRIVED,
            Map.of(
                "projectId",
                project,
                "kind",
                "LOAN",
                "amountFen",
                5,
                "arrivedOn",
                today().plusDays(1).toString()))
        .statusCode(422);
    var step = ARRIVED + "/" + id + "/transitions";
    post("finance", step, Map.of("to", "REVERSED")).statusCode(422);
    post("finance", step, Map.of("to", "REVERSED", "reason", "重复登记")).statusCode(200);
    post("finance", step, Map.of("to", "REVERSED", "reason", "重复登记")).statusCode(409);
    as("yingzhou").get(plan(project)).then().body("arrivedFen", equalTo(5));
    as("yingdong").get(ARRIVED + "/" + id).then().statusCode(404);
    as("auditor")
        .get("/api/funding/v1/journal?aboutId=" + id)
        .then()
        .body("items.kind", contains("ARRIVE", "REVERSE"));
  }

  @Test
  void whatArrivesComesFromItsSourceAndNotFromTheTreasuryThatFundsBudgets() {
    var project = tabled("YZ", false, 100, List.of(Map.of("kind", "MUNICIPAL", "percent", 100)));
    City.line(1);
    var treasury = owed("EXTERNAL:MUNICIPAL");
    String id =
        post("finance", ARRIVED, Map.of("projectId", project, "kind", "MUNICIPAL", "amountFen", 60))
            .statusCode(201)
            .extract()
            .path("id");
    var source = owed("EXTERNAL:SOURCE:MUNICIPAL");
    assertThat(owed("EXTERNAL:MUNICIPAL")).isEqualTo(treasury);
    post("finance", ARRIVED + "/" + id + "/transitions", Map.of("to", "REVERSED", "reason", "重复登记"))
        .statusCode(200);
    assertThat(owed("EXTERNAL:SOURCE:MUNICIPAL")).isEqualTo(source + 60);
    assertThat(owed("EXTERNAL:MUNICIPAL")).isEqualTo(treasury);
    var all = Map.of("projectId", project, "kind", "MUNICIPAL", "amountFen", Money.MAX_FEN);
    String most = post("finance", ARRIVED, all).statusCode(201).extract().path("id");
    post("finance", ARRIVED, Map.of("projectId", project, "kind", "MUNICIPAL", "amountFen", 1))
        .statusCode(422)
        .body("type", endsWith("arrival-over-most"))
        .body("errors.field", contains("amountFen"));
    post(
            "finance",
            ARRIVED + "/" + most + "/transitions",
            Map.of("to", "REVERSED", "reason", "重复登记"))
        .statusCode(200);
  }

  private static long owed(String account) {
    return ((Number)
            as("auditor")
                .get("/api/funding/v1/accounts?type=EXTERNAL&limit=200")
                .path("items.find { it.code == '" + account + "' }.balanceFen"))
        .longValue();
  }

  private static Map<String, Object> source(String kind, long planned, long committed) {
    return Map.of("kind", kind, "plannedFen", planned, "committedFen", committed);
  }

  @SafeVarargs
  private static ValidatableResponse put(
      String user, UUID project, Map<String, Object>... sources) {
    var etag = as(user).get(plan(project)).then().extract().header("ETag");
    return as(user)
        .header("If-Match", etag)
        .body(Map.of("sources", List.of(sources)))
        .put(plan(project))
        .then();
  }
}
