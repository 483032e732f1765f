package org.ecocity.funding.reconciliations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.today;
import static org.ecocity.funding.reconciliations.Months.RECONCILIATIONS;
import static org.ecocity.funding.reconciliations.Months.fresh;
import static org.ecocity.funding.reconciliations.Months.open;
import static org.ecocity.funding.reconciliations.Months.paid;
import static org.ecocity.funding.reconciliations.Months.returned;
import static org.ecocity.funding.reconciliations.Months.row;
import static org.ecocity.funding.reconciliations.Months.step;
import static org.ecocity.platform.testkit.Api.anonymous;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A month's payments are held against the treasury's list, explained, and closed by another. */
@QuarkusTest
@WithTestResource(TestParts.class)
class ReconciliationTest {
  private static final String TODOS = "/api/funding/v1/todos";

  @Inject DataSource dataSource;

  @Test
  void everyKindOfDifferenceIsFoundAndTheSumsAddUp() {
    var month = fresh();
    var day = month.atDay(14);
    var same = paid(100, day);
    var amount = paid(200, day);
    var payee = paid(300, day);
    var missing = paid(400, day);
    var twice = paid(500, day);
    var early = paid(600, month.plusMonths(1).atDay(2));
    var returned = returned(800);
    var other = row(payee, 300, day);
    other.put("payeeAccountNo", "6222 0000 0008 8888");
    var id =
        opened(
            month,
            List.of(
                row(" " + same.toLowerCase(java.util.Locale.ROOT), 100, day.plusDays(1)),
                row(amount, 250, day),
                other,
                row(twice, 500, day),
                row(twice, 500, day.plusDays(3)),
                row(early, 600, month.atEndOfMonth()),
                row(returned, 800, day),
                row("PZ-UNKNOWN-" + month, 7, day)));

    var sums = as("auditor").get(RECONCILIATIONS + "/" + id).then().extract().jsonPath();
    assertThat(sums.getString("state")).isEqualTo("COMPARED");
    assertThat(sums.getInt("oursFen")).isEqualTo(1_500).isEqualTo(sums.getInt("ledgerFen"));
    assertThat(sums.getInt("theirsFen")).isEqualTo(3_057);
    assertThat(sums.getInt("differenceFen")).isEqualTo(1_500 - 3_057);
    assertThat(sums.getInt("theirsCount")).isEqualTo(8);
    var found = differences(id);
    assertThat(kinds(found))
        .containsExactlyInAnyOrder(
            amount + " AMOUNT_DIFFERS -50",
            payee + " PAYEE_DIFFERS 0",
            missing + " MISSING_AT_BANK 400",
            twice + " DOUBLE_AT_BANK -500",
            early + " DAY_DIFFERS -600",
            returned + " UNKNOWN_HERE -800",
            "PZ-UNKNOWN-" + month + " UNKNOWN_HERE -7");

    // The other month sees the same payment from its side.
    var next = opened(month.plusMonths(1), List.of());
    assertThat(kinds(differences(next))).containsExactly(early + " DAY_DIFFERS 600");
  }

  @Test
  void eachDifferenceIsExplainedBeforeAnotherPersonCloses() {
    var month = fresh();
    var voucher = paid(100, month.atDay(3));
    as("finance").get(TODOS).then().body("items.link", hasItem("/reconciliations/" + month));
    String id =
        post("finance", RECONCILIATIONS, Map.of("period", month.toString()))
            .statusCode(201)
            .body("state", equalTo("OPEN"))
            .body("oursFen", nullValue())
            .extract()
            .path("id");
    step("finance", id, "COMPARED").statusCode(422).body("type", endsWith("treasury-list-missing"));
    step("finance-check", id, "CLOSED").statusCode(409);
    rows(id, List.of(row("PZ-X-" + month, 9, month.atDay(4)))).statusCode(200);
    step("finance-check", id, "CLOSED")
        .statusCode(422)
        .body("type", endsWith("differences-unexplained"))
        .body("unexplainedCount", equalTo(2));

    var found = differences(id);
    explain("finance-check", id, found.getString("items[0].id"), "r").statusCode(403);
    explain("finance", id, found.getString("items[0].id"), " ").statusCode(422);
    explain("finance", id, UUID.randomUUID().toString(), "r").statusCode(404);
    explain("finance", id, found.getString("items[0].id"), "银行次月补登").statusCode(201);
    as("finance-check").get(TODOS).then().body("items.objectId", not(hasItem(id)));
    as("finance").get(TODOS).then().body("items.id", hasItem("EXPLAIN_DIFFERENCES:" + id));
    explain("finance", id, found.getString("items[1].id"), "他市误付，已去函").statusCode(201);
    as("finance").get(TODOS).then().body("items.objectCode", not(hasItem(month.toString())));
    as("finance-check").get(TODOS).then().body("items.id", hasItem("CLOSE_RECONCILIATION:" + id));

    step("finance", id, "CLOSED").statusCode(403);
    close(Tokens.of("both", "FIN", "FIN-P", Set.of("finance-check")), id, 200);
    step("finance-check", id, "CLOSED").statusCode(409);
    explain("finance", id, found.getString("items[0].id"), "later").statusCode(409);
    rows(id, List.of()).statusCode(409);
    as("auditor")
        .get(RECONCILIATIONS + "/" + id + "/transitions")
        .then()
        .body("items.to", contains("OPEN", "COMPARED", "CLOSED"));
    as("finance").get(TODOS).then().body("items.objectCode", not(hasItem(month.toString())));
    assertThat(voucher).isNotBlank();
  }

