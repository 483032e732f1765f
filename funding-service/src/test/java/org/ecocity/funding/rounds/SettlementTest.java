package org.ecocity.funding.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.availableFen;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.rounds.Grants.ALLOCATIONS;
import static org.ecocity.funding.rounds.Grants.ROUNDS;
import static org.ecocity.funding.rounds.Grants.step;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.TestParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** After acceptance each share is settled, signed, against what its subject has had. */
@QuarkusTest
@WithTestResource(TestParts.class)
class SettlementTest {
  private static final Map<String, Object> SIXTY = Map.of("advance", Map.of("percent", 60));

  @Test
  void whatWasAdvancedAlreadyIsNotPaidAgainAndWhatWasTooMuchIsTakenBack() {
    City.knowYingzhou();
    var line = Grants.award(1, List.of(), "HUC");
    var given = direct(line, 12_000);
    var policy =
        Grants.policy(Grants.oneYuan(), Map.of("advance", Map.of("factorCode", "ADVANCED")));
    var round =
        Grants.collected(
            policy,
            List.of(Grants.source(line, 1)),
            "YZ",
            "WORK",
            "100",
            "YZ",
            "ADVANCED",
            "120",
            "YD",
            "WORK",
            "100",
            "YD",
            "ADVANCED",
            "40");
    Grants.toAllocated(round);
    as("finance").get(ALLOCATIONS + "?roundId=" + round).then().body("items", empty());
    assertThat(availableFen(line)).isEqualTo(1_000_000 - 12_000 - 6_000);

    settled(round, Map.of()).statusCode(200);
    as("finance")
        .get(ALLOCATIONS + "?kind=SETTLEMENT&roundId=" + round)
        .then()
        .body("items.unitCode", contains("YD"))
        .body("items.amountFen", contains(6_000));
    var shares = ROUNDS + "/" + round + "/allocations";
    as("finance")
        .get(shares)
        .then()
        .body("items.subjectCode", contains("YD", "YZ"))
        .body("items.settled.paidFen", contains(6_000, 0))
        .body("items.settled.recoverFen", contains(0, 2_000))
        .body("items.settled.clawbackPreparedFen", contains(0, 2_000));
    String back = clawback(round, "YZ", 2_000, given);
    allocate("finance", back).statusCode(403);
    allocate("finance-chief", back).statusCode(200);
    assertThat(availableFen(line)).isEqualTo(1_000_000 - 12_000 - 6_000 + 2_000);
  }

  @Test
  void acceptedFiguresAreComputedAnewAndSettledAgainstTheAdvanceEachWithItsDayAndPaper() {
    var line = Grants.award(1, List.of(), "HUC");
    var policy = Grants.policy(Grants.oneYuan(), SIXTY);
    var round = advanced(policy, line);
    var paper = Grants.evidence("finance");
    settled(round, accepted(accepted("YZ", "500", paper), accepted("YD", "9401", paper)))
        .statusCode(422)
        .body("type", endsWith("pool-too-small"));
    settled(round, accepted(accepted("YZ", "500", paper)))
        .statusCode(422)
        .body("type", endsWith("acceptance-missing"));
    settled(round, accepted(accepted("YZ", "500", paper), accepted("YD", "1200", paper)))
        .statusCode(200)
        .body("settlementFreezeNo", equalTo(2))
        .body("acceptedOn", equalTo(City.today().toString()));

    as("yingzhou")
        .get(ROUNDS + "/" + round + "/allocations")
        .then()
        .body("items.subjectCode", contains("YD", "YZ"))
        .body("items.shareFen", contains(100_000, 100_000))
        .body("items.allocatedFen", contains(120_000, 60_000))
        .body("items.settled.dueFen", contains(120_000, 50_000))
        .body("items.settled.paidFen", contains(60_000, 0))
        .body("items.settled.recoverFen", contains(0, 10_000))
        .body("items.settled.attachmentId", contains(paper, paper));
    allocate("finance-chief", clawback(round, "YZ", 10_000, null)).statusCode(200);
    assertThat(availableFen(line)).isEqualTo(1_000_000 - 120_000 - 50_000);
    as("yingzhou")
        .get(ROUNDS + "/" + round + "/explanations?freezeNo=2")
        .then()
        .statusCode(200)
        .body("reproduced", equalTo(true))
        .body("shares.shareFen", contains(120_000, 50_000))
        .body("factors.evidenceId", contains(paper, paper));
    as("finance").get(City.LINES + "/" + line).then().body("committedFen", equalTo(0));
    as("auditor").get("/api/funding/v1/journal/verification").then().body("holds", equalTo(true));
  }

