package org.ecocity.funding.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.bring;
import static org.ecocity.funding.City.line;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.prepared;
import static org.ecocity.funding.City.request;
import static org.ecocity.funding.City.step;
import static org.ecocity.funding.City.tabled;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class DeskTest {
  private static final String TODOS = "/api/funding/v1/todos";

  @Test
  void aPaymentWaitsForTheHandWhoseTurnItIsAndGoesOn() {
    var payment = prepared(line(100), null, 1);
    as("yingzhou").get(TODOS).then().body("items.objectId", not(hasItem(payment)));
    var turns =
        List.of(
            new String[] {"housing", "CHECKED", "CHECK_PAYMENT"},
            new String[] {"finance", "EXAMINED", "EXAMINE_PAYMENT"},
            new String[] {"finance-check", "REVIEWED", "REVIEW_PAYMENT"},
            new String[] {"finance-chief", "APPROVED", "APPROVE_PAYMENT"},
            new String[] {"finance", "INSTRUCTED", "INSTRUCT_PAYMENT"});
    for (var turn : turns) {
      as(turn[0]).get(TODOS).then().body("items.id", hasItem(turn[2] + ":" + payment));
      step(turn[0], payment, turn[1]).statusCode(200);
      as(turn[0]).get(TODOS).then().body("items.id", not(hasItem(turn[2] + ":" + payment)));
    }
  }

  @Test
  void whatAHandRefusesIsReportedWithItsGroundByUnitAndDay() {
    var payment = prepared(line(100), null, 7);
    var refusal = Map.of("to", "REFUSED", "reason", "挪作他用", "ground", "OUTSIDE_EARMARK");
    post("housing", PAYMENTS + "/" + payment + "/transitions", refusal)
        .statusCode(200)
        .body("refusal.ground", equalTo("OUTSIDE_EARMARK"));
    Eventually.holds(
        () ->
            assertThat(Events.of("funding", UUID.fromString(payment)))
                .filteredOn(told -> told.type().equals("ecocity.funding.payment.refused.v1"))
                .singleElement()
                .satisfies(
                    told ->
                        assertThat(told.payload().get("ground").asText())
                            .isEqualTo("OUTSIDE_EARMARK")));
    var reports = "/api/funding/v1/reports/refusals";
    var today = City.today();
    var own = "?limit=200&refusalCode=refused-by-hand&unitCode=YZ&from=" + today;
    as("auditor").get(reports + own).then().body("items.paymentId", hasItem(payment));
    as("auditor")
        .get(reports + "?limit=200&unitCode=YD")
        .then()
        .body("items.paymentId", not(hasItem(payment)));
    as("auditor")
        .get(reports + "?limit=200&to=" + today.minusDays(1))
        .then()
        .body("items.paymentId", not(hasItem(payment)));
    var sum = "items.find { it.ground == 'OUTSIDE_EARMARK' && it.unitCode == 'YZ' }";
    as("auditor")
        .get(reports + "/sums" + own)
        .then()
        .statusCode(200)
        .body(sum + ".refusalCode", equalTo("refused-by-hand"))
        .body(sum + ".count", greaterThanOrEqualTo(1))
        .body(sum + ".amountFen", greaterThanOrEqualTo(7));
    as("yingdong").get(reports + "/sums?unitCode=YZ").then().body("items", empty());
  }

  @Test
  void whatTheBankHasNotAnsweredByTheNextDayWaitsForAHandOfFinance() {
    var payment = prepared(line(100), null, 1);
    bring(payment, "INSTRUCTED");
    var todo = "SETTLE_PAYMENT:" + payment;
    as("finance").get(TODOS).then().body("items.id", not(hasItem(todo)));
    City.pass(1);
    as("finance").get(TODOS).then().body("items.id", hasItem(todo));
    as("finance-chief").get(TODOS).then().body("items.id", not(hasItem(todo)));
    step("finance-system", payment, "PAID").statusCode(200);
    as("finance").get(TODOS).then().body("items.id", not(hasItem(todo)));
  }

  @Test
  void anExpectedPlanWaitsForItsUnit() {
    var project = tabled("YZ", false, 100, List.of()).toString();
    as("yingzhou").get(TODOS).then().body("items.link", hasItem("/projects/" + project));
    as("yingdong").get(TODOS).then().body("items.objectId", not(hasItem(project)));
  }

  @Test
  void figuresAndReportsFollowTheBooks() {
    var line = line(1_000);
    var payment = prepared(line, null, 250);
    bring(payment, "PAID");
    var vehicle = request(line, null, 10);
    vehicle.put("purpose", "VEHICLE");
    String refused =
        post("yingzhou", PAYMENTS, vehicle).statusCode(422).extract().path("paymentId");
    as("leader")
        .get("/api/funding/v1/reports/execution?year=2019")
        .then()
        .statusCode(200)
        .body("items.find { it.budgetLineId == '" + line + "' }.paidFen", equalTo(250))
        .body("items.find { it.budgetLineId == '" + line + "' }.executionPercent", equalTo(25.0f));
    as("auditor")
        .get("/api/funding/v1/reports/refusals?limit=200")
        .then()
        .statusCode(200)
        .body("items.paymentId", hasItem(refused))
        .body(
            "items.find { it.paymentId == '" + refused + "' }.refusal.code",
            equalTo("payment-outside-earmark"));
    as("yingdong")
        .get("/api/funding/v1/reports/refusals?limit=200")
        .then()
        .body("items.paymentId", not(hasItem(refused)));
    as("leader")
        .get("/api/funding/v1/summary")
        .then()
        .body("figures.find { it.code == 'PAID' }.value", greaterThanOrEqualTo(250));
    String code = as("leader").get(PAYMENTS + "/" + payment).then().extract().path("code");
    as("leader").get("/api/funding/v1/search?q=" + code).then().body("items.id", hasItem(payment));
    as("leader").get("/api/funding/v1/search").then().statusCode(400);
  }
}
