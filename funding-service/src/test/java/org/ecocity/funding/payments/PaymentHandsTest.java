package org.ecocity.funding.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.availableFen;
import static org.ecocity.funding.City.bring;
import static org.ecocity.funding.City.line;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.prepared;
import static org.ecocity.funding.City.project;
import static org.ecocity.funding.City.request;
import static org.ecocity.funding.City.step;
import static org.ecocity.platform.testkit.Api.anonymous;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Rule 7: a payment has different hands, and nobody approves his own. */
@QuarkusTest
@WithTestResource(TestParts.class)
class PaymentHandsTest {
  @Test
  void theLineDepartmentChecksAndNobodyElse() {
    var payment = prepared(line(100), project("YZ", "HUC", "WAT"), 1);
    step("yingzhou-chief", payment, "CHECKED").statusCode(403);
    step("finance", payment, "CHECKED").statusCode(403);
    step("office", payment, "CHECKED").statusCode(403);
    step("yingdong", payment, "CHECKED").statusCode(404);
    step("housing", payment, "CHECKED").statusCode(200).body("state", equalTo("CHECKED"));
  }

  @Test
  void theProgrammeOfficeChecksWhereTheApplicantIsItsOwnLineDepartment() {
    var line = line(100);
    String payment =
        post("housing", PAYMENTS, request(line, null, 1)).statusCode(201).extract().path("id");
    step("housing-chief", payment, "CHECKED").statusCode(403);
    step("office", payment, "CHECKED").statusCode(200);
  }

