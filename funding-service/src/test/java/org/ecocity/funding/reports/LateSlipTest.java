package org.ecocity.funding.reports;

import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.bring;
import static org.ecocity.funding.City.line;
import static org.ecocity.funding.City.pass;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.prepared;
import static org.ecocity.funding.City.today;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/** A slip of December that is entered in January belongs to the old year's execution. */
@QuarkusTest
@WithTestResource(TestParts.class)
class LateSlipTest {
  private static final int YEAR = 2057;

  @Test
  void whatTheBankPaidCountsOnTheDayOfItsSlipWhenReadAsOfThatDay() {
    var line = line(YEAR, 1_000, Map.of("purposes", List.of("WORKS")), "MUNICIPAL", "HUC");
    var payment = prepared(line, null, 400);
    bring(payment, "INSTRUCTED");
    var day = today();
    pass(1);
    // Of the day before nothing is known yet but that the money is promised.
    executed(day, 0, 400);
    var slip = Map.of("to", "PAID", "paidOn", day.toString(), "slipNo", "回单1231");
    post("finance-system", PAYMENTS + "/" + payment + "/transitions", slip).statusCode(200);
    executed(day, 400, 0);
    executed(today(), 400, 0);
  }

  private static void executed(LocalDate asOf, int paid, int committed) {
    as("finance")
        .get("/api/funding/v1/reports/execution?year=" + YEAR + "&asOf=" + asOf)
        .then()
        .statusCode(200)
        .body("amountFen", equalTo(1_000))
        .body("paidFen", equalTo(paid))
        .body("committedFen", equalTo(committed))
        .body("availableFen", equalTo(600))
        .body("lineCount", equalTo(1));
  }
}
