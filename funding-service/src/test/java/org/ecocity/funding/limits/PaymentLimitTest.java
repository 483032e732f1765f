package org.ecocity.funding.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.bring;
import static org.ecocity.funding.City.line;
import static org.ecocity.funding.City.prepared;
import static org.ecocity.funding.City.step;
import static org.ecocity.funding.City.today;
import static org.ecocity.platform.testkit.Api.anonymous;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.platform.testkit.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who approves up to which amount is dated data; the three hands stay three (rule 7). */
@QuarkusTest
@WithTestResource(TestParts.class)
class PaymentLimitTest {
  private static final String LIMITS = "/api/funding/v1/payment-limits";
  private static final Map<String, Object> CHIEF =
      Map.of("role", "finance-chief", "validFrom", "2018-01-01");

  @AfterEach
  void asItWas() {
    set(CHIEF);
  }

  @Test
  void withoutALimitOnlyTheChiefApproves() {
    as("yingzhou")
        .get(LIMITS)
        .then()
        .statusCode(200)
        .body("inForce", hasSize(1))
        .body("inForce[0].role", equalTo("finance-chief"));
    var payment = prepared(line(100), null, 1);
    bring(payment, "REVIEWED");
    approve("deputy", Set.of("finance-check"), payment, 403);
    step("finance-chief", payment, "APPROVED").statusCode(200);
  }

  @Test
  void upToItsLimitFinanceCheckApprovesAboveItTheChief() {
    set(CHIEF, check(50, today(), null));
    as("auditor").get(LIMITS).then().body("inForce", hasSize(2));
    var line = line(1_000);
    var small = prepared(line, null, 50);
    var large = prepared(line, null, 51);
    bring(small, "REVIEWED");
    bring(large, "REVIEWED");
    as("finance-check").get(PAYMENTS + "/" + small).then().body("allowedTransitions", hasSize(0));
    as("finance-check")
        .get(PAYMENTS + "/" + large)
        .then()
        .body("mayAct.act", contains("APPROVED"))
        .body("mayAct.barredBy", contains("OVER_LIMIT"));
    step("finance-check", small, "APPROVED").statusCode(403).body("type", endsWith("same-hand"));
    todo("deputy").body("items.id", hasItem("APPROVE_PAYMENT:" + small));
    todo("deputy").body("items.id", not(hasItem("APPROVE_PAYMENT:" + large)));

    approve("deputy", Set.of("finance-check"), large, 403)
        .body("type", endsWith("over-approval-limit"));
    approve("deputy", Set.of("finance-check"), small, 200);
    step("finance-chief", large, "APPROVED").statusCode(200);
    // Whoever approved writes no voucher, also where it was not the chief.
    asked("deputy", Set.of("finance"), small, "INSTRUCTED").statusCode(403);
  }

  @Test
  void ofTwoWithinTheirLimitsAtOnceOneApproves() throws Exception {
    set(CHIEF, check(50, today(), null));
    var payment = prepared(line(100), null, 50);
    bring(payment, "REVIEWED");
    Callable<Integer> chief =
        () -> step("finance-chief", payment, "APPROVED").extract().statusCode();
    Callable<Integer> deputy =
        () -> asked("deputy", Set.of("finance-check"), payment, "APPROVED").extract().statusCode();
    try (var threads = Executors.newFixedThreadPool(2)) {
      var codes = new ArrayList<Integer>();
      for (var answer : threads.invokeAll(List.of(chief, deputy))) {
        codes.add(answer.get());
      }
      assertThat(codes).containsExactlyInAnyOrder(200, 409);
    }
  }

  @Test
  void aLimitOfTomorrowDoesNotHoldToday() {
    set(CHIEF, check(50, today().plusDays(1), null));
    as("auditor").get(LIMITS).then().body("inForce", hasSize(1));
    var payment = prepared(line(100), null, 1);
    bring(payment, "REVIEWED");
    approve("deputy", Set.of("finance-check"), payment, 403);
  }

