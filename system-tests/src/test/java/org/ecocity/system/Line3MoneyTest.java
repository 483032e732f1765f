package org.ecocity.system;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import org.ecocity.system.kit.Door;
import org.ecocity.system.kit.Soon;
import org.junit.jupiter.api.Test;

/**
 * Step 3 of the line: budget lines with earmarks, the accounts an issued table opens, the plan's
 * gap.
 */
class Line3MoneyTest {
  private static final String FUNDING = "/api/funding/v1/";
  private static final String CODE = "M19-" + System.nanoTime() % 1_000_000;

  @Test
  void financeEntersALineWithItsEarmarkOthersDoNotSeeIt() {
    var line =
        Door.as("finance")
            .body(
                Map.of(
                    "code", CODE,
                    "name", "样例：绿道标识",
                    "year", 2019,
                    "level", "MUNICIPAL",
                    "ownerUnitCode", "HUC",
                    "earmark", Map.of("purposes", List.of("WORKS")),
                    "fundKind", "CONSTRUCTION",
                    "functionalCode", "2120399",
                    "allocationDocumentNo", "AA财预〔2019〕9号",
                    "amountFen", 100_000_000))
            .post(FUNDING + "budget-lines")
            .then()
            .statusCode(201)
            .body("availableFen", equalTo(100_000_000))
            .extract()
            .header("Location");
    Door.as("housing").get(line).then().statusCode(200);
    Door.as("yingzhou").get(line).then().statusCode(404);
    Door.as("yingzhou")
        .get(FUNDING + "budget-lines?limit=200")
        .then()
        .body("items.code", not(hasItem(CODE)));
  }

  @Test
  void theIssuedTableHasOpenedTheAccountsAndToldTheResponsible() {
    String project = Sample.project("AA-2019-0027").path("id");
    Door.as("finance")
        .get(FUNDING + "accounts?projectId=" + project)
        .then()
        .body("items.size()", greaterThan(0));
    Soon.holds(
        () ->
            Door.as("yingzhou")
                .get("/api/notification/v1/inbox?limit=200")
                .then()
                .body("items.kind", hasItem("FINANCING_PLAN_EXPECTED")));
  }

  @Test
  void aFinancingPlanShowsItsSourcesAndItsGap() {
    String project = Sample.project("AA-2019-0027").path("id");
    var address = FUNDING + "projects/" + project + "/financing-plan";
    var plan = Door.as("yingzhou").get(address).then().statusCode(200);
    plan.body("gapFen", greaterThan(0L)).body("sources.kind", hasItem("BOND"));
    Door.as("yingdong")
        .header("If-Match", "*")
        .body(
            Map.of("sources", List.of(Map.of("kind", "BOND", "plannedFen", 1, "committedFen", 0))))
        .put(address)
        .then()
        .statusCode(403);
  }

  @Test
  void aPublicWelfareProjectNeedsMoreThanHalfFromGovernment() {
    String project = Sample.project("AA-2018-0012").path("id");
    var address = FUNDING + "projects/" + project + "/financing-plan";
    var tag = Door.as("yingzhou").get(address).header("ETag");
    var tooLittle =
        Map.of(
            "sources",
            List.of(
                Map.of("kind", "DISTRICT", "plannedFen", 1_000_000, "committedFen", 0),
                Map.of("kind", "SOCIAL_CAPITAL", "plannedFen", 1_000_000, "committedFen", 0)));
    Door.as("yingzhou")
        .header("If-Match", tag)
        .body(tooLittle)
        .put(address)
        .then()
        .statusCode(422)
        .body("type", containsString("government-share"));
    Door.as("yingzhou").body(tooLittle).put(address).then().statusCode(428);
  }
}
