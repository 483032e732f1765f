package org.ecocity.funding.allocations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.availableFen;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.postWith;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ecocity.funding.City;
import org.ecocity.funding.movements.Movements;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** City to district and back (rule 4), outside of award rounds. */
@QuarkusTest
@WithTestResource(TestParts.class)
class AllocationTest {
  private static final String ALLOCATIONS = "/api/funding/v1/allocations";

  @Test
  void twoHandsOfFinanceOpenTheUnitsLineWithTheSameEarmarkAndTakeItBackAgain() {
    City.knowYingzhou();
    var city = City.line(1_000);
    String allocation = prepared(city, 600);
    long granted = fenOf("UNIT:YZ");
    long takenBack = fenOf("CLAWBACK:YZ");
    assertThat(availableFen(city)).isEqualTo(1_000);
    as("yingzhou").get(ALLOCATIONS + "/" + allocation).then().statusCode(404);
    step("finance", allocation, "ALLOCATED").statusCode(403);
    var clerkAgain = Tokens.of("second-user", "FIN", "FIN-L", Set.of("unit", "finance-chief"));
    postWith(clerkAgain, ALLOCATIONS + "/" + allocation + "/transitions", Map.of("to", "ALLOCATED"))
        .statusCode(403)
        .body("type", endsWith("same-hand-of-allocation"));
    String line =
        step("finance-chief", allocation, "ALLOCATED")
            .statusCode(200)
            .body("state", equalTo("ALLOCATED"))
            .extract()
            .path("budgetLineId");
    assertThat(availableFen(city)).isEqualTo(400);
    assertThat(fenOf("UNIT:YZ")).isEqualTo(granted + 600);
    as("yingzhou")
        .get(City.LINES + "/" + line)
        .then()
        .statusCode(200)
        .body("level", equalTo("DISTRICT"))
        .body("parentLineId", equalTo(city))
        .body("amountFen", equalTo(600))
        .body("year", equalTo(2019))
        .body("earmark.purposes", equalTo(List.of("WORKS", "EQUIPMENT", "SUPERVISION", "WAGES")));
    as("yingdong").get(City.LINES + "/" + line).then().statusCode(404);
    post("yingzhou", PAYMENTS, City.request(line, null, 100)).statusCode(201);

    var back = back(allocation, 600);
    post("finance", ALLOCATIONS, without(back, "reason")).statusCode(422);
    String tooMuch = post("finance", ALLOCATIONS, back).statusCode(201).extract().path("id");
    step("finance-chief", tooMuch, "ALLOCATED")
        .statusCode(422)
        .body("type", endsWith("line-too-small"));
    String part =
        post("finance", ALLOCATIONS, back(allocation, 500)).statusCode(201).extract().path("id");
    step("finance-chief", part, "ALLOCATED").statusCode(200).body("kind", equalTo("CLAWBACK"));
    assertThat(availableFen(city)).isEqualTo(900);
    assertThat(fenOf("UNIT:YZ")).isEqualTo(granted + 100);
    assertThat(fenOf("CLAWBACK:YZ")).isEqualTo(takenBack + 500);
    assertThat(fenOf("EXTERNAL:GRANTS")).isEqualTo(-ofAll("UNIT") - ofAll("CLAWBACK"));
    as("yingzhou")
        .get(City.LINES + "/" + line)
        .then()
        .body("amountFen", equalTo(100))
        .body("availableFen", equalTo(0))
        .body("committedFen", equalTo(100));
    as("yingzhou").get(ALLOCATIONS + "/" + allocation).then().body("clawedBackFen", equalTo(500));
    post("finance", ALLOCATIONS, back(allocation, 101))
        .statusCode(422)
        .body("type", endsWith("more-than-allocated"));
    as("auditor").get("/api/funding/v1/journal/verification").then().body("holds", equalTo(true));
    Eventually.holds(
        () ->
            assertThat(Events.of("funding", UUID.fromString(line)))
                .extracting(told -> told.payload().get("amountFen").asLong())
                .containsExactly(600L, 100L));
  }