  @Test
  void whatHeldBeforeTodayStaysAndSomebodyAlwaysApproves() {
    var late = Map.<String, Object>of("role", "finance-chief", "validFrom", "2019-01-01");
    put(late).statusCode(422).body("type", endsWith("limit-in-the-past"));
    put(CHIEF, check(50, today().minusDays(1), null))
        .statusCode(422)
        .body("type", endsWith("limit-in-the-past"));
    put().statusCode(422);
    var ending = new HashMap<>(CHIEF);
    ending.put("validTo", today().plusDays(30).toString());
    put(ending).statusCode(422).body("type", endsWith("nobody-approves-above"));
    put(CHIEF, check(50, today(), today().minusDays(1)))
        .statusCode(422)
        .body("type", endsWith("limit-ends-before-it-begins"))
        .body("errors.field", hasItem("limits[1].validTo"));
    put(CHIEF, check(50, today(), null), check(60, today().plusDays(3), null))
        .statusCode(422)
        .body("type", endsWith("limits-overlap"));
    put(CHIEF, Map.of("role", "leader", "upToFen", 5, "validFrom", "2018-01-01")).statusCode(422);
    put(CHIEF, check(0, today(), null)).statusCode(422);
    put(CHIEF, check(-1, today(), null)).statusCode(422);
    put(CHIEF, Map.of("role", "finance-check", "upToFen", 1.5, "validFrom", "2030-01-01"))
        .statusCode(400);
  }

  @Test
  void othersReadAndDoNotSetThem() {
    for (var user : List.of("yingzhou", "auditor", "office", "leader")) {
      as(user).get(LIMITS).then().statusCode(200);
      as(user)
          .header("If-Match", "*")
          .body(Map.of("limits", List.of(CHIEF)))
          .put(LIMITS)
          .then()
          .statusCode(403);
    }
  }

  @Test
  void aChangeNeedsTheVersionItWasMadeTo() {
    var body = Map.of("limits", List.of(CHIEF));
    as("finance-chief").body(body).put(LIMITS).then().statusCode(428);
    as("finance-chief").header("If-Match", "\"999\"").body(body).put(LIMITS).then().statusCode(412);
    anonymous().get(LIMITS).then().statusCode(401);
    as("ops").get(LIMITS).then().statusCode(403);
  }

  @Test
  void ofTwoChangesProposedToTheSameLimitsTheSecondFalls() {
    var first = put(CHIEF, check(50, today(), null)).statusCode(201);
    var second = put(CHIEF, check(60, today(), null)).statusCode(201);
    as("auditor").get(LIMITS).then().body("inForce", hasSize(1));
    var path = "/api/funding/v1/rule-changes/";
    String one = path + first.extract().path("id");
    String other = path + second.extract().path("id");
    City.post("finance-check", other + "/transitions", Map.of("to", "APPROVED")).statusCode(200);
    City.post("finance-check", one + "/transitions", Map.of("to", "APPROVED"))
        .statusCode(409)
        .body("type", endsWith("limits-changed-meanwhile"));
    as("auditor").get(LIMITS).then().body("inForce.upToFen", hasItem(60));
    as("auditor").get(one).then().body("state", equalTo("PREPARED"));
  }

  @SafeVarargs
  private static ValidatableResponse put(Map<String, Object>... limits) {
    return as("finance-chief")
        .header("If-Match", "*")
        .body(Map.of("limits", List.of(limits)))
        .put(LIMITS)
        .then();
  }

  @SafeVarargs
  private static void set(Map<String, Object>... limits) {
    var proposed =
        as("finance").header("If-Match", "*").body(Map.of("limits", List.of(limits))).put(LIMITS);
    City.confirmed(proposed.then()).statusCode(200);
  }

  private static Map<String, Object> check(long upToFen, LocalDate from, @Nullable LocalDate to) {
    var limit = new HashMap<String, Object>();
    limit.put("role", "finance-check");
    limit.put("upToFen", upToFen);
    limit.put("validFrom", from.toString());
    limit.put("validTo", to == null ? null : to.toString());
    limit.put("basis", "财政局内部控制办法");
    return limit;
  }

  private static ValidatableResponse todo(String user) {
    return anonymous()
        .auth()
        .oauth2(token(user, Set.of("finance-check")))
        .get("/api/funding/v1/todos")
        .then();
  }

  private static String token(String user, Set<String> roles) {
    return Tokens.of(user, "FIN", "FIN-D", roles);
  }

  private static ValidatableResponse asked(
      String user, Set<String> roles, String payment, String to) {
    return anonymous()
        .auth()
        .oauth2(token(user, roles))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("to", to))
        .post(PAYMENTS + "/" + payment + "/transitions")
        .then();
  }

  private static ValidatableResponse approve(
      String user, Set<String> roles, String payment, int status) {
    return asked(user, roles, payment, "APPROVED").statusCode(status);
  }
}
