package org.ecocity.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/** Every balance can be read as it stood at any instant past, and the books add up at each. */
@QuarkusTest
@WithTestResource(TestParts.class)
class PastBalancesTest {
  private static final String ACCOUNTS = "/api/funding/v1/accounts";
  private static final String TRIAL = "/api/funding/v1/journal/trial-balance";

  @Test
  void aLineHeldBeforeEachReservationWhatItHadThen() {
    var line = City.line(1_000_000);
    var account = as("auditor").queryParam("budgetLineId", line).get(ACCOUNTS).jsonPath();
    String id = account.getString("items.find { it.type == 'BUDGET_LINE' }.id");
    var project = City.project("YZ", "HUC", "WAT");
    City.prepared(line, project, 300_000);
    City.prepared(line, project, 200_000);

    var entries = as("auditor").get(ACCOUNTS + "/" + id + "/entries").jsonPath();
    assertThat(entries.getList("items.balanceAfterFen", Long.class))
        .containsExactly(1_000_000L, 700_000L, 500_000L);
    List<String> journals = entries.getList("items.journalId");
    var openedAt = at(journals.get(0));
    var reservedAt = at(journals.get(1));
    balance(id, openedAt, 1_000_000);
    balance(id, reservedAt, 700_000);
    balance(id, City.today().toString(), 500_000);
    balance(id, City.today().minusDays(1).toString(), 0);
    as("auditor").get(ACCOUNTS + "/" + id).then().body("balanceFen", equalTo(500_000));
  }

  @Test
  void theTrialBalanceAddsUpNowAndOnAnyDay() {
    City.line(77);
    for (var asOf : List.of("", "?asOf=" + City.today(), "?asOf=2018-01-01")) {
      JsonPath trial = as("leader").get(TRIAL + asOf).then().statusCode(200).extract().jsonPath();
      assertThat(trial.getBoolean("balanced")).isTrue();
      assertThat(trial.getList("rows.balanceFen", Long.class).stream().mapToLong(it -> it).sum())
          .isZero();
    }
    as("auditor").get(TRIAL + "?asOf=2018-01-01").then().body("rows.size()", is(0));
    as("auditor")
        .queryParam("asOf", "2018-01-01")
        .get(ACCOUNTS)
        .then()
        .body("items.balanceFen", everyItem(is(0)));
  }

  @Test
  void whatIsNoMomentIsRefusedAndWhoMayNotReadTheBooksIsTold() {
    as("auditor")
        .get(TRIAL + "?asOf=yesterday")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("asOf"));
    as("auditor").get(ACCOUNTS + "?asOf=2019-02-30").then().statusCode(400);
    as("yingzhou").get(TRIAL).then().statusCode(403);
    as("yingzhou").get("/api/funding/v1/journal/verifications").then().statusCode(403);
  }

  @Test
  void onlyTheFinanceChiefSpreadsAnAccount() {
    var line = City.line(1_000_000);
    var found = as("auditor").queryParam("budgetLineId", line).get(ACCOUNTS).jsonPath();
    String id = found.getString("items.find { it.type == 'BUDGET_LINE' }.id");
    var address = ACCOUNTS + "/" + id + "/parts";
    as("finance").body(Map.of("parts", 4)).post(address).then().statusCode(403);
    as("finance-chief").body(Map.of("parts", 65)).post(address).then().statusCode(422);
    as("finance-chief")
        .body(Map.of("parts", 4))
        .post(address)
        .then()
        .statusCode(200)
        .body("parts", equalTo(4))
        .body("balanceFen", equalTo(1_000_000));
    City.prepared(line, City.project("YZ", "HUC", "WAT"), 900_000);
    assertThat(City.availableFen(line)).isEqualTo(100_000);
  }

  private static void balance(String account, String asOf, long fen) {
    as("auditor")
        .queryParam("asOf", asOf)
        .get(ACCOUNTS + "/" + account)
        .then()
        .statusCode(200)
        .body("balanceFen", equalTo((int) fen));
  }

  private static String at(String journal) {
    return as("auditor")
        .queryParam("limit", 200)
        .queryParam("sort", "-number")
        .get("/api/funding/v1/journal")
        .jsonPath()
        .getString("items.find { it.id == '" + journal + "' }.at");
  }
}
