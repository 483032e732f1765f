package org.ecocity.funding.desk;

import static org.ecocity.funding.City.HOLDS;
import static org.ecocity.funding.City.today;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/** What can never be applied is parked with all behind it; operators list, replay or skip it. */
@QuarkusTest
@WithTestResource(TestParts.class)
class DeadLetterTest {
  private static final String LETTERS = "/api/funding/v1/ops/dead-letters";
  private static final String ORDERED = "ecocity.supervision.finding.ordered.v1";

  @Test
  void aHoldWaitsBehindABrokenEventUntilAnOperatorGivesItUp() {
    var finding = UUID.randomUUID();
    var project = UUID.randomUUID();
    Events.publish(ORDERED, finding, Map.of("findingId", "no uuid"));
    Events.publish(ORDERED, finding, serious(finding, project), today());
    Eventually.holds(
        () ->
            as("ops")
                .get(LETTERS)
                .then()
                .body("items.findAll { it.key == '" + finding + "' }", hasSize(2)));
    String letter =
        as("ops")
            .get(LETTERS)
            .then()
            .extract()
            .path("items.find { it.key == '" + finding + "' }.id");
    as("ops")
        .get(LETTERS + "/" + letter)
        .then()
        .body("type", equalTo(ORDERED))
        .body("payload", containsString("no uuid"));
    as("ops")
        .post(LETTERS + "/" + letter + "/replay")
        .then()
        .statusCode(422)
        .body("type", endsWith("dead-letter-fails-again"));
    as("finance").get(HOLDS + "?projectId=" + project).then().body("items", empty());
    as("ops").post(LETTERS + "/" + letter + "/skip").then().statusCode(200);
    as("finance").get(HOLDS + "?projectId=" + project).then().body("items", hasSize(1));
    as("ops").get(LETTERS).then().body("items.id", not(hasItem(letter)));
  }

  @Test
  void nobodyButTheOperatorsSeesThem() {
    var unknown = LETTERS + "/" + UUID.randomUUID();
    for (var user : List.of("finance-chief", "office", "auditor", "leader")) {
      as(user).get(LETTERS).then().statusCode(403);
      as(user).get(unknown).then().statusCode(403);
      as(user).post(unknown + "/replay").then().statusCode(403);
      as(user).post(unknown + "/skip").then().statusCode(403);
    }
    as("ops").get(unknown).then().statusCode(404);
    as("ops").post(unknown + "/replay").then().statusCode(404);
    as("ops").post(unknown + "/skip").then().statusCode(404);
  }

  private static Map<String, Object> serious(UUID finding, UUID project) {
    return Map.of(
        "findingId",
        finding,
        "code",
        "F-2019-0001",
        "projectId",
        project,
        "unitCode",
        "YZ",
        "severity",
        "SERIOUS",
        "description",
        "截流管未接通",
        "basis",
        "督查方案",
        "dueDate",
        today().plusDays(30),
        "raisedOn",
        today());
  }
}
