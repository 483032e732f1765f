package org.ecocity.funding.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.availableFen;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.rounds.Grants.ALLOCATIONS;
import static org.ecocity.funding.rounds.Grants.ROUNDS;
import static org.ecocity.funding.rounds.Grants.step;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a round refuses, and whom. */
@QuarkusTest
@WithTestResource(TestParts.class)
class RoundRulesTest {
  @Nested
  class Figures {
    @Test
    void aRoundThatLacksFiguresSaysWhoseAndWhich() {
      Grants.matrix();
      var round = Grants.begin(Grants.request(Grants.policy(), Grants.pool(6, 3, 1)));
      var values = Grants.sampleValues(Grants.evidence("office"), true);
      values.removeIf(
          value ->
              "YD".equals(value.get("subjectCode"))
                  && "FISCAL_NEED".equals(value.get("factorCode")));
      Grants.enter(round, values);
      Grants.confirm(round);
      step("office", round, "FROZEN")
          .statusCode(422)
          .body("type", endsWith("factors-missing"))
          .body("missing", hasSize(1))
          .body("missing[0].subjectCode", equalTo("YD"))
          .body("missing[0].factorCode", equalTo("FISCAL_NEED"))
          .body("missing[0].text", notNullValue());
      as("office")
          .get(ROUNDS + "/" + round)
          .then()
          .body("state", equalTo("COLLECTING"))
          .body("missing.factorCode", hasItem("FISCAL_NEED"));
      as("office")
          .get(ROUNDS + "/" + round + "/factors")
          .then()
          .body("items.state", hasItem("MISSING"));
    }

    @Test
    void whoTypedAFigureInDoesNotConfirmIt() {
      Grants.matrix();
      var round = Grants.begin(Grants.request(Grants.policy(), Grants.pool(6, 3, 1)));
      Grants.enter(round, Grants.sampleValues(Grants.evidence("office"), true));
      var path = ROUNDS + "/" + round + "/factors/confirmations";
      post("office", path, Map.of()).statusCode(403).body("type", endsWith("factor-same-hand"));
      post("yingzhou", path, Map.of()).statusCode(403);
      post("finance-check", path, Map.of())
          .statusCode(200)
          .body("items.state", everyItem(equalTo("CONFIRMED")));
    }

    @Test
    void anIssuedAssessmentGivesTheScoresAndNobodyTypesThemIn() {
      Grants.matrix();
      var period = "20" + (10 + (int) (Math.random() * 80)) + "-H1";
      var request = Grants.request(Grants.policy(), Grants.pool(6, 3, 1));
      request.put(
          "factorSources",
          List.of(Map.of("factorCode", "STAGE_SCORE", "assessmentPeriod", period)));
      var round = Grants.begin(request);
      var evidence = Grants.evidence("office");
      Grants.enter(round, Grants.sampleValues(evidence, false));
      post(
              "office",
              ROUNDS + "/" + round + "/factors",
              Map.of("values", List.of(Grants.value("YZ", "STAGE_SCORE", "100", evidence))))
          .statusCode(422)
          .body("type", endsWith("factor-from-assessment"));
      assess(period);
      Eventually.holds(
          () ->
              as("office")
                  .get(ROUNDS + "/" + round + "/factors")
                  .then()
                  .body(
                      "items.findAll { it.factorCode == 'STAGE_SCORE' && it.state == 'CONFIRMED' }"
                          + ".subjectCode",
                      containsInAnyOrder("YZ", "YD", "YQ", "JK", "CN")));
      Grants.confirm(round);
      step("office", round, "FROZEN").statusCode(200);
      step("office", round, "COMPUTED").statusCode(200);
    }

    private void assess(String period) {
      var scores = new ArrayList<Map<String, Object>>();
      var units = List.of("YZ", "YD", "YQ", "JK", "CN", "JIA");
      for (var unit : units) {
        scores.add(
            Map.of(
                "unitCode", unit, "group", "DISTRICTS", "score", 90.5, "rank", 1, "grade", "GOOD"));
      }
      var id = UUID.randomUUID();
      Events.publish(
          "ecocity.supervision.assessment.issued.v1",
          id,
          Map.of(
              "assessmentId",
              id,
              "period",
              period,
              "kind",
              "STAGE",
              "schemeCode",
              "STAGE",
              "scores",
              scores));
    }
  }

