package org.ecocity.funding.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.step;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/** A material reward is a payment like any other. */
@QuarkusTest
@WithTestResource(TestParts.class)
class RewardTest {
  private static final String REWARDS = "/api/funding/v1/rewards";

  @Test
  void aConferredHonoursRewardWaitsForALineAndGoesThroughTheUsualHands() {
    var honour = conferred(2031);
    Eventually.holds(
        () ->
            as("finance")
                .get(REWARDS + "/" + honour)
                .then()
                .statusCode(200)
                .body("lineMissing", equalTo(true)));
    var todo = "NAME_REWARD_LINE:" + honour;
    as("finance").get("/api/funding/v1/todos").then().body("items.id", hasItem(todo));
    var path = REWARDS + "/" + honour + "/payments";
    post("finance", path, Map.of()).statusCode(422).body("type", endsWith("reward-line-missing"));
    var other = City.line(10_000_000);
    post("finance", path, Map.of("budgetLineId", other))
        .statusCode(422)
        .body("type", endsWith("reward-line-unfit"));
    var line = line(2031);
    String payment =
        post("finance", path, Map.of("budgetLineId", line))
            .statusCode(200)
            .body("lineMissing", equalTo(false))
            .extract()
            .path("paymentId");
    post("finance", path, Map.of()).statusCode(409);
    as("finance").get("/api/funding/v1/todos").then().body("items.id", not(hasItem(todo)));

    step("office", payment, "CHECKED").statusCode(403);
    step("housing", payment, "CHECKED").statusCode(422);
    var nameAccount = "NAME_REWARD_ACCOUNT:" + payment;
    as("office").get("/api/funding/v1/todos").then().body("items.id", hasItem(nameAccount));
    nameAccount(payment);
    as("office").get("/api/funding/v1/todos").then().body("items.id", not(hasItem(nameAccount)));
    City.bring(payment, "PAID");
    Eventually.holds(
        () ->
            assertThat(Events.of("funding", UUID.fromString(payment)))
                .filteredOn(told -> told.type().equals("ecocity.funding.payment.paid.v1"))
                .singleElement()
                .satisfies(
                    told ->
                        assertThat(told.payload().get("rewardHonourId").asText())
                            .isEqualTo(honour.toString())));
  }

  @Test
  void aRewardThatCameBackAndWasGivenUpIsOwedAgain() {
    var line = line(2033);
    var honour = conferred(2033);
    Eventually.holds(
        () ->
            as("finance")
                .get(REWARDS + "/" + honour)
                .then()
                .body("paymentState", equalTo("PREPARED")));
    String payment = as("finance").get(REWARDS + "/" + honour).then().extract().path("paymentId");
    nameAccount(payment);
    City.bring(payment, "INSTRUCTED");
    step("finance-system", payment, "RETURNED").statusCode(200);
    String again =
        as("finance")
            .get(REWARDS + "/" + honour)
            .then()
            .body("paymentId", not(equalTo(payment)))
            .body("paymentState", equalTo("PREPARED"))
            .body("lineMissing", equalTo(false))
            .extract()
            .path("paymentId");
    var path = REWARDS + "/" + honour + "/payments";
    post("finance", path, Map.of()).statusCode(409);
    as("office")
        .get("/api/funding/v1/todos")
        .then()
        .body("items.id", hasItem("CORRECT_RETURNED_PAYMENT:" + again));

    step("office", again, "CANCELLED").statusCode(200);
    as("finance")
        .get(REWARDS + "?limit=200")
        .then()
        .body("items.find { it.id == '" + honour + "' }.lineMissing", equalTo(true))
        .body("items.find { it.id == '" + honour + "' }.paymentState", equalTo("CANCELLED"));
    as("finance")
        .get("/api/funding/v1/todos")
        .then()
        .body("items.id", hasItem("NAME_REWARD_LINE:" + honour));
    post("finance", path, Map.of("budgetLineId", line))
        .statusCode(200)
        .body("lineMissing", equalTo(false));
  }

  /** The programme office has asked the honoured for their account. */
  private static void nameAccount(String payment) {
    as("office")
        .header("If-Match", "*")
        .body(Map.of("payeeBank", "样例银行", "payeeAccountNo", "6222000000054321"))
        .patch(PAYMENTS + "/" + payment)
        .then()
        .statusCode(200);
  }

  @Test
  void whereThereIsALineForRewardsThePaymentIsPreparedOnceByItself() {
    var line = line(2032);
    var honour = conferred(2032);
    tell(honour, 2032);
    Eventually.holds(
        () ->
            as("finance")
                .get(PAYMENTS + "?purpose=REWARD&budgetLineId=" + line)
                .then()
                .body("items.rewardHonourId", equalTo(List.of(honour.toString())))
                .body("items[0].state", equalTo("PREPARED"))
                .body("items[0].applicantUnitCode", equalTo("LGO"))
                .body("items[0].payee", equalTo("李样")));
    as("yingzhou").get(REWARDS).then().statusCode(403);
  }

  private static String line(int year) {
    var line = new HashMap<String, Object>();
    line.put("code", City.code("M-JL"));
    line.put("year", year);
    line.put("level", "MUNICIPAL");
    line.put("ownerUnitCode", "HUC");
    line.put("name", "表彰奖励");
    line.put("earmark", Map.of("purposes", List.of("REWARD")));
    line.put("amountFen", 10_000_000);
    return post("finance", City.LINES, line).statusCode(201).extract().path("id");
  }

  private static UUID conferred(int year) {
    var id = UUID.randomUUID();
    tell(id, year);
    return id;
  }

  private static void tell(UUID id, int year) {
    var told = new HashMap<String, Object>();
    told.put("honourId", id);
    told.put("documentId", UUID.randomUUID());
    told.put("documentNumber", "AA绿建〔" + year + "〕1号");
    told.put("title", "绿色城市创建先进个人");
    told.put("recipientKind", "PERSON");
    told.put("unitCode", "YZ");
    told.put("personName", "李样");
    told.put("rewardFen", 500_000);
    told.put("conferredOn", year + "-01-20");
    Events.publish("ecocity.notification.honour.conferred.v1", id, told);
  }
}
