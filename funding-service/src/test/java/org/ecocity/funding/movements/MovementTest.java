package org.ecocity.funding.movements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.LINES;
import static org.ecocity.funding.City.line;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.postWith;
import static org.ecocity.funding.City.prepared;
import static org.ecocity.funding.City.today;
import static org.ecocity.funding.movements.Movements.MOVEMENTS;
import static org.ecocity.funding.movements.Movements.WORKS;
import static org.ecocity.funding.movements.Movements.carriedOver;
import static org.ecocity.funding.movements.Movements.done;
import static org.ecocity.funding.movements.Movements.fen;
import static org.ecocity.funding.movements.Movements.request;
import static org.ecocity.funding.movements.Movements.step;
import static org.ecocity.funding.movements.Movements.transfer;
import static org.ecocity.platform.testkit.Api.anonymous;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ecocity.funding.City;
import org.ecocity.funding.Tables;
import org.ecocity.platform.money.Money;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 追加、调减、调剂、结转、收回: two hands, one posting, nothing below zero (rule 4). */
@QuarkusTest
@WithTestResource(TestParts.class)
class MovementTest {
  private static final Map<String, ?> LAND = Map.of("purposes", List.of("LAND"));

  @Test
  void theQuotaIsTheOriginalAndItsMovementsAndTheLedgerTellsEach() {
    var line = line(1_000);
    done(request("SUPPLEMENT", line, 500L));
    done(request("CUT", line, 200L));
    assertThat(fen(line, "amountFen")).isEqualTo(1_300);
    assertThat(fen(line, "availableFen")).isEqualTo(1_300);
    as("finance")
        .get(LINES + "/" + line + "/changes")
        .then()
        .body("originalFen", equalTo(1_000))
        .body("amountFen", equalTo(1_300))
        .body("items.kind", contains("OPEN_LINE", "SUPPLEMENT", "CUT"))
        .body("items.byFen", contains(1_000, 500, -200))
        .body("items.amountAfterFen", contains(1_000, 1_500, 1_300))
        .body("items[1].reason", equalTo("年中调整"));
    as("finance")
        .get(LINES + "/" + line + "/changes?asOf=" + today().minusDays(1))
        .then()
        .body("amountFen", equalTo(0))
        .body("items", empty());
    Eventually.holds(
        () ->
            assertThat(Events.of("funding", UUID.fromString(line)))
                .extracting(told -> told.payload().get("amountFen").asLong())
                .containsExactly(1_000L, 1_500L, 1_300L));
  }

  @Test
  void executionOfAPastDayCountsTheMovementsUntilThen() {
    var line = Tables.line(2049, "MUNICIPAL", "HUC", WORKS, 1_000);
    done(request("CUT", line, 400L));
    var day = today();
    as("ops")
        .body(Map.of("date", day.plusDays(1).toString()))
        .put("/api/funding/v1/ops/business-date")
        .then()
        .statusCode(200);
    done(request("SUPPLEMENT", line, 50L));
    var item = "items.find { it.budgetLineId == '" + line + "' }.amountFen";
    as("finance")
        .get("/api/funding/v1/reports/execution?year=2049&asOf=" + day)
        .then()
        .body(item, equalTo(600));
    as("finance")
        .get("/api/funding/v1/reports/execution?year=2049")
        .then()
        .body(item, equalTo(650));
    as("finance")
        .get(LINES + "/" + line + "/changes?asOf=" + day)
        .then()
        .body("amountFen", equalTo(600));
    lineAsOf(line, day);
  }

  private static void lineAsOf(String line, LocalDate day) {
    prepared(line, null, 200);
    as("finance")
        .get(LINES + "/" + line)
        .then()
        .body("amountFen", equalTo(650))
        .body("availableFen", equalTo(450))
        .body("committedFen", equalTo(200));
    as("finance")
        .get(LINES + "/" + line + "?asOf=" + day)
        .then()
        .body("amountFen", equalTo(600))
        .body("availableFen", equalTo(600))
        .body("committedFen", equalTo(0))
        .body("allocatedFen", equalTo(0));
    as("finance")
        .get(LINES + "?year=2049&asOf=" + day)
        .then()
        .body("items.find { it.id == '" + line + "' }.availableFen", equalTo(600));
    as("finance")
        .get(LINES + "?year=2049&asOf=" + day.minusDays(1))
        .then()
        .body("items.id", not(hasItem(line)));
    as("finance").get(LINES + "/" + line + "?asOf=" + day.minusDays(1)).then().statusCode(404);
  }

