package org.ecocity.funding.holds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.HOLDS;
import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.bring;
import static org.ecocity.funding.City.finding;
import static org.ecocity.funding.City.line;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.prepared;
import static org.ecocity.funding.City.project;
import static org.ecocity.funding.City.request;
import static org.ecocity.funding.City.step;
import static org.ecocity.funding.City.today;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

/** Rule 14: a SERIOUS finding holds new payment requests, never wages, never what is instructed. */
@QuarkusTest
@WithTestResource(TestParts.class)
class HoldTest {
  private static final String REOPENED = "ecocity.supervision.finding.reopened.v1";
  private static final Map<String, String> LIFT = Map.of("to", "LIFTED", "reason", "核实无误");

  @Inject WorkingDays workingDays;

  @Test
  void holdsNewRequestsForFiveWorkingDaysButNeverWagesNorWhatIsUnderWay() {
    var line = line(10_000);
    var project = project("YZ", "HUC", "WAT");
    var instructed = prepared(line, project, 10);
    bring(instructed, "INSTRUCTED");
    var finding = finding(project, "SERIOUS", today());
    var hold = holdOn(project);

    as("finance-chief")
        .get(HOLDS + "/" + hold)
        .then()
        .body("state", equalTo("PROVISIONAL"))
        .body("until", equalTo(workingDays.plus(today(), 5).toString()))
        .body("allowedTransitions", hasItem("CONFIRMED"));
    String refused =
        post("yingzhou", PAYMENTS, request(line, project, 1))
            .statusCode(422)
            .body("type", endsWith("payment-on-hold"))
            .body("findingCode", notNullValue())
            .extract()
            .path("paymentId");
    as("yingzhou")
        .get(PAYMENTS + "/" + refused)
        .then()
        .body("state", equalTo("REFUSED"))
        .body("refusal.findingCode", notNullValue());
    var wages = request(line, project, 1);
    wages.put("purpose", "WAGES");
    post("yingzhou", PAYMENTS, wages).statusCode(201);
    step("finance-system", instructed, "RETURNED").statusCode(200);

    over(finding, "closed");
    Eventually.holds(
        () -> as("finance").get(HOLDS + "/" + hold).then().body("state", equalTo("ENDED")));
    post("yingzhou", PAYMENTS, request(line, project, 1)).statusCode(201);
    assertThat(Events.of("funding", UUID.fromString(hold)))
        .extracting(Events.Told::type)
        .containsExactly("ecocity.funding.hold.placed.v1", "ecocity.funding.hold.ended.v1");
  }

  @Test
  void anEarmarkIsTheGraverFault() {
    var project = project("YZ", "HUC", "WAT");
    finding(project, "SERIOUS", today());
    holdOn(project);
    var vehicle = request(line(100), project, 1);
    vehicle.put("purpose", "VEHICLE");
    post("yingzhou", PAYMENTS, vehicle)
        .statusCode(422)
        .body("type", endsWith("payment-outside-earmark"));
  }

  @Test
  void onlyTheFinanceChiefDecidesAndOnlyWithReasonAndTerm() {
    var project = project("YZ", "HUC", "WAT");
    finding(project, "SERIOUS", today());
    var path = HOLDS + "/" + holdOn(project) + "/transitions";
    var confirm = new HashMap<String, Object>(Map.of("to", "CONFIRMED"));
    post("finance", path, confirm).statusCode(403);
    post("yingzhou", path, confirm).statusCode(403);
    post("finance-chief", path, confirm).statusCode(422).body("type", endsWith("reason-missing"));
    confirm.put("reason", "整改期间暂停");
    post("finance-chief", path, confirm).statusCode(422).body("type", endsWith("term-missing"));
    confirm.put("until", today().minusDays(1).toString());
    post("finance-chief", path, confirm).statusCode(422).body("type", endsWith("term-missing"));
    confirm.put("until", today().plusDays(60).toString());
    post("finance-chief", path, confirm)
        .statusCode(200)
        .body("state", equalTo("CONFIRMED"))
        .body("until", equalTo(today().plusDays(60).toString()));
    post("finance-chief", path, confirm)
        .statusCode(409)
        .body("type", endsWith("transition-not-allowed"));
    post("finance-chief", path, Map.of("to", "LIFTED", "reason", "已整改到位"))
        .statusCode(200)
        .body("state", equalTo("LIFTED"));
    post("yingzhou", PAYMENTS, request(line(100), project, 1)).statusCode(201);
    as("yingdong").get(HOLDS + "?projectId=" + project).then().body("items", empty());
  }

  @Test
  void anotherUnitFindsNeitherTheHoldNorItsHistory() {
    var project = project("YZ", "HUC", "WAT");
    finding(project, "SERIOUS", today());
    var path = HOLDS + "/" + holdOn(project);
    for (var user : List.of("yingdong", "yingdong-chief", "environment")) {
      as(user).get(path).then().statusCode(404);
      as(user).get(path + "/transitions").then().statusCode(404);
      as(user).get(HOLDS + "?projectId=" + project).then().body("items", empty());
      post(user, path + "/transitions", LIFT).statusCode(403);
    }
    as("yingzhou").get(path).then().statusCode(200);
    as("yingzhou").get(path + "/transitions").then().statusCode(200);
  }