  @Test
  void whoeverHadAHandInItDoesNotCloseItUnderWhateverName() {
    var month = fresh();
    paid(100, month.atDay(3));
    var id = opened(month, List.of());
    var difference = differences(id).getString("items[0].id");
    var clerk = Tokens.of("clerk", "FIN", "FIN-Z", Set.of("finance"));
    anonymous()
        .auth()
        .oauth2(clerk)
        .body(Map.of("text", "银行漏登"))
        .post(RECONCILIATIONS + "/" + id + "/differences/" + difference + "/explanations")
        .then()
        .statusCode(201);
    close(Tokens.of("clerk-too", "FIN", "FIN-Z", Set.of("finance-check")), id, 403)
        .body("type", endsWith("same-hand-of-reconciliation"));
    step("finance-check", id, "CLOSED").statusCode(200).body("state", equalTo("CLOSED"));
  }

  @Test
  void aNewListKeepsTheExplanationsOfWhatIsStillDifferent() {
    var month = fresh();
    var day = month.atDay(9);
    var one = paid(100, day);
    var two = paid(200, day);
    var id = opened(month, List.of());
    for (var difference : differences(id).<String>getList("items.id")) {
      explain("finance", id, difference, "待查").statusCode(201);
    }
    rows(id, List.of(row(one, 100, day))).statusCode(200).body("unexplainedCount", equalTo(0));
    var left = differences(id);
    assertThat(kinds(left)).containsExactly(two + " MISSING_AT_BANK 200");
    assertThat(left.getString("items[0].explanation")).isEqualTo("待查");
    rows(id, List.of(row(one, 100, day), row(two, 201, day)))
        .statusCode(200)
        .body("unexplainedCount", equalTo(1));
    rows(id, List.of(row(one, 100, day), row(two, 200, day)))
        .statusCode(200)
        .body("differenceCount", equalTo(0));
    as("finance")
        .get(RECONCILIATIONS + "/" + id + "/rows")
        .then()
        .body("items.voucherNo", contains(one, two));
    step("finance-check", id, "CLOSED").statusCode(200);
  }

  @Test
  void whatIsPaidAfterTheMonthWasClosedBringsItBack() {
    var month = fresh();
    var day = month.atDay(9);
    var one = paid(100, day);
    var id = opened(month, List.of(row(one, 100, day)));
    step("finance-check", id, "CLOSED").statusCode(200);
    var late = paid(50, month.atEndOfMonth());
    as("finance").get(TODOS).then().body("items.objectCode", hasItem(month.toString()));
    open("finance-system", month, List.of(row(one, 100, day), row(late, 50, day)))
        .statusCode(201)
        .body("revision", equalTo(2))
        .body("differenceCount", equalTo(0));
    as("leader")
        .get(RECONCILIATIONS + "?period=" + month)
        .then()
        .body("items.revision", contains(1, 2));
  }

  @Test
  void aMonthInWhichNothingWasPaidIsReconciledByTwoHands() {
    var month = fresh();
    var none = Map.of("period", month.toString(), "nothingPaid", true);
    post(
            "finance",
            RECONCILIATIONS,
            Map.of("period", month.toString(), "nothingPaid", true, "rows", List.of()))
        .statusCode(403);
    String id =
        post("finance", RECONCILIATIONS, none)
            .statusCode(201)
            .body("state", equalTo("COMPARED"))
            .body("oursCount", equalTo(0))
            .body("theirsCount", equalTo(0))
            .body("differenceCount", equalTo(0))
            .extract()
            .path("id");
    step("finance", id, "CLOSED").statusCode(403);
    step("finance-check", id, "CLOSED").statusCode(200);

    // Where something was paid after all, saying so finds it.
    var other = month.plusMonths(1);
    paid(70, other.atDay(3));
    post("finance", RECONCILIATIONS, Map.of("period", other.toString(), "nothingPaid", true))
        .statusCode(201)
        .body("differenceFen", equalTo(70))
        .body("unexplainedCount", equalTo(1));
  }