  @Test
  void aLineWhoseMoneyLiesInPartsIsCutAsAWhole() {
    var line = line(100);
    String account = as("finance").get(LINES + "/" + line).then().extract().path("accountId");
    as("finance-chief")
        .body(Map.of("parts", 4))
        .post("/api/funding/v1/accounts/" + account + "/parts")
        .then()
        .statusCode(200);
    done(request("CUT", line, 90L));
    as("finance")
        .get(LINES + "/" + line + "/changes")
        .then()
        .body("items.byFen", contains(100, -90))
        .body("amountFen", equalTo(10));
    booksHold();
  }

  @Test
  void whoPreparesNeverApprovesAndFinanceAloneDoesEither() {
    var movement = Movements.prepared(request("CUT", line(10), 1L));
    step("finance", movement, "APPROVED").statusCode(403);
    step("yingzhou", movement, "APPROVED").statusCode(403);
    step("auditor", movement, "APPROVED").statusCode(403);
    post("finance-chief", MOVEMENTS, request("CUT", line(10), 1L)).statusCode(403);
    post("housing-chief", MOVEMENTS, request("CUT", line(10), 1L)).statusCode(403);

    var both = Tokens.of("both", "FIN", "", Set.of("unit", "finance", "finance-check"));
    String own =
        anonymous()
            .auth()
            .oauth2(both)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(request("CUT", line(10), 1L))
            .post(MOVEMENTS)
            .then()
            .statusCode(201)
            .body("allowedTransitions", contains("CANCELLED"))
            .extract()
            .path("id");
    anonymous()
        .auth()
        .oauth2(both)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("to", "APPROVED"))
        .post(MOVEMENTS + "/" + own + "/transitions")
        .then()
        .statusCode(403)
        .body("type", endsWith("same-hand-of-movement"));
    onePersonIsOneHand(movement);
    step("finance-chief", own, "APPROVED").statusCode(200);
    step("finance-chief", own, "APPROVED").statusCode(409);
    as("auditor")
        .get(MOVEMENTS + "/" + own + "/transitions")
        .then()
        .body("items.actor", contains("both", "finance-chief"));
  }

  /** The clerk of finance under a second user name. */
  private static void onePersonIsOneHand(String movement) {
    var again = Tokens.of("second-user", "FIN", "FIN-L", Set.of("unit", "finance-chief"));
    postWith(again, MOVEMENTS + "/" + movement + "/transitions", Map.of("to", "APPROVED"))
        .statusCode(403)
        .body("type", endsWith("same-hand-of-movement"));
    anonymous()
        .auth()
        .oauth2(again)
        .get("/api/funding/v1/todos")
        .then()
        .body("items.id", not(hasItem("APPROVE_MOVEMENT:" + movement)));
    onDesk("finance-chief", hasItem("APPROVE_MOVEMENT:" + movement));
  }

  @Test
  void aUnitSeesWhatWasApprovedOfItsOwnLinesAndNothingElse() {
    var line = line(10, WORKS, "DISTRICT", "YZ");
    var movement = Movements.prepared(request("SUPPLEMENT", line, 5L));
    as("yingzhou").get(MOVEMENTS + "/" + movement).then().statusCode(404);
    step("finance-check", movement, "APPROVED").statusCode(200);
    as("yingzhou").get(MOVEMENTS + "/" + movement).then().statusCode(200);
    as("yingzhou").get(LINES + "/" + line + "/changes").then().statusCode(200);
    as("yingzhou")
        .get(MOVEMENTS + "?budgetLineId=" + line)
        .then()
        .body("items.id", contains(movement));
    as("yingdong").get(MOVEMENTS + "/" + movement).then().statusCode(404);
    as("yingdong").get(MOVEMENTS + "?budgetLineId=" + line).then().body("items", empty());
    as("yingdong").get(LINES + "/" + line + "/changes").then().statusCode(404);
    as("yingzhou").get(MOVEMENTS + "/due-recoveries").then().statusCode(403);
  }

  @Test
  void aCutBelowWhatIsReservedSaysHowMuchIsFree() {
    var line = line(100_000);
    prepared(line, null, 60_000);
    post("finance", MOVEMENTS, request("CUT", line, 40_001L))
        .statusCode(422)
        .body("type", endsWith("movement-over-free"))
        .body("freeFen", equalTo(40_000))
        .body("errors.field", contains("amountFen"))
        .body("detail", containsString("400.00 yuan are free"));
    var cut = Movements.prepared(request("CUT", line, 40_000L));
    prepared(line, null, 1);
    step("finance-chief", cut, "APPROVED").statusCode(422).body("freeFen", equalTo(39_999));
    as("finance").get(MOVEMENTS + "/" + cut).then().body("state", equalTo("PREPARED"));
    post("finance", MOVEMENTS + "/" + cut + "/transitions", Map.of("to", "CANCELLED"))
        .statusCode(422)
        .body("type", endsWith("reason-missing"));
    step("finance", cut, "CANCELLED").statusCode(200);
    assertThat(fen(line, "amountFen")).isEqualTo(100_000);
  }

  @Test
  void aTransferStaysInLevelYearAndDistrictAndMovesAtOnce() {
    var from = line(100, WORKS, "MUNICIPAL", "HUC");
    var to = line(1, WORKS, "MUNICIPAL", "ENV");
    done(transfer(from, to, 30)).body("toLineId", equalTo(to));
    assertThat(fen(from, "amountFen")).isEqualTo(70);
    assertThat(fen(to, "availableFen")).isEqualTo(31);
    as("finance")
        .get(LINES + "/" + to + "/changes")
        .then()
        .body("items.byFen", contains(1, 30))
        .body("items[1].otherLineCode", equalTo(codeOf(from)));
    refused(transfer(from, line(1, WORKS, "PROVINCIAL", "FIN"), 1), "transfer-between-levels");
    refused(transfer(from, from, 1), "movement-other-line");
    refused(request("TRANSFER", from, 1L), "movement-other-line");
    var yingzhou = line(10, WORKS, "DISTRICT", "YZ");
    refused(transfer(yingzhou, line(1, WORKS, "DISTRICT", "YD"), 1), "transfer-between-units");
    refused(transfer(from, carriedOver(line(5)), 1), "transfer-between-years");
  }

  @Test
  void aTransferToAnotherEarmarkNeedsTheDocumentsWordAndTheChief() {
    var from = line(100, WORKS, "MUNICIPAL", "HUC");
    var to = line(1, LAND, "MUNICIPAL", "HUC");
    refused(transfer(from, to, 30), "earmark-differs");
    var same = transfer(from, line(1, WORKS, "MUNICIPAL", "HUC"), 30);
    same.put("earmarkChange", "改用于征地");
    refused(same, "earmark-is-the-same");
    var stated = transfer(from, to, 30);
    stated.put("earmarkChange", "改用于征地");
    var movement = Movements.prepared(stated);
    step("finance-check", movement, "APPROVED")
        .statusCode(403)
        .body("type", endsWith("earmark-change-of-chief"));
    step("finance-chief", movement, "APPROVED").statusCode(200);
    assertThat(fen(to, "availableFen")).isEqualTo(31);
  }

  @Test
  void aPreparedMovementWaitsOnTheDeskOfWhoMayApproveIt() {
    var from = line(100, WORKS, "MUNICIPAL", "HUC");
    var within = Movements.prepared(request("CUT", from, 10L));
    var stated = transfer(from, line(1, LAND, "MUNICIPAL", "HUC"), 30);
    stated.put("earmarkChange", "改用于征地");
    var across = Movements.prepared(stated);
    onDesk("finance-check", hasItem("APPROVE_MOVEMENT:" + within));
    onDesk("finance-check", not(hasItem("APPROVE_MOVEMENT:" + across)));
    onDesk("finance-chief", hasItem("APPROVE_MOVEMENT:" + across));
    onDesk("finance", not(hasItem("APPROVE_MOVEMENT:" + within)));
    step("finance-check", within, "APPROVED").statusCode(200);
    step("finance", across, "CANCELLED").statusCode(200);
    onDesk("finance-chief", not(hasItem("APPROVE_MOVEMENT:" + within)));
    onDesk("finance-chief", not(hasItem("APPROVE_MOVEMENT:" + across)));
  }

  @Test
  void whatIsLeftOpensTheNextYearsLineAndNotSpentTwoYearsRunningGoesBackToTheTreasury() {
    var first = line(100, Map.of("fieldCodes", List.of("WAT")), "DISTRICT", "YZ");
    refused(request("RECOVERY", first, 5L), "movement-amount");
    step("finance-chief", Movements.prepared(request("RECOVERY", first, null)), "APPROVED")
        .statusCode(422)
        .body("type", endsWith("not-due-for-recovery"))
        .body("detail", containsString("2020-12-31"));
    due().body("items.budgetLineId", not(hasItem(first)));
    var second = carriedOver(first);
    as("yingzhou")
        .get(LINES + "/" + second)
        .then()
        .body("year", equalTo(2020))
        .body("carriedOverFromId", equalTo(first))
        .body("earmark.fieldCodes", contains("WAT"))
        .body("amountFen", equalTo(100));
    assertThat(fen(first, "amountFen")).isZero();
    step("finance-chief", Movements.prepared(request("CARRY_OVER", first, null)), "APPROVED")
        .statusCode(422)
        .body("type", endsWith("nothing-free"));
    due()
        .body("items.budgetLineId", hasItem(second))
        .body("items.find { it.budgetLineId == '" + second + "' }.firstYear", equalTo(2019));
    step("finance-chief", Movements.prepared(request("CARRY_OVER", second, null)), "APPROVED")
        .statusCode(422)
        .body("type", endsWith("due-for-recovery"));
    done(request("RECOVERY", second, null)).body("amountFen", equalTo(100));
    due().body("items.budgetLineId", not(hasItem(second)));
    assertThat(fen(second, "amountFen")).isZero();
    booksHold();
  }

  @Test
  void whatWasCarriedOverMayBeSpentUntilItsSecondYearEnds() {
    var year = today().getYear();
    var first = Tables.line(year - 1, "MUNICIPAL", "HUC", WORKS, 100);
    var second = carriedOver(first);
    due().body("items.budgetLineId", not(hasItem(second)));
    step("finance-chief", Movements.prepared(request("RECOVERY", second, null)), "APPROVED")
        .statusCode(422)
        .body("type", endsWith("not-due-for-recovery"))
        .body("detail", containsString(year + "-12-31"));
  }

  @Test
  void howOftenMoneyIsCarriedOverIsDatedAndRestsOnALaw() {
    var path = "/api/funding/v1/carry-over-rules";
    as("auditor")
        .get(path)
        .then()
        .body("items[-1].carryOvers", equalTo(1))
        .body("items[-1].basis", containsString("第四十二条"));
    var rule = Map.of("validFrom", "2198-01-01", "carryOvers", 2, "basis", "本市办法");
    post("office", path, rule).statusCode(403);
    City.ruled(path, rule).statusCode(200);
    post("finance-chief", path, rule).statusCode(422).body("type", endsWith("rule-too-early"));
    var past = Map.of("validFrom", "2018-01-01", "carryOvers", 2, "basis", "本市办法");
    post("finance-chief", path, past).statusCode(422).body("type", endsWith("rule-in-past"));
  }

  @Test
  void aLineHoldsNoMoreThanEveryReaderCountsExactly() {
    var line = line(10);
    refused(request("SUPPLEMENT", line, Money.MAX_FEN), "line-over-most");
    done(request("SUPPLEMENT", line, Money.MAX_FEN - 10));
    var other = line(1);
    refused(request("SUPPLEMENT", line, 1L), "line-over-most");
    step("finance-chief", Movements.prepared(transfer(other, line, 1)), "APPROVED")
        .statusCode(422)
        .body("type", endsWith("line-over-most"))
        .body("errors.field", contains("amountFen"));
    done(request("CUT", line, Money.MAX_FEN - 10));
  }

  @Test
  void aSecondCarryOverAddsToTheLineOfTheFirst() {
    var line = line(100);
    var payment = prepared(line, null, 40);
    var next = carriedOver(line);
    assertThat(fen(next, "amountFen")).isEqualTo(60);
    assertThat(fen(line, "committedFen")).isEqualTo(40);
    City.step("yingzhou", payment, "CANCELLED").statusCode(200);
    assertThat(carriedOver(line)).isEqualTo(next);
    assertThat(fen(next, "amountFen")).isEqualTo(100);
  }

  @Test
  void aYearThatRunsIsNotCarriedOver() {
    var body = new java.util.HashMap<String, Object>();
    body.put("code", City.code("M"));
    body.put("year", today().getYear() + 1);
    body.put("level", "MUNICIPAL");
    body.put("ownerUnitCode", "HUC");
    body.put("amountFen", 5);
    String ahead = as("finance").body(body).post(LINES).then().extract().path("id");
    step("finance-chief", Movements.prepared(request("CARRY_OVER", ahead, null)), "APPROVED")
        .statusCode(422)
        .body("type", endsWith("year-not-over"));
  }

  @ParameterizedTest
  @CsvSource({
    "kind, '\"GIFT\"', 400",
    "kind, null, 422",
    "amountFen, 0, 422",
    "amountFen, -1, 422",
    "amountFen, 1.5, 400",
    "amountFen, null, 422",
    "amountFen, 9007199254740992, 422",
    "documentNumber, '\" \"', 422",
    "documentDate, '\"2999-01-01\"', 422",
    "documentDate, '\"2019-02-30\"', 400",
    "reason, null, 422",
    "earmarkChange, '\"改用\"', 422",
    "toBudgetLineId, '\"0198a1b2-0000-7000-8000-000000000000\"', 422",
    "budgetLineId, '\"0198a1b2-0000-7000-8000-000000000000\"', 422",
    "colour, 1, 400"
  })
  void saysWhatIsWrong(String field, String json, int status) throws Exception {
    var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
    com.fasterxml.jackson.databind.node.ObjectNode body =
        mapper.valueToTree(request("CUT", line(10), 1L));
    body.set(field, mapper.readTree(json));
    post("finance", MOVEMENTS, body.toString())
        .statusCode(status)
        .contentType("application/problem+json");
  }

  @Test
  void cutsAgainstPaymentsAtTheSameTimeNeverOverdraw() throws Exception {
    var line = line(1_000);
    var works = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 8; i++) {
      var cut = Movements.prepared(request("CUT", line, 150L));
      works.add(() -> step("finance-chief", cut, "APPROVED").extract().statusCode());
      works.add(
          () ->
              post("yingzhou", City.PAYMENTS, City.request(line, null, 100))
                  .extract()
                  .statusCode());
    }
    var carry = Movements.prepared(request("CARRY_OVER", line, null));
    works.add(() -> step("finance-check", carry, "APPROVED").extract().statusCode());
    var answers = new ArrayList<Integer>();
    try (var threads = Executors.newFixedThreadPool(6)) {
      for (var answer : threads.invokeAll(works)) {
        answers.add(answer.get());
      }
    }
    assertThat(answers).containsOnly(200, 201, 422);
    assertThat(fen(line, "availableFen")).isBetween(0L, 99L);
    assertThat(fen(line, "amountFen"))
        .isEqualTo(fen(line, "availableFen") + fen(line, "committedFen"));
    as("finance")
        .get(LINES + "/" + line + "/changes")
        .then()
        .body("amountFen", equalTo((int) fen(line, "amountFen")));
    booksHold();
  }

  private static void refused(Map<String, Object> request, String problem) {
    post("finance", MOVEMENTS, request).statusCode(422).body("type", endsWith(problem));
  }

  private static void onDesk(String user, org.hamcrest.Matcher<?> ids) {
    as(user).get("/api/funding/v1/todos").then().body("items.id", ids);
  }

  private static io.restassured.response.ValidatableResponse due() {
    return as("auditor").get(MOVEMENTS + "/due-recoveries").then().statusCode(200);
  }

  private static String codeOf(String line) {
    return as("finance").get(LINES + "/" + line).then().extract().path("code");
  }

  private static void booksHold() {
    as("auditor").get("/api/funding/v1/journal/verification").then().body("holds", equalTo(true));
  }
}