  @Nested
  class Money {
    @Test
    void aPoolOverItsLineIsRefused() {
      Grants.matrix();
      var line = Grants.award(5, List.of(), "HUC");
      post("office", ROUNDS, Grants.request(Grants.policy(), List.of(Grants.source(line, 6))))
          .statusCode(422)
          .body("type", endsWith("pool-over-line"));
    }

    @Test
    void aLineOfAnotherYearOrEarmarkedForOthersIsNoPool() {
      Grants.matrix();
      var policy = Grants.policy();
      var late = Grants.award(2020, 5, List.of(), "HUC");
      post("office", ROUNDS, Grants.request(policy, List.of(Grants.source(late, 1))))
          .statusCode(422)
          .body("type", endsWith("line-of-another-year"));
      post("office", ROUNDS, Grants.request(policy, List.of(Grants.source(City.line(1), 1))))
          .statusCode(422)
          .body("type", endsWith("line-not-for-awards"));
    }

    @Test
    void ofTwoRoundsOverOneLineTheSecondIsNotApprovedAndTakesNothing() {
      var line = Grants.award(10, List.of(), "HUC");
      var other = Grants.award(10, List.of(), "HUC");
      var first = Grants.collected(List.of(Grants.source(line, 10)));
      var second = Grants.collected(List.of(Grants.source(other, 10), Grants.source(line, 1)));
      Grants.toNotice(second);
      Grants.toApproved(first);
      step("leader", second, "APPROVED").statusCode(422).body("type", endsWith("line-too-small"));
      assertThat(availableFen(line)).isZero();
      assertThat(availableFen(other)).isEqualTo(10_000_000);

      step("leader", first, Map.of("to", "CANCELLED", "reason", "资金另有安排")).statusCode(200);
      assertThat(availableFen(line)).isEqualTo(10_000_000);
      step("leader", second, "APPROVED").statusCode(200);
    }

    @Test
    void allocatedOnceHoweverOftenItIsTriedAgain() throws Exception {
      var round = Grants.collected(Grants.pool(6, 3, 1));
      Grants.toApproved(round);
      var body = Grants.allocate(City.code("AA财建"));
      var path = ROUNDS + "/" + round + "/transitions";
      as("finance").body(body).post(path).then().statusCode(428);
      var key = UUID.randomUUID().toString();
      Callable<Integer> attempt =
          () ->
              as("finance")
                  .header("Idempotency-Key", key)
                  .body(body)
                  .post(path)
                  .then()
                  .extract()
                  .statusCode();
      try (var pool = Executors.newFixedThreadPool(4)) {
        var all = pool.invokeAll(List.of(attempt, attempt, attempt, attempt));
        for (var one : all) {
          assertThat(one.get()).isIn(200, 409);
        }
      }
      as("finance")
          .header("Idempotency-Key", key)
          .body(body)
          .post(path)
          .then()
          .statusCode(200)
          .header("Idempotent-Replayed", "true");
      step("finance", round, Grants.allocate("AA财建-again"))
          .statusCode(409)
          .body("type", endsWith("transition-not-allowed"));
      as("finance")
          .get(ALLOCATIONS + "?limit=200&roundId=" + round)
          .then()
          .body("items", hasSize(15));
    }

    @Test
    void aWithheldSettlementGoesBackToItsLines() {
      var pool = Grants.pool(6, 3, 1);
      var round = Grants.collected(pool);
      Grants.toApproved(round);
      step("finance", round, Grants.allocate(City.code("AA财建"))).statusCode(200);
      step("finance", round, Map.of("to", "SETTLED", "documentNumber", "AA财建-2"))
          .statusCode(422)
          .body("type", endsWith("acceptance-missing"));
      step(
              "finance",
              round,
              Map.of(
                  "to",
                  "SETTLED",
                  "documentNumber",
                  "AA财建-2",
                  "acceptedOn",
                  City.today().toString(),
                  "withheldSubjectCodes",
                  List.of("YD"),
                  "reason",
                  "验收未通过"))
          .statusCode(200)
          .body("withheldSubjectCodes", equalTo(List.of("YD")));
      long back =
          pool.stream()
              .mapToLong(source -> availableFen(String.valueOf(source.get("budgetLineId"))))
              .sum();
      int settlement =
          as("finance")
              .get(ROUNDS + "/" + round + "/allocations")
              .then()
              .extract()
              .path("items.find { it.subjectCode == 'YD' }.settlementFen");
      assertThat(back).isEqualTo(settlement);
    }
  }