  @Test
  void vouchersInTransitAndSlipsPostedLaterAreListedBesideTheMonth() {
    var month = YearMonth.from(today());
    var awaited = Months.instructed(300);
    var late = Months.instructed(200);
    City.pass(month.atEndOfMonth().getDayOfMonth() - today().getDayOfMonth() + 2);
    Months.settle(late, today());
    var posted = paid(100, month.atEndOfMonth());
    var id = openedAnew(month);
    var items = as("auditor").get(RECONCILIATIONS + "/" + id + "/outstanding").then();
    items
        .statusCode(200)
        .body(of(awaited) + ".kind", equalTo("IN_TRANSIT"))
        .body(of(awaited) + ".amountFen", equalTo(300))
        .body(of(awaited) + ".paidOn", nullValue())
        .body(of(late) + ".kind", equalTo("IN_TRANSIT"))
        .body(of(late) + ".paidOn", equalTo(today().toString()))
        .body("items.find { it.voucherNo == '" + posted + "' }.kind", equalTo("POSTED_LATER"))
        .body(
            "items.find { it.voucherNo == '" + posted + "' }.postedOn",
            equalTo(today().toString()));
    Months.settle(awaited, today());
    as("auditor")
        .get(RECONCILIATIONS + "/" + id + "/outstanding")
        .then()
        .body(of(awaited) + ".paidOn", equalTo(today().toString()));
  }

  private static String of(String payment) {
    return "items.find { it.paymentId == '" + payment + "' }";
  }

  /** The month's reconciliation, whoever opened it. */
  private static String openedAnew(YearMonth month) {
    var answer = post("finance", RECONCILIATIONS, Map.of("period", month.toString())).extract();
    return answer.statusCode() == 201
        ? answer.path("id")
        : as("finance").get(RECONCILIATIONS + "?period=" + month).path("items[-1].id");
  }

  @Test
  void whatIsPaidBetweenComparisonAndClosingStopsIt() {
    var month = fresh();
    var day = month.atDay(9);
    var id = opened(month, List.of());
    paid(100, day);
    step("finance-check", id, "CLOSED").statusCode(409).body("type", endsWith("comparison-stale"));
    step("finance", id, "COMPARED")
        .statusCode(200)
        .body("oursFen", equalTo(100))
        .body("unexplainedCount", equalTo(1));
    step("finance-check", id, "CLOSED")
        .statusCode(422)
        .body("type", endsWith("differences-unexplained"));
  }

  @Test
  void aMonthWhosePaymentsAreNotThoseOfTheLedgerIsNotClosed() throws SQLException {
    var month = fresh();
    var day = month.atDay(9);
    var voucher = paid(100, day);
    amount(voucher, 101);
    var id = opened(month, List.of(row(voucher, 101, day)));
    as("finance").get(RECONCILIATIONS + "/" + id).then().body("ledgerFen", equalTo(100));
    step("finance-check", id, "CLOSED").statusCode(409).body("type", endsWith("ledger-differs"));
    amount(voucher, 100);
    step("finance-check", id, "CLOSED").statusCode(409).body("type", endsWith("comparison-stale"));
  }

