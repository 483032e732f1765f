package org.ecocity.funding.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.ALLOCATIONS;
import static org.ecocity.funding.City.LINES;
import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.post;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.ecocity.funding.City;
import org.ecocity.funding.movements.Movements;
import org.ecocity.platform.testkit.TestParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A line of 1,000.00 yuan of which 600 go to a district; both pay; 200 come back the day after. All
 * figures are worked by hand, in fen.
 */
@QuarkusTest
@WithTestResource(TestParts.class)
class MoneyPathTest {
  private static final String EXECUTION = "/api/funding/v1/reports/execution";

  /** A budget year that no other test has, so that sums are this grant's alone. */
  private final int year = ThreadLocalRandom.current().nextInt(2040, 2100);

  private String city = "";
  private String district = "";
  private String spent = "";
  private LocalDate firstDay = LocalDate.EPOCH;

  /** The grant up to the clawback. */
  private void happen() {
    City.knowYingzhou();
    firstDay = City.today();
    city = line(100_000);
    var allocation = allocate(Map.of("budgetLineId", city, "unitCode", "YZ", "amountFen", 60_000));
    district = as("finance").get(ALLOCATIONS + "/" + allocation).path("budgetLineId");
    pay("housing", city, City.project("YZ", "HUC", "WAT"), 15_000);
    spent = pay("office", district, null, 10_000);
    City.prepared(city, null, 5_000);
    City.pass(1);
    allocate(Map.of("reversesId", allocation, "amountFen", 20_000, "reason", "逾期未启动"));
    pay("office", district, null, 8_000);
  }

  @Test
  void everyLevelAddsUpAndEveryHopNamesItsPosting() {
    happen();
    var trace = as("finance").get(LINES + "/" + city + "/trace").then().statusCode(200);
    var found = trace.extract().jsonPath();
    assertThat(found.getList("levels.line.id")).containsExactly(city, district);
    assertThat(sums(found, 0))
        .containsExactly(100_000, 0, 0, 60_000, 20_000, 5_000, 15_000, 40_000);
    assertThat(sums(found, 1)).containsExactly(60_000, 0, 20_000, 0, 0, 0, 18_000, 22_000);
    trace
        .body("levels.line.earmark.purposes", contains(List.of("WORKS"), List.of("WORKS")))
        .body("origin.kind", contains("OPEN_LINE"))
        .body("origin[0].amountFen", equalTo(100_000))
        .body("origin[0].documentNumber", equalTo("AA财预〔2019〕1号"))
        .body(
            "postings.items.kind",
            contains("OPEN_LINE", "ALLOCATE", "RESERVE", "OWE", "PAY", "RESERVE", "CLAW_BACK"))
        .body(
            "postings.items.amountFen",
            contains(100_000, 60_000, 15_000, 15_000, 15_000, 5_000, 20_000))
        .body("postings.items[1].unitCode", equalTo("YZ"))
        .body("postings.items[1].documentNumber", notNullValue())
        .body("postings.items[4].fieldCode", equalTo("WAT"))
        .body("postings.items[4].payment.payee", equalTo("样例建设有限公司"))
        .body("postings.items[4].payment.voucherNo", notNullValue())
        .body("postings.items[4].payment.slipNo", notNullValue())
        .body("postings.items[6].reason", equalTo("逾期未启动"))
        .body("postings.next", nullValue());
    pagesFollowTheLedger();
    aPaymentLeadsBackToTheFirstSource();
    unitsSeeTheirOwnPart();
    executionIsThatOfTheDay();
  }