  @Nested
  class Hands {
    @Test
    void oneOfTwoApproversAtOnceApproves() throws Exception {
      var round = Grants.collected(Grants.pool(6, 3, 1));
      Grants.toNotice(round);
      Grants.passNotice();
      Callable<Integer> attempt = () -> step("leader", round, "APPROVED").extract().statusCode();
      try (var pool = Executors.newFixedThreadPool(2)) {
        var codes = new ArrayList<Integer>();
        for (var one : pool.invokeAll(List.of(attempt, attempt))) {
          codes.add(one.get());
        }
        assertThat(codes).containsExactlyInAnyOrder(200, 409);
      }
    }

    @Test
    void eachStepHasItsHandByTheMatrix() {
      var round = Grants.collected(Grants.pool(6, 3, 1));
      for (var user : List.of("finance", "finance-check", "leader")) {
        step(user, round, "FROZEN").statusCode(403);
      }
      step("yingzhou", round, "FROZEN").statusCode(403);
      step("office", round, "FROZEN").statusCode(200);
      step("office", round, "COMPUTED").statusCode(200);
      step("office", round, "PUBLIC_NOTICE").statusCode(403);
      step("finance", round, "PUBLIC_NOTICE").statusCode(403);
      step("finance-check", round, "PUBLIC_NOTICE").statusCode(200);
      step("leader", round, "APPROVED").statusCode(422).body("type", endsWith("notice-running"));
      step("office", round, "APPROVED").statusCode(403);
      Grants.passNotice();
      step("leader", round, "APPROVED").statusCode(200);
      step("leader", round, Grants.allocate("AA财建-1")).statusCode(403);
      step("finance", round, Map.of("to", "ALLOCATED"))
          .statusCode(422)
          .body("type", endsWith("document-number-missing"));
    }

    @Test
    void anApprovalOnPaperCountsWhenASecondPersonConfirmsIt() {
      var round = Grants.collected(Grants.pool(6, 3, 1));
      Grants.toNotice(round);
      Grants.passNotice();
      var paper =
          Map.of(
              "signer",
              "王样",
              "signedOn",
              City.today().toString(),
              "attachmentId",
              Grants.evidence("registrar"));
      step("registrar", round, Map.of("to", "APPROVED", "paper", paper))
          .statusCode(200)
          .body("state", equalTo("PUBLIC_NOTICE"));
      step("registrar", round, "APPROVED").statusCode(403);
      step("office-chief", round, "APPROVED")
          .statusCode(200)
          .body("state", equalTo("APPROVED"))
          .body("paper.paperSigner", equalTo("王样"));
    }

    @Test
    void unitsSeeARoundFromItsNoticeOn() {
      var round = Grants.collected(Grants.pool(6, 3, 1));
      as("yingzhou").get(ROUNDS + "/" + round).then().statusCode(404);
      as("yingzhou").get(ROUNDS + "/" + round + "/factors").then().statusCode(404);
      as("yingzhou").get(ROUNDS + "?limit=200").then().body("items.id", not(hasItem(round)));
      post("yingzhou", ROUNDS + "/" + round + "/objections", Map.of("text", "早了")).statusCode(404);
      Grants.toNotice(round);
      as("yingzhou")
          .get(ROUNDS + "/" + round)
          .then()
          .statusCode(200)
          .body("allowedTransitions", empty());
      as("yingzhou")
          .get(ROUNDS + "/" + round + "/factors")
          .then()
          .statusCode(200)
          .body("items", hasSize(20));
      as("ops").get(ROUNDS + "/" + round).then().statusCode(403);
    }

    @Test
    void anObjectionAfterTheNoticeIsTooLate() {
      var round = Grants.collected(Grants.pool(6, 3, 1));
      Grants.toNotice(round);
      Grants.passNotice();
      post("yingzhou", ROUNDS + "/" + round + "/objections", Map.of("text", "迟了"))
          .statusCode(422)
          .body("type", endsWith("notice-over"));
    }
  }
}