  @Test
  void lesserFindingsHoldNothing() {
    var project = project("YZ", "HUC", "WAT");
    finding(project, "MAJOR", today());
    var serious = project("YZ", "HUC", "WAT");
    finding(serious, "SERIOUS", today());
    holdOn(serious);
    as("auditor").get(HOLDS + "?projectId=" + project).then().body("items", empty());
  }

  @Test
  void aReopenedSeriousFindingHoldsAgainOnceAndTheFormerHoldStaysInTheHistory() {
    var project = project("YZ", "HUC", "WAT");
    var finding = finding(project, "SERIOUS", today());
    var first = holdOn(project);
    over(finding, "closed");
    Eventually.holds(
        () -> as("finance").get(HOLDS + "/" + first).then().body("state", equalTo("ENDED")));

    var twice = Events.headers(UUID.randomUUID(), REOPENED, finding, System.nanoTime(), today());
    Events.publish(twice, reopened(finding, project, "SERIOUS"));
    Events.publish(twice, reopened(finding, project, "SERIOUS"));
    Events.publish(REOPENED, finding, reopened(finding, project, "SERIOUS"), today());
    Eventually.holds(
        () ->
            as("finance")
                .get(HOLDS + "?state=PROVISIONAL&projectId=" + project)
                .then()
                .body("items", hasSize(1))
                .body("items[0].until", equalTo(workingDays.plus(today(), 5).toString()))
                .body("items[0].reason", equalTo("回看发现再次直排"))
                .body("items[0].findingId", equalTo(finding.toString())));
    awaitAllOf(finding);
    as("finance").get(HOLDS + "?projectId=" + project).then().body("items", hasSize(2));
    as("finance").get(HOLDS + "/" + first).then().body("state", equalTo("ENDED"));
    post("yingzhou", PAYMENTS, request(line(100), project, 1))
        .statusCode(422)
        .body("type", endsWith("payment-on-hold"));

    over(finding, "closed");
    Eventually.holds(
        () ->
            as("finance")
                .get(HOLDS + "?state=ENDED&projectId=" + project)
                .then()
                .body("items", hasSize(2)));
    post("yingzhou", PAYMENTS, request(line(100), project, 1)).statusCode(201);
  }

  @Test
  void aReopenedMinorFindingHoldsNothing() {
    var project = project("YZ", "HUC", "WAT");
    var finding = UUID.randomUUID();
    Events.publish(REOPENED, finding, reopened(finding, project, "MINOR"), today());
    awaitAllOf(finding);
    as("finance").get(HOLDS + "?projectId=" + project).then().body("items", empty());
  }

  @Test
  void anOrderToldAgainAfterItsHoldWasLiftedHoldsNothing() {
    var project = project("YZ", "HUC", "WAT");
    var finding = finding(project, "SERIOUS", today());
    var hold = holdOn(project);
    post("finance-chief", HOLDS + "/" + hold + "/transitions", LIFT).statusCode(200);
    var again = new HashMap<>(reopened(finding, project, "SERIOUS"));
    again.put("description", "截流管未接通");
    Events.publish("ecocity.supervision.finding.ordered.v1", finding, again, today());
    awaitAllOf(finding);
    as("finance").get(HOLDS + "?projectId=" + project).then().body("items", hasSize(1));
  }

  @Test
  void endsByItselfWhenItsLastDayIsOver() {
    var project = project("YZ", "HUC", "WAT");
    finding(project, "SERIOUS", today());
    var hold = holdOn(project);
    var last = workingDays.plus(today(), 5);
    moveTo(last.toString());
    as("finance").get(HOLDS + "/" + hold).then().body("state", equalTo("PROVISIONAL"));
    moveTo(last.plusDays(1).toString());
    as("finance").get(HOLDS + "/" + hold).then().body("state", equalTo("EXPIRED"));
    post("yingzhou", PAYMENTS, request(line(100), project, 1)).statusCode(201);
  }

  private static void moveTo(String date) {
    as("ops")
        .body(Map.of("date", date))
        .put("/api/funding/v1/ops/business-date")
        .then()
        .statusCode(200);
  }

  private static String holdOn(UUID project) {
    var path = HOLDS + "?projectId=" + project;
    Eventually.holds(() -> as("auditor").get(path).then().body("items[0].id", notNullValue()));
    return as("auditor").get(path).then().extract().path("items[0].id");
  }

  private static Map<String, Object> reopened(UUID finding, UUID project, String severity) {
    return Map.of(
        "findingId",
        finding,
        "code",
        "F-2019-0001",
        "projectId",
        project,
        "unitCode",
        "YZ",
        "severity",
        severity,
        "reason",
        "回看发现再次直排",
        "dueDate",
        today().plusDays(30));
  }

  /**
   * Waits for a hold told of later under the same key: once it is there, all before it was read.
   */
  private static void awaitAllOf(UUID key) {
    var project = project("YZ", "HUC", "WAT");
    var told = reopened(UUID.randomUUID(), project, "SERIOUS");
    Events.publish(REOPENED, key, told, today());
    holdOn(project);
  }

  private static void over(UUID finding, String how) {
    var told = new HashMap<String, Object>();
    told.put("findingId", finding);
    told.put("code", "F-2019-0001");
    told.put("unitCode", "YZ");
    told.put("severity", "SERIOUS");
    Events.publish("ecocity.supervision.finding." + how + ".v1", finding, told, today());
  }
}