  @Test
  void whoseAdvanceWasTakenBackGetsNoSettlement() {
    var line = Grants.award(1, List.of(), "HUC");
    var round = advanced(Grants.policy(Grants.oneYuan(), SIXTY), line);
    String advance =
        as("finance")
            .get(ALLOCATIONS + "?unitCode=YD&roundId=" + round)
            .then()
            .body("items", hasSize(1))
            .extract()
            .path("items[0].id");
    String back =
        post(
                "finance",
                ALLOCATIONS,
                Map.of(
                    "reversesId",
                    advance,
                    "amountFen",
                    60_000,
                    "documentNumber",
                    City.code("AA财建"),
                    "reason",
                    "逾期未启动"))
            .statusCode(201)
            .extract()
            .path("id");
    allocate("finance-chief", back).statusCode(200);
    var paper = Grants.evidence("finance");
    settled(round, accepted(accepted("YZ", "1000", paper), accepted("YD", "1000", paper)))
        .statusCode(422)
        .body("type", endsWith("advance-taken-back"));
    settled(round, Map.of()).statusCode(200);
    as("finance")
        .get(ROUNDS + "/" + round + "/allocations")
        .then()
        .body("items.allocatedFen", contains(0, 100_000))
        .body("items.settled.paidFen", contains(0, 40_000));
    assertThat(availableFen(line)).isEqualTo(1_000_000 - 100_000);
  }

  /** YZ and YD did 1,000 each and have 600 yuan of the pool of 10,000. */
  private static String advanced(String policy, String line) {
    var round =
        Grants.collected(
            policy, List.of(Grants.source(line, 1)), "YZ", "WORK", "1000", "YD", "WORK", "1000");
    Grants.toAllocated(round);
    return round;
  }

  /** Settles today as a whole, unless acceptances are named. */
  private static ValidatableResponse settled(String round, Map<String, ?> more) {
    var body = new HashMap<String, Object>(more);
    body.put("to", "SETTLED");
    body.put("documentNumber", City.code("AA财建"));
    if (!body.containsKey("accepted")) {
      body.put("acceptedOn", City.today().toString());
    }
    return step("finance", round, body);
  }

  @SafeVarargs
  private static Map<String, Object> accepted(Map<String, Object>... each) {
    return Map.of("accepted", List.of(each));
  }

  private static Map<String, Object> accepted(String subject, String work, String paper) {
    return Map.of(
        "subjectCode",
        subject,
        "acceptedOn",
        City.today().toString(),
        "factors",
        List.of(Map.of("factorCode", "WORK", "value", Integer.parseInt(work))),
        "attachmentId",
        paper);
  }

  private static String direct(String line, long fen) {
    String id =
        post(
                "finance",
                ALLOCATIONS,
                Map.of(
                    "budgetLineId",
                    line,
                    "unitCode",
                    "YZ",
                    "amountFen",
                    fen,
                    "documentNumber",
                    City.code("AA财预")))
            .statusCode(201)
            .extract()
            .path("id");
    allocate("finance-chief", id).statusCode(200);
    return id;
  }

  private static String clawback(String round, String unit, int fen, @Nullable String reverses) {
    var found =
        as("finance")
            .get(ALLOCATIONS + "?kind=CLAWBACK&roundId=" + round)
            .then()
            .body("items", hasSize(1))
            .body("items[0].state", equalTo("PREPARED"))
            .body("items[0].unitCode", equalTo(unit))
            .body("items[0].amountFen", equalTo(fen));
    if (reverses != null) {
      found.body("items[0].reversesId", equalTo(reverses));
    }
    return found.extract().path("items[0].id");
  }

  private static ValidatableResponse allocate(String user, String allocation) {
    return post(user, ALLOCATIONS + "/" + allocation + "/transitions", Map.of("to", "ALLOCATED"));
  }
}