  /** What no operation does: an amount changed behind the ledger's back. */
  private void amount(String voucher, long fen) throws SQLException {
    try (var connection = dataSource.getConnection();
        var update =
            connection.prepareStatement("UPDATE payment SET amount_fen = ? WHERE voucher_no = ?")) {
      update.setLong(1, fen);
      update.setString(2, voucher);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  @Test
  void ofTwoWindowsAtOnceOneOpensTheMonthAndOneClosesIt() throws Exception {
    var month = fresh();
    assertThat(
            atOnce(
                () -> open("finance-system", month, List.of()).extract().statusCode(),
                () ->
                    post("finance", RECONCILIATIONS, Map.of("period", month.toString()))
                        .extract()
                        .statusCode()))
        .containsExactlyInAnyOrder(201, 409);
    String id =
        as("finance")
            .get(RECONCILIATIONS + "?period=" + month)
            .then()
            .body("items", hasSize(1))
            .extract()
            .path("items[0].id");
    rows(id, List.of()).statusCode(200);
    Callable<Integer> closing = () -> step("finance-check", id, "CLOSED").extract().statusCode();
    assertThat(atOnce(closing, closing)).containsExactlyInAnyOrder(200, 409);
  }

  @ParameterizedTest
  @CsvSource({
    "amountFen, 0, 422, rows[0].amountFen",
    "amountFen, -1, 422, rows[0].amountFen",
    "amountFen, 9007199254740992, 422, rows[0].amountFen",
    "voucherNo, ' ', 422, rows[0].voucherNo",
    "paidOn, 2000-01-01, 422, rows[0].paidOn",
    "payeeAccountNo, 12, 422, rows[0].payeeAccountNo"
  })
  void saysWhatIsWrongInARow(String field, String value, int status, String named) {
    var month = fresh();
    var row = row("PZ-1", 1, month.atDay(1));
    row.put(field, field.equals("amountFen") ? (Object) Long.valueOf(value) : value);
    open("finance-system", month, List.of(row))
        .statusCode(status)
        .body("errors.field", hasItem(named));
    as("finance").get(RECONCILIATIONS + "?period=" + month).then().body("items", empty());
  }

  @Test
  void aMonthMustBeOneAndBeOverAndRowsCannotOverflow() {
    for (var period : List.of("2019-13", "1999-01", "June", "2019")) {
      post("finance", RECONCILIATIONS, Map.of("period", period)).statusCode(422);
    }
    post("finance", RECONCILIATIONS, Map.of("period", YearMonth.from(today()).toString()))
        .statusCode(422)
        .body("type", endsWith("period-not-over"));
    var month = fresh();
    var most = row("PZ-1", 9_007_199_254_740_991L, month.atDay(1));
    open("finance-system", month, List.of(most, most))
        .statusCode(422)
        .body("type", endsWith("list-too-large"));
  }

  @Test
  void theListIsTheTreasurysAndUnitsSeeNothingOfIt() {
    var month = fresh();
    open("finance", month, List.of()).statusCode(403).body("type", endsWith("rows-by-treasury"));
    var id = opened(month, List.of());
    var path = RECONCILIATIONS + "/" + id;
    for (var user :
        List.of(
            "yingzhou", "yingzhou-chief", "housing", "inspector", "ops", "provincial-platform")) {
      for (var part :
          List.of(
              "",
              "/" + id,
              "/" + id + "/rows",
              "/" + id + "/differences",
              "/" + id + "/outstanding")) {
        as(user).get(RECONCILIATIONS + part).then().statusCode(403);
      }
      open(user, month, List.of()).statusCode(403);
      step(user, id, "CLOSED").statusCode(403);
    }
    for (var user : List.of("auditor", "leader", "office", "finance-chief", "finance-system")) {
      as(user).get(path).then().statusCode(200).body("allowedTransitions", empty());
    }
    for (var user : List.of("finance", "finance-check", "finance-chief", "auditor")) {
      as(user)
          .header("If-Match", "*")
          .body(Map.of("rows", List.of()))
          .put(path + "/rows")
          .then()
          .statusCode(403);
    }
    as("finance-system").body(Map.of("rows", List.of())).put(path + "/rows").then().statusCode(428);
    as("finance-system")
        .header("If-Match", "\"77\"")
        .body(Map.of("rows", List.of()))
        .put(path + "/rows")
        .then()
        .statusCode(412);
    anonymous().get(path).then().statusCode(401);
    as("finance").get(RECONCILIATIONS + "/" + UUID.randomUUID()).then().statusCode(404);
  }

  private static String opened(YearMonth month, List<?> rows) {
    return open("finance-system", month, rows).statusCode(201).extract().path("id");
  }

  private static io.restassured.response.ValidatableResponse rows(String id, List<?> rows) {
    return as("finance-system")
        .header("If-Match", "*")
        .body(Map.of("rows", rows))
        .put(RECONCILIATIONS + "/" + id + "/rows")
        .then();
  }

  private static JsonPath differences(String id) {
    return as("finance")
        .get(RECONCILIATIONS + "/" + id + "/differences?limit=200")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<String> kinds(JsonPath found) {
    var kinds = new ArrayList<String>();
    for (var one : found.<Map<String, Object>>getList("items")) {
      kinds.add(one.get("voucherNo") + " " + one.get("kind") + " " + one.get("differenceFen"));
    }
    return kinds;
  }

  private static io.restassured.response.ValidatableResponse explain(
      String user, String id, String difference, String text) {
    return post(
        user,
        RECONCILIATIONS + "/" + id + "/differences/" + difference + "/explanations",
        Map.of("text", text));
  }

  private static io.restassured.response.ValidatableResponse close(
      String token, String id, int status) {
    return anonymous()
        .auth()
        .oauth2(token)
        .body(Map.of("to", "CLOSED"))
        .post(RECONCILIATIONS + "/" + id + "/transitions")
        .then()
        .statusCode(status);
  }

  private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other)
      throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var first = threads.submit(one);
      var second = threads.submit(other);
      return List.of(first.get(), second.get());
    }
  }
}