  private static long fenOf(String account) {
    var unit = account.startsWith("EXTERNAL") ? "" : "&unitCode=YZ";
    Number found =
        as("auditor")
            .get("/api/funding/v1/accounts?limit=200" + unit + "&q=" + account)
            .path("items.find { it.code == '" + account + "' }.balanceFen");
    return found == null ? 0 : found.longValue();
  }

  private static long ofAll(String type) {
    Number found =
        as("auditor")
            .get("/api/funding/v1/journal/trial-balance")
            .path("rows.find { it.type == '" + type + "' }.balanceFen");
    return found.longValue();
  }

  @Test
  void whatWasCarriedOverIsTakenBackFromWhereItIs() {
    City.knowYingzhou();
    var city = City.line(1_000);
    var allocation = prepared(city, 600);
    String line = step("finance-chief", allocation, "ALLOCATED").extract().path("budgetLineId");
    String payment = post("yingzhou", PAYMENTS, City.request(line, null, 100)).extract().path("id");
    var next = Movements.carriedOver(line);
    var whole = back(allocation, 501);
    String tooMuch = post("finance", ALLOCATIONS, whole).statusCode(201).extract().path("id");
    step("finance-chief", tooMuch, "ALLOCATED")
        .statusCode(422)
        .body("type", endsWith("line-too-small"));
    takenBack(allocation, 500, next);
    assertThat(availableFen(next)).isZero();
    City.step("yingzhou", payment, "CANCELLED").statusCode(200);
    takenBack(allocation, 100, line);
    assertThat(availableFen(city)).isEqualTo(1_000);
    as("auditor").get("/api/funding/v1/journal/verification").then().body("holds", equalTo(true));
  }

  private static void takenBack(String allocation, long fen, String fromLine) {
    String back =
        post("finance", ALLOCATIONS, back(allocation, fen)).statusCode(201).extract().path("id");
    step("finance-chief", back, "ALLOCATED")
        .statusCode(200)
        .body("budgetLineId", equalTo(fromLine));
  }

  @Test
  void aDepartmentHasNoLineOfADistrict() {
    post(
            "finance",
            ALLOCATIONS,
            Map.of(
                "budgetLineId",
                City.line(10),
                "unitCode",
                "URB",
                "amountFen",
                1,
                "documentNumber",
                City.code("AA财预")))
        .statusCode(422)
        .body("type", endsWith("line-of-no-district"))
        .body("errors.field", hasItem("unitCode"));
  }

  @Test
  void moreThanTheLineHasIsRefusedAndOpensNothing() {
    City.knowYingzhou();
    var city = City.line(10);
    var allocation = prepared(city, 11);
    step("finance-chief", allocation, "ALLOCATED")
        .statusCode(422)
        .body("type", endsWith("line-too-small"));
    as("finance").get(City.LINES + "?parentLineId=" + city).then().body("items.size()", equalTo(0));
    step("finance", allocation, "CANCELLED").statusCode(422);
    post(
            "finance",
            ALLOCATIONS + "/" + allocation + "/transitions",
            Map.of("to", "CANCELLED", "reason", "余额不足"))
        .statusCode(200);
    as("finance")
        .body(Map.of("budgetLineId", city, "unitCode", "YZ", "amountFen", 1, "documentNumber", "1"))
        .post(ALLOCATIONS)
        .then()
        .statusCode(428);
  }

  private static String prepared(String line, long fen) {
    return post(
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
        .body("state", equalTo("PREPARED"))
        .extract()
        .path("id");
  }

  private static Map<String, Object> back(String allocation, long fen) {
    return new HashMap<>(
        Map.of(
            "reversesId",
            allocation,
            "amountFen",
            fen,
            "documentNumber",
            City.code("AA财预"),
            "reason",
            "逾期未启动"));
  }

  private static Map<String, Object> without(Map<String, Object> body, String member) {
    var less = new HashMap<>(body);
    less.remove(member);
    return less;
  }

  private static io.restassured.response.ValidatableResponse step(
      String user, String allocation, String to) {
    return post(user, ALLOCATIONS + "/" + allocation + "/transitions", Map.of("to", to));
  }
}
