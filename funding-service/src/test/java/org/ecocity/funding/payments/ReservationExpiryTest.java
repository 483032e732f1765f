package org.ecocity.funding.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.availableFen;
import static org.ecocity.funding.City.bring;
import static org.ecocity.funding.City.line;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.prepared;
import static org.ecocity.funding.City.request;
import static org.ecocity.funding.City.step;
import static org.ecocity.funding.City.today;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ecocity.funding.City;
import org.ecocity.platform.outbox.Act;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/** What a request reserves comes free when nobody moves the request on in its term. */
@QuarkusTest
@WithTestResource(TestParts.class)
class ReservationExpiryTest {
  private static final String TERMS = "/api/funding/v1/reservation-terms";
  private static final int TERM_DAYS = 60;

  @Inject ReservationExpiry expiry;

  @Test
  void isGivenBackOnTheDayAfterItsTermAndToldOnce() {
    var line = line(1_000);
    var request = request(line, null, 300);
    String payment = post("yingzhou", PAYMENTS, request).statusCode(201).extract().path("id");
    var last = today().plusDays(TERM_DAYS);
    as("yingzhou")
        .get(PAYMENTS + "/" + payment)
        .then()
        .body("reservedUntil", equalTo(last.toString()));

    runOn(last);
    assertThat(availableFen(line)).isEqualTo(700);
    runOn(last.plusDays(1));
    runOn(last.plusDays(400));
    runOn(today().minusDays(400));

    as("yingzhou")
        .get(PAYMENTS + "/" + payment)
        .then()
        .body("state", equalTo("REFUSED"))
        .body("refusal.code", equalTo("reservation-expired"))
        .body("refusal.reason", containsString("满 60 天无人办理"))
        .body("reservedUntil", nullValue())
        .body("allowedTransitions", empty());
    as("finance")
        .get(City.LINES + "/" + line)
        .then()
        .body("availableFen", equalTo(1_000))
        .body("committedFen", equalTo(0));
    assertThat(postings(payment)).containsExactly("RESERVE", "RELEASE");
    Eventually.holds(
        () ->
            assertThat(Events.of("funding", UUID.fromString(payment)))
                .filteredOn(told -> told.type().equals("ecocity.funding.payment.refused.v1"))
                .singleElement()
                .satisfies(
                    told ->
                        assertThat(told.payload().get("refusalCode").asText())
                            .isEqualTo("reservation-expired")));
    post("yingzhou", PAYMENTS, request).statusCode(201);
  }

  @Test
  void whoActsOnItAfterwardsReadsWhatHappened() {
    var payment = prepared(line(10), null, 10);
    runOn(today().plusDays(TERM_DAYS + 1));
    for (var act : List.of(List.of("housing", "CHECKED"), List.of("yingzhou", "CANCELLED"))) {
      step(act.getFirst(), payment, act.getLast())
          .statusCode(409)
          .contentType("application/problem+json")
          .body("type", endsWith("reservation-expired"))
          .body("detail", containsString("must be asked for again"))
          .body("allowedTransitions", empty());
    }
    var etag = as("yingzhou").get(PAYMENTS + "/" + payment).then().extract().header("ETag");
    as("yingzhou")
        .header("If-Match", etag)
        .body(Map.of("payee", "别家"))
        .patch(PAYMENTS + "/" + payment)
        .then()
        .statusCode(409)
        .body("type", endsWith("reservation-expired"));
    as("auditor")
        .get(PAYMENTS + "/" + payment + "/transitions")
        .then()
        .body("items.to", contains("PREPARED", "REFUSED"));
  }