  /** 1,000 and 100 from another line; 600 to a district, carried over; 30 go back to that line. */
  @Test
  void carriedOverAndTransferredMoneyIsFollowedBothWays() {
    City.knowYingzhou();
    var giver = City.line(400);
    city = City.line(1_000);
    Movements.done(Movements.transfer(giver, city, 100));
    Movements.done(Movements.transfer(city, giver, 30));
    var allocation = allocate(Map.of("budgetLineId", city, "unitCode", "YZ", "amountFen", 600));
    district = as("finance").get(ALLOCATIONS + "/" + allocation).path("budgetLineId");
    var next = Movements.carriedOver(district);
    spent = pay("office", next, null, 50);
    as("auditor")
        .get(PAYMENTS + "/" + spent + "/trace")
        .then()
        .body(
            "origin.kind",
            contains("CARRY_OVER", "ALLOCATE", "TRANSFER", "OPEN_LINE", "TRANSFER", "OPEN_LINE"))
        .body("origin.amountFen", contains(600, 600, 100, 1_000, 30, 400))
        .body("origin[1].documentNumber", notNullValue());
    var down = as("auditor").get(LINES + "/" + giver + "/trace").jsonPath();
    assertThat(down.getList("levels.line.id")).containsExactly(giver, city, district, next);
    assertThat(sums(down, 0)).containsExactly(400, -70, 0, 0, 0, 0, 0, 330);
    assertThat(sums(down, 1)).containsExactly(1_000, 70, 0, 600, 0, 0, 0, 470);
    assertThat(sums(down, 2)).containsExactly(600, -600, 0, 0, 0, 0, 0, 0);
    assertThat(sums(down, 3)).containsExactly(0, 600, 0, 0, 0, 0, 50, 550);
    as("yingzhou")
        .get(LINES + "/" + next + "/trace")
        .then()
        .body("levels.line.id", contains(next))
        .body("origin.amountFen", contains(600, 600, null, null, null, null));
  }

  private static List<Integer> sums(JsonPath trace, int level) {
    var sums = trace.<String, Object>getMap("levels[" + level + "]");
    var found =
        List.of(
                "receivedFen",
                "adjustedFen",
                "givenBackFen",
                "allocatedFen",
                "clawedBackFen",
                "committedFen",
                "paidFen",
                "leftFen")
            .stream()
            .map(sums::get)
            .map(Integer.class::cast)
            .toList();
    assertThat(found.get(0) + found.get(1) - found.get(2))
        .as(
            "received, adjusted, less given back, is allocated, less clawed back, committed, paid or left")
        .isEqualTo(found.get(3) - found.get(4) + found.get(5) + found.get(6) + found.get(7));
    return found;
  }

  private void pagesFollowTheLedger() {
    String next =
        as("auditor")
            .get(LINES + "/" + city + "/trace?limit=4")
            .then()
            .body("postings.items.size()", equalTo(4))
            .extract()
            .path("postings.next");
    as("auditor")
        .get(next)
        .then()
        .body("postings.items.kind", contains("PAY", "RESERVE", "CLAW_BACK"));
    as("auditor").get(LINES + "/" + city + "/trace?cursor=-1").then().statusCode(422);
  }

  private void aPaymentLeadsBackToTheFirstSource() {
    as("auditor")
        .get(PAYMENTS + "/" + spent + "/trace")
        .then()
        .statusCode(200)
        .body("payment.id", equalTo(spent))
        .body("postings.kind", contains("PAY", "OWE", "RESERVE"))
        .body("postings.amountFen", contains(10_000, 10_000, 10_000))
        .body("origin.kind", contains("ALLOCATE", "OPEN_LINE"))
        .body("origin.amountFen", contains(60_000, 100_000))
        .body("origin.earmark.purposes", contains(List.of("WORKS"), List.of("WORKS")))
        .body("origin.journalNumber", contains(notNullValue(), notNullValue()));
  }

  private void unitsSeeTheirOwnPart() {
    as("yingzhou")
        .get(PAYMENTS + "/" + spent + "/trace")
        .then()
        .body("postings.amountFen", contains(10_000, 10_000, 10_000))
        .body("origin.amountFen", contains(60_000, null));
    as("yingzhou")
        .get(LINES + "/" + district + "/trace")
        .then()
        .statusCode(200)
        .body("levels.line.id", contains(district))
        .body("origin.amountFen", contains(60_000, null));
    as("yingzhou").get(LINES + "/" + city + "/trace").then().statusCode(404);
    as("housing")
        .get(LINES + "/" + city + "/trace")
        .then()
        .body("levels.line.id", contains(city))
        .body("postings.items[3].payment.payee", notNullValue());
    for (var stranger : List.of("yingdong", "yingdong-chief", "environment")) {
      as(stranger).get(LINES + "/" + city + "/trace").then().statusCode(404);
      as(stranger).get(LINES + "/" + district + "/trace").then().statusCode(404);
      as(stranger).get(PAYMENTS + "/" + spent + "/trace").then().statusCode(404);
    }
    as("inspector").get(LINES + "/" + city + "/trace").then().statusCode(403);
  }

