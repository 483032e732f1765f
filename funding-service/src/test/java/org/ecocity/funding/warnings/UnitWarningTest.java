package org.ecocity.funding.warnings;

import static org.ecocity.funding.City.pass;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.today;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.temporal.IsoFields;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/** A unit whose money lags, or whose requests are refused, warns once a quarter as a whole. */
@QuarkusTest
@WithTestResource(TestParts.class)
class UnitWarningTest {
  private static final String WARNINGS = "/api/funding/v1/warnings";
  private static final String RULES = "/api/funding/v1/watch-rules";

  @Test
  void aUnitWhoseLinesLagWarnsOnceUntilTheMoneyIsPaid() {
    while (today().toString().compareTo(as("auditor").get(RULES).path("items[0].validFrom")) <= 0) {
      pass(1);
    }
    var rule = new HashMap<String, Object>();
    rule.put("validFrom", today().toString());
    rule.put("idleDays", 900);
    rule.put("concentrationPercent", 50);
    rule.put("concentrationMinPayments", 5);
    rule.put("aheadPoints", 20);
    rule.put("minExecutionPercents", Collections.nCopies(12, 40));
    rule.put("refusalCount", 3);
    rule.put("reason", "AA财监〔2019〕3号");
    org.ecocity.funding.City.ruled(RULES, rule).statusCode(200);
    var month = today();
    var slow = line(month.getYear(), 1_000);
    var fast = line(month.getYear(), 1_000);
    pay(fast, 400);
    pay(slow, 100);
    pass(month.lengthOfMonth() - month.getDayOfMonth() + 1);

    var quarter = month.getYear() + "-Q" + month.get(IsoFields.QUARTER_OF_YEAR);
    String warning =
        as("inspector")
            .get(WARNINGS + "?kind=LOW_EXECUTION&unitCode=WTR&state=RAISED")
            .then()
            .statusCode(200)
            .body("items.size()", equalTo(1))
            .body("items[0].subjectType", equalTo("UNIT"))
            .body("items[0].subjectCode", equalTo("WTR"))
            .body("items[0].period", equalTo(quarter))
            .body("items[0].amountFen", equalTo(300))
            .body("items[0].measured", equalTo(10.0f))
            .body("items[0].threshold", equalTo(40.0f))
            .body(
                "items[0].summary",
                equalTo(
                    "%d 年 %d 月底单位预算执行率 25%%，1 条指标低于应达的 40%%，共差 3.00 元：%s（10%%）"
                        .formatted(month.getYear(), month.getMonthValue(), code(slow))))
            .extract()
            .path("items[0].id");
    as("wtr").get(WARNINGS + "/" + warning).then().statusCode(200);
    as("yingdong").get(WARNINGS + "/" + warning).then().statusCode(404);

    pay(slow, 300);
    pass(1);
    as("wtr").get(WARNINGS + "/" + warning).then().body("state", equalTo("CLEARED"));
  }

  @Test
  void aUnitWhoseRequestsAreRefusedAgainAndAgainWarnsOnceAQuarter() {
    var tomorrow = today().plusDays(1);
    if (tomorrow.get(IsoFields.DAY_OF_QUARTER) == 1) {
      pass(1);
    }
    var line = City.line(1_000);
    for (int i = 0; i < 3; i++) {
      as("auditor").get(WARNINGS + "?kind=REFUSALS&unitCode=YQ").then().body("items", empty());
      var vehicle = City.request(line, null, 10);
      vehicle.put("purpose", "VEHICLE");
      post("yingquan", City.PAYMENTS, vehicle).statusCode(422);
    }
    pass(1);
    as("yingquan")
        .get(WARNINGS + "?kind=REFUSALS")
        .then()
        .body("items.size()", equalTo(1))
        .body("items.unitCode", everyItem(equalTo("YQ")))
        .body("items[0].amountFen", equalTo(30))
        .body("items[0].measured", equalTo(3.0f))
        .body("items[0].threshold", equalTo(3.0f))
        .body(
            "items[0].summary",
            equalTo(
                "%d 年第 %d 季度提出的支付申请有 3 笔被拒付，共 0.30 元（规则 3 笔）"
                    .formatted(today().getYear(), today().get(IsoFields.QUARTER_OF_YEAR))));
  }

  private static String line(int year, long amountFen) {
    var line =
        Map.of(
            "code", City.code("M"),
            "year", year,
            "level", "MUNICIPAL",
            "ownerUnitCode", "WTR",
            "name", "公路养护",
            "earmark", Map.of("purposes", List.of("WORKS")),
            "fundKind", "CONSTRUCTION",
            "functionalCode", "2140106",
            "amountFen", amountFen);
    return as("finance").body(line).post(City.LINES).then().statusCode(201).extract().path("id");
  }

  private static String code(String line) {
    return as("finance").get(City.LINES + "/" + line).path("code");
  }

  private static void pay(String line, long fen) {
    String payment =
        post("wtr", City.PAYMENTS, City.request(line, null, fen))
            .statusCode(201)
            .extract()
            .path("id");
    City.bring("office", payment, "PAID");
  }
}