  @Test
  void theTermCountsFromTheLastStepAndNothingApprovedExpires() {
    var line = line(40);
    var checkedLate = prepared(line, null, 10);
    var approved = prepared(line, null, 10);
    bring(approved, "APPROVED");
    var instructed = prepared(line, null, 10);
    bring(instructed, "INSTRUCTED");
    City.pass(3);
    bring(checkedLate, "REVIEWED");

    runOn(today().plusDays(TERM_DAYS));
    as("finance")
        .get(PAYMENTS + "/" + checkedLate)
        .then()
        .body("state", equalTo("REVIEWED"))
        .body("reservedUntil", equalTo(today().plusDays(TERM_DAYS).toString()));
    runOn(today().plusDays(4_000));
    as("finance").get(PAYMENTS + "/" + checkedLate).then().body("state", equalTo("REFUSED"));
    as("finance")
        .get(PAYMENTS + "/" + approved)
        .then()
        .body("state", equalTo("APPROVED"))
        .body("reservedUntil", nullValue());
    assertThat(availableFen(line)).isEqualTo(20);
    step("finance-system", instructed, "PAID").statusCode(200);
  }

  @Test
  void twoSchedulersAndAHandAtOnceReleaseOnceOrNotAtAll() throws Exception {
    var line = line(120);
    var payments = new ArrayList<String>();
    for (int i = 0; i < 12; i++) {
      payments.add(prepared(line, null, 10));
    }
    var day = today().plusDays(TERM_DAYS + 1);
    var acts = new ArrayList<Callable<Object>>();
    acts.add(Executors.callable(() -> runOn(day)));
    acts.add(Executors.callable(() -> runOn(day)));
    acts.add(
        () -> {
          // From the other end, so that the three meet in the middle.
          payments.reversed().forEach(p -> step("housing", p, "CHECKED"));
          return null;
        });
    try (var threads = Executors.newFixedThreadPool(acts.size())) {
      for (var done : threads.invokeAll(acts)) {
        done.get();
      }
    }
    int released = 0;
    for (var payment : payments) {
      String state = as("auditor").get(PAYMENTS + "/" + payment).path("state");
      var expired = state.equals("REFUSED");
      released += expired ? 1 : 0;
      assertThat(state).isIn("REFUSED", "CHECKED");
      assertThat(postings(payment))
          .containsExactlyElementsOf(expired ? List.of("RESERVE", "RELEASE") : List.of("RESERVE"));
    }
    assertThat(availableFen(line)).isEqualTo(10L * released);
    as("auditor").get("/api/funding/v1/journal/verification").then().body("holds", equalTo(true));
  }

  @Test
  void termsAreDatedDataOfTwoHandsInFinance() {
    // Far off, so that no other request of these tests falls under it.
    var term =
        Map.of("validFrom", today().plusYears(50).toString(), "days", 30, "reason", "AA财库〔2019〕2号");
    for (var user : List.of("yingzhou", "office", "auditor")) {
      post(user, TERMS, term).statusCode(403);
    }
    post("finance-chief", TERMS, with(term, "validFrom", today().minusDays(1).toString()))
        .statusCode(422)
        .body("type", endsWith("rule-in-past"))
        .body("errors.field", contains("validFrom"));
    for (var days : List.of(0, -1, 3_651)) {
      post("finance-chief", TERMS, with(term, "days", days))
          .statusCode(422)
          .body("errors.field", contains("days"));
    }
    City.ruled(TERMS, term).statusCode(200);
    post("finance-chief", TERMS, term).statusCode(422).body("type", endsWith("rule-too-early"));
    as("yingzhou").get(TERMS).then().statusCode(200).body("items.days", contains(30, TERM_DAYS));
    as("inspector").get(TERMS).then().statusCode(403);
  }

  private void runOn(LocalDate day) {
    Act.ofSystem().run(() -> expiry.run(day.atTime(12, 0)));
  }

  private static List<String> postings(String payment) {
    return as("auditor").get("/api/funding/v1/journal?aboutId=" + payment).path("items.kind");
  }

  private static Map<String, Object> with(Map<String, ?> term, String field, Object value) {
    var changed = new java.util.HashMap<String, Object>(term);
    changed.put(field, value);
    return changed;
  }
}