  private void executionIsThatOfTheDay() {
    as("leader")
        .get(EXECUTION + "?year=" + year + "&asOf=" + firstDay)
        .then()
        .statusCode(200)
        .body("asOf", equalTo(firstDay.toString()))
        .body("items.amountFen", contains(100_000, 60_000))
        .body("items.allocatedFen", contains(60_000, 0))
        .body("items.availableFen", contains(20_000, 50_000))
        .body("items.committedFen", contains(5_000, 0))
        .body("items.paidFen", contains(15_000, 10_000))
        // 15,000 of the 40,000 that stayed; 10,000 of 60,000.
        .body("items.executionPercent", contains(37.5f, 16.6667f))
        .body("amountFen", equalTo(100_000))
        .body("executionPercent", equalTo(25.0f))
        .body("byUnit.code", contains("HUC", "YZ"))
        .body("byYear.paidFen", contains(25_000))
        .body("byEarmark.scope", contains("ANY"))
        .body("byEarmark.amountFen", contains(100_000))
        .body("byEarmark.executionPercent", contains(25.0f))
        .body("byField.fieldCode", contains(null, "WAT"))
        .body("byField.sharePercent", contains(40.0f, 60.0f));
    as("leader")
        .get(EXECUTION + "?asOf=" + firstDay)
        .then()
        .body(of(city) + ".amountFen", equalTo(100_000))
        .body(of(city) + ".availableFen", equalTo(20_000))
        .body(of(district) + ".amountFen", equalTo(60_000))
        .body(of(district) + ".paidFen", equalTo(10_000));
    for (var now : List.of("", "&asOf=" + City.today())) {
      as("leader")
          .get(EXECUTION + "?year=" + year + now)
          .then()
          .body("items.amountFen", contains(100_000, 40_000))
          .body("items.allocatedFen", contains(40_000, 0))
          .body("items.paidFen", contains(15_000, 18_000))
          .body("items.executionPercent", contains(25.0f, 45.0f))
          .body("amountFen", equalTo(100_000))
          .body("executionPercent", equalTo(33.0f));
    }
    as("leader")
        .get(EXECUTION + "?year=" + year + "&asOf=" + firstDay.minusDays(1))
        .then()
        .body("lineCount", equalTo(0));
    as("yingzhou")
        .get(EXECUTION + "?ownerUnitCode=HUC&year=" + year)
        .then()
        .body("items.budgetLineId", contains(district));
  }

  private static String of(String line) {
    return "items.find { it.budgetLineId == '" + line + "' }";
  }

  private String line(long fen) {
    var body = new HashMap<String, Object>();
    body.put("code", City.code("M"));
    body.put("year", year);
    body.put("level", "MUNICIPAL");
    body.put("ownerUnitCode", "HUC");
    body.put("earmark", Map.of("purposes", List.of("WORKS")));
    body.put("allocationDocumentNo", "AA财预〔2019〕1号");
    body.put("amountFen", fen);
    return post("finance", LINES, body).statusCode(201).extract().path("id");
  }

  private static String allocate(Map<String, ?> wanted) {
    var body = new HashMap<String, Object>(wanted);
    body.put("documentNumber", City.code("AA财预"));
    String id = post("finance", ALLOCATIONS, body).statusCode(201).extract().path("id");
    post("finance-chief", ALLOCATIONS + "/" + id + "/transitions", Map.of("to", "ALLOCATED"))
        .statusCode(200);
    return id;
  }

  private static String pay(String checker, String line, @Nullable Object project, long fen) {
    var payment = City.prepared(line, project, fen);
    City.bring(checker, payment, "PAID");
    return payment;
  }
}
