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
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class PaymentTest {
  @Test
  void goesThroughDifferentHandsToTheBankAndTheBooksFollow() {
    var line = line(1_000_000);
    var project = project("YZ", "HUC", "WAT");
    var payment = prepared(line, project, 300_000);
    assertThat(availableFen(line)).isEqualTo(700_000);

    bring(payment, "PAID");

    as("yingzhou")
        .get(PAYMENTS + "/" + payment)
        .then()
        .statusCode(200)
        .body("state", equalTo("PAID"))
        .body("voucherNo", notNullValue())
        .body("allowedTransitions", equalTo(java.util.List.of()));
    as("finance")
        .get("/api/funding/v1/budget-lines/" + line)
        .then()
        .body("availableFen", equalTo(700_000))
        .body("committedFen", equalTo(0));
    as("auditor")
        .get(PAYMENTS + "/" + payment + "/transitions")
        .then()
        .body(
            "items.to",
            contains(
                "PREPARED", "CHECKED", "EXAMINED", "REVIEWED", "APPROVED", "INSTRUCTED", "PAID"));
    Eventually.holds(
        () ->
            assertThat(Events.of("funding", UUID.fromString(payment)))
                .anySatisfy(
                    told -> {
                      assertThat(told.type()).isEqualTo("ecocity.funding.payment.paid.v1");
                      assertThat(told.payload().get("projectPaidFen").asLong()).isEqualTo(300_000);
                    }));
    as("auditor")
        .get("/api/funding/v1/journal/verification")
        .then()
        .statusCode(200)
        .body("holds", equalTo(true));
  }

  @Test
  void outsideTheEarmarkIsRefusedKeptToldAndReplayedTheSame() {
    var line = line(100_000_000);
    var request = request(line, null, 36_000_000);
    request.put("purpose", "VEHICLE");
    var key = UUID.randomUUID().toString();

    var first =
        as("yingdong")
            .header("Idempotency-Key", key)
            .body(request)
            .post(PAYMENTS)
            .then()
            .statusCode(422)
            .contentType("application/problem+json")
            .body("type", endsWith("payment-outside-earmark"))
            .body("paymentId", notNullValue())
            .extract();
    String payment = first.path("paymentId");

    as("yingdong")
        .header("Idempotency-Key", key)
        .body(request)
        .post(PAYMENTS)
        .then()
        .statusCode(422)
        .header("Idempotent-Replayed", "true")
        .body("paymentId", equalTo(payment));
    as("yingdong")
        .get(PAYMENTS + "/" + payment)
        .then()
        .statusCode(200)
        .body("state", equalTo("REFUSED"))
        .body("refusal.code", equalTo("payment-outside-earmark"));
    assertThat(availableFen(line)).isEqualTo(100_000_000);
    Eventually.holds(
        () ->
            assertThat(Events.of("funding", UUID.fromString(payment)))
                .filteredOn(told -> told.type().equals("ecocity.funding.payment.refused.v1"))
                .singleElement()
                .satisfies(
                    told ->
                        assertThat(told.payload().get("refusalCode").asText())
                            .isEqualTo("payment-outside-earmark")));
  }

  @Test
  void overTheBalanceIsRefusedAndTakesNothing() {
    var line = line(100);
    post("yingzhou", PAYMENTS, request(line, null, 101))
        .statusCode(422)
        .body("type", endsWith("insufficient-balance"))
        .body("paymentId", notNullValue());
    assertThat(availableFen(line)).isEqualTo(100);
  }

  @Test
  void whatTheBankSendsBackIsPreparedAgainAndItsMoneyStaysReserved() {
    var line = line(500);
    var payment = prepared(line, null, 500);
    bring(payment, "APPROVED");
    stands(line, 500, 0);
    step("finance", payment, "INSTRUCTED").statusCode(200);
    stands(line, 500, 500);

    step("finance-system", payment, "RETURNED").statusCode(200).body("state", equalTo("RETURNED"));
    stands(line, 500, 0);

    String again =
        as("yingzhou").get(PAYMENTS + "/" + payment).then().extract().path("replacedById");
    as("yingzhou")
        .get(PAYMENTS + "/" + again)
        .then()
        .body("state", equalTo("PREPARED"))
        .body("replacesId", equalTo(payment));
    assertThat(availableFen(line)).isZero();
    var etag = as("yingzhou").get(PAYMENTS + "/" + again).then().extract().header("ETag");
    as("yingzhou")
        .header("If-Match", etag)
        .body(Map.of("payeeAccountNo", "6222 0000 0001"))
        .patch(PAYMENTS + "/" + again)
        .then()
        .statusCode(200)
        .body("payeeAccountNo", equalTo("622200000001"));
    bring(again, "INSTRUCTED");
    stands(line, 500, 500);
    step("finance-system", again, "PAID").statusCode(200);
    stands(line, 0, 0);
    as("auditor")
        .get("/api/funding/v1/journal?aboutId=" + payment)
        .then()
        .body("items.kind", contains("RESERVE", "OWE", "RELEASE"));
    as("finance")
        .get(PAYMENTS + "?q=" + "ZF&sort=-code&limit=5")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(again));
  }

  /** What is owed is a part of what is reserved, and is the balance of the line's own account. */
  private static void stands(String line, int committedFen, int payableFen) {
    as("finance")
        .get("/api/funding/v1/budget-lines/" + line)
        .then()
        .body("committedFen", equalTo(committedFen))
        .body("payableFen", equalTo(payableFen));
    as("auditor")
        .get("/api/funding/v1/accounts?type=PAYABLE&budgetLineId=" + line)
        .then()
        .body("items.balanceFen", contains(payableFen));
  }

  @Test
  void theProjectsPaidFenCountsEveryLineEvenWhenTheBankPaysAtOnce() throws Exception {
    var project = project("YZ", "HUC", "WAT");
    var payments = new ArrayList<String>();
    for (int i = 0; i < 6; i++) {
      var payment = prepared(line(100), project, 10);
      bring(payment, "INSTRUCTED");
      payments.add(payment);
    }
    try (var threads = Executors.newFixedThreadPool(6)) {
      for (var paid :
          threads.invokeAll(
              payments.stream()
                  .<Callable<Integer>>map(
                      p -> () -> step("finance-system", p, "PAID").extract().statusCode())
                  .toList())) {
        assertThat(paid.get()).isEqualTo(200);
      }
    }
    Eventually.holds(
        () ->
            assertThat(payments)
                .flatExtracting(p -> Events.of("funding", UUID.fromString(p)))
                .filteredOn(told -> told.type().equals("ecocity.funding.payment.paid.v1"))
                .extracting(told -> told.payload().get("projectPaidFen").asLong())
                .containsExactlyInAnyOrder(10L, 20L, 30L, 40L, 50L, 60L));
  }

  @Test
  void tellsItsPresentStateAgainToANewReader() {
    var line = line(100);
    var payment = prepared(line, null, 1);
    bring(payment, "PAID");
    for (var aggregate : new String[] {"payment", "hold", "financing-plan"}) {
      as("ops")
          .body(Map.of("aggregate", aggregate))
          .post("/api/funding/v1/ops/republish")
          .then()
          .statusCode(200);
    }
    Eventually.holds(
        () ->
            assertThat(Events.of("funding", UUID.fromString(payment)))
                .filteredOn(told -> told.type().equals("ecocity.funding.payment.paid.v1"))
                .hasSize(2));
  }
}