  @Test
  void aPersonWithTwoUsersIsOnePerson() {
    var line = line(100);
    var payment = prepared(line, null, 1);
    var sameManElsewhere = Tokens.of("second-user", "HUC", "YZ-L", Set.of("unit"));
    anonymous()
        .auth()
        .oauth2(sameManElsewhere)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("to", "CHECKED"))
        .post(PAYMENTS + "/" + payment + "/transitions")
        .then()
        .statusCode(403)
        .body("type", endsWith("same-hand"));
  }

  @Test
  void whatACallerMayDoIsSaidWithWhatBarsHim() {
    var payment = prepared(line(100), project("YZ", "HUC", "WAT"), 1);
    mayAct("yingzhou", payment, "CANCELLED:null", "PAYEE:null");
    mayAct("housing", payment, "CHECKED:null", "REFUSED:null");
    mayAct("finance", payment);
    bring(payment, "CHECKED");
    mayAct("yingzhou", payment, "CANCELLED:null");
    mayAct("housing", payment);
    var two = Tokens.of("two-in-one", "FIN", "FIN-Y", Set.of("finance", "finance-check"));
    stepWith(two, payment, "EXAMINED", 200);
    mayAct("finance-check", payment, "REVIEWED:null", "REFUSED:null");
    mayAct(anonymous().auth().oauth2(two), payment, "REVIEWED:SAME_HAND", "REFUSED:SAME_HAND");
  }

  private static void mayAct(String user, String payment, String... expected) {
    mayAct(as(user), payment, expected);
  }

  private static void mayAct(RequestSpecification caller, String payment, String... expected) {
    List<Map<String, String>> acts =
        caller.get(PAYMENTS + "/" + payment).then().extract().path("mayAct");
    assertThat(acts)
        .extracting(act -> act.get("act") + ":" + act.get("barredBy"))
        .containsExactly(expected);
  }

  @Test
  void theThreeHandsOfFinanceDifferEvenWhereOneUserHasAllRoles() {
    var payment = prepared(line(100), null, 1);
    bring(payment, "CHECKED");
    var all = Set.of("unit", "finance", "finance-check", "finance-chief");
    var token = Tokens.of("all-in-one", "FIN", "FIN-X", all);
    stepWith(token, payment, "EXAMINED", 200);
    stepWith(token, payment, "REVIEWED", 403);
    step("finance-check", payment, "REVIEWED").statusCode(200);
    stepWith(token, payment, "APPROVED", 403);
    step("finance-chief", payment, "APPROVED").statusCode(200);
  }

  @Test
  void theVoucherIsNotWrittenByWhoApproved() {
    var payment = prepared(line(100), null, 1);
    bring(payment, "REVIEWED");
    var chief = Tokens.of("chief-and-clerk", "FIN", "FIN-Y", Set.of("finance", "finance-chief"));
    stepWith(chief, payment, "APPROVED", 200);
    stepWith(chief, payment, "INSTRUCTED", 403);
    step("finance", payment, "INSTRUCTED").statusCode(200);
    as("finance")
        .get(PAYMENTS + "/" + payment + "/voucher")
        .then()
        .statusCode(200)
        .body("amountInCapitals", equalTo("壹分"));
  }

  @Test
  void onlyTheTreasuryPaysOrSendsBack() {
    var payment = prepared(line(100), null, 1);
    as("finance-system").get(PAYMENTS + "/" + payment).then().statusCode(404);
    bring(payment, "INSTRUCTED");
    as("finance-system").get(PAYMENTS + "/" + payment).then().statusCode(200);
    for (var user : List.of("finance", "finance-chief", "yingzhou", "housing")) {
      step(user, payment, "PAID").statusCode(403);
      step(user, payment, "RETURNED").statusCode(403);
    }
    step("finance-system", payment, "PAID").statusCode(200);
    step("finance-system", payment, "RETURNED")
        .statusCode(409)
        .body("type", endsWith("transition-not-allowed"));
  }

  @Test
  void theApplicantCancelsBeforeApprovalAndGetsTheReservationBack() {
    var line = line(100);
    var payment = prepared(line, null, 60);
    bring(payment, "REVIEWED");
    step("housing", payment, "CANCELLED").statusCode(403);
    step("yingzhou", payment, "CANCELLED").statusCode(200);
    assertThat(availableFen(line)).isEqualTo(100);

    var approved = prepared(line, null, 60);
    bring(approved, "APPROVED");
    step("yingzhou", approved, "CANCELLED").statusCode(409);
    assertThat(availableFen(line)).isEqualTo(40);
  }

  @Test
  void whoseTurnItIsMayRefuseWithAReason() {
    var line = line(100);
    var payment = prepared(line, null, 60);
    bring(payment, "CHECKED");
    step("finance-check", payment, "REFUSED").statusCode(403);
    post("finance", PAYMENTS + "/" + payment + "/transitions", Map.of("to", "REFUSED"))
        .statusCode(422)
        .body("errors.field", contains("reason"));
    step("finance", payment, "REFUSED")
        .statusCode(200)
        .body("refusal.code", equalTo("refused-by-hand"));
    assertThat(availableFen(line)).isEqualTo(100);
  }

  @Test
  void ofTwoApproversAtOnceOneWins() throws Exception {
    var payment = prepared(line(100), null, 1);
    bring(payment, "REVIEWED");
    var codes =
        atOnce(
            () -> step("finance-chief", payment, "APPROVED").extract().statusCode(),
            () -> {
              var other = Tokens.of("deputy", "FIN", "FIN-C", Set.of("finance-chief"));
              return statusWith(other, payment, "APPROVED");
            });
    assertThat(codes).containsExactlyInAnyOrder(200, 409);
    as("auditor")
        .get(PAYMENTS + "/" + payment + "/transitions")
        .then()
        .body("items.findAll { it.to == 'APPROVED' }", hasSize(1));
  }

  @Test
  void theSameInvoiceFromTwoWindowsIsOnePayment() throws Exception {
    var line = line(100);
    var request = request(line, null, 60);
    Callable<Integer> window = () -> post("yingzhou", PAYMENTS, request).extract().statusCode();
    assertThat(atOnce(window, window)).containsExactlyInAnyOrder(201, 422);
    assertThat(availableFen(line)).isEqualTo(40);
  }

  @Test
  void theSameKeyFromTwoWindowsIsOnePayment() throws Exception {
    var line = line(100);
    var request = request(line, null, 60);
    var key = UUID.randomUUID().toString();
    Callable<Integer> window =
        () ->
            as("yingzhou")
                .header("Idempotency-Key", key)
                .body(request)
                .post(PAYMENTS)
                .then()
                .extract()
                .statusCode();
    assertThat(atOnce(window, window)).allMatch(code -> code == 201 || code == 409);
    assertThat(window.call()).isEqualTo(201);
    assertThat(availableFen(line)).isEqualTo(40);
  }

  private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other)
      throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var first = threads.submit(one);
      var second = threads.submit(other);
      return List.of(first.get(), second.get());
    }
  }

  private static void stepWith(String token, String payment, String to, int status) {
    assertThat(statusWith(token, payment, to)).isEqualTo(status);
  }

  private static int statusWith(String token, String payment, String to) {
    return anonymous()
        .auth()
        .oauth2(token)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("to", to))
        .post(PAYMENTS + "/" + payment + "/transitions")
        .then()
        .extract()
        .statusCode();
  }
}
