package org.ecocity.supervision.inspections;

import static org.ecocity.platform.testkit.Api.as;
import static org.ecocity.supervision.Given.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.SampleMatrix;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.supervision.Given;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class InspectionTest {
  private static String planned(boolean unannounced, String... units) {
    Given.team();
    return as("inspector")
        .body(
            Map.of(
                "title", "半年督查",
                "plannedFrom", "2019-06-10",
                "plannedTo", "2019-06-14",
                "unannounced", unannounced,
                "unitCodes", List.of(units)))
        .post(path("inspections"))
        .then()
        .statusCode(201)
        .body("state", equalTo("PLANNED"))
        .body("code", startsWith("DC-2019-"))
        .extract()
        .path("id");
  }

  private static void move(String user, String id, Map<String, String> wish, int status) {
    as(user).body(wish).post(path("inspections/{id}/transitions"), id).then().statusCode(status);
  }

  private static void record(String id, String unit, int status) {
    as("inspector")
        .body(Map.of("visitedOn", "2019-06-11", "unitCode", unit, "text", "截污管未接通"))
        .post(path("inspections/{id}/records"), id)
        .then()
        .statusCode(status);
  }

  @Test
  void goesFromPlanToConclusionWithWhatWasSeen() {
    var id = planned(false, "YZ", "YD");
    record(id, "YZ", 409);
    move("inspector", id, Map.of("to", "UNDER_WAY"), 200);
    move("inspector", id, Map.of("to", "CONCLUDED", "reason", "总体良好"), 403);
    as("inspector-chief")
        .body(Map.of("to", "CONCLUDED", "reason", "总体良好"))
        .post(path("inspections/{id}/transitions"), id)
        .then()
        .statusCode(422)
        .body("type", endsWith("record-missing"));
    record(id, "YZ", 201);
    record(id, "YD", 201);
    move("inspector-chief", id, Map.of("to", "CONCLUDED"), 422);
    move("inspector-chief", id, Map.of("to", "CONCLUDED", "reason", "总体良好"), 200);
    move("inspector-chief", id, Map.of("to", "UNDER_WAY"), 409);
    as("yingzhou")
        .get(path("inspections/{id}/records"), id)
        .then()
        .statusCode(200)
        .body("items.unitCode", contains("YZ"));
    as("auditor").get(path("inspections/{id}/records"), id).then().body("items", hasSize(2));
    as("auditor")
        .get(path("inspections/{id}/transitions"), id)
        .then()
        .body("items.to", contains("PLANNED", "UNDER_WAY", "CONCLUDED"));
  }

  @Test
  void anUnannouncedVisitIsHiddenFromTheUnitsUntilItIsOver() {
    var id = planned(true, "YQ");
    move("inspector", id, Map.of("to", "UNDER_WAY"), 200);
    as("yingquan").get(path("inspections/{id}"), id).then().statusCode(404);
    as("yingquan").get(path("inspections")).then().body("items", hasSize(0));
    record(id, "YQ", 201);
    move("inspector-chief", id, Map.of("to", "CONCLUDED", "reason", "结束"), 200);
    as("yingquan").get(path("inspections/{id}"), id).then().statusCode(200);
    as("yingquan").get(path("inspections")).then().body("items", hasSize(1));
    as("jia").get(path("inspections/{id}"), id).then().statusCode(404);
  }

  @Test
  void aConclusionBecomesACircularThatTheLeadingGroupApprovesAndTheUnitsReadWhenIssued() {
    SampleMatrix.publish("supervision");
    var cadence = new HashMap<String, Object>();
    cadence.put("code", "I_INSPECTION");
    cadence.put("name", "半年督查");
    cadence.put("nameEn", "Inspection");
    cadence.put("purpose", "INSPECTION");
    cadence.put("kind", "FIXED_PERIODS");
    cadence.put("firstPeriod", "2018-05");
    cadence.put("fixedPeriods", List.of("2018-05"));
    cadence.put("issuerCode", "LSG");
    cadence.put("series", "AA绿建");
    cadence.put("validFrom", "2018-01-01");
    as("office").body(cadence).post(path("cadences")).then().statusCode(201);
    Given.team();
    String id =
        as("inspector")
            .body(
                Map.of(
                    "title", "样例督查",
                    "plannedFrom", "2018-05-10",
                    "plannedTo", "2018-05-14",
                    "unannounced", false,
                    "unitCodes", List.of("YZ", "YD")))
            .post(path("inspections"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    move("inspector", id, Map.of("to", "UNDER_WAY"), 200);
    record(id, "YZ", 201);
    move("inspector-chief", id, Map.of("to", "CONCLUDED", "reason", "总体良好"), 200);
    as("office")
        .get(path("calendar?from=2018-05-01&to=2018-05-31"))
        .then()
        .body("items.find { it.subjectId == '" + id + "' }.state", equalTo("DONE"));
    var list = path("circulars?kind=INSPECTION&period=2018-05");
    String circular =
        as("leader")
            .get(list)
            .then()
            .body("items", hasSize(1))
            .body("items[0].state", equalTo("REVIEWED"))
            .body("items[0].allowedTransitions", contains("APPROVED"))
            .extract()
            .path("items[0].id");
    as("yingzhou").get(path("circulars/{id}"), circular).then().statusCode(404);
    as("office-chief")
        .body(Map.of("to", "APPROVED"))
        .post(path("circulars/{id}/transitions"), circular)
        .then()
        .statusCode(403);
    String document =
        as("leader")
            .body(Map.of("to", "APPROVED"))
            .post(path("circulars/{id}/transitions"), circular)
            .then()
            .statusCode(200)
            .body("preparedBy.user", equalTo("inspector"))
            .body("reviewedBy.user", equalTo("inspector-chief"))
            .extract()
            .path("documentId");
    var issued = "ecocity.notification.document.issued.v1";
    Given.awaitApplied(
        Events.publish(
            issued,
            UUID.fromString(document),
            Events.example(issued).put("documentId", document).put("subjectId", circular)));
    as("yingzhou")
        .get(path("circulars/{id}"), circular)
        .then()
        .body("state", equalTo("ISSUED"))
        .body("sections.code", contains("INSPECTION", "CONCLUSION"));
    as("yingquan").get(path("circulars/{id}"), circular).then().statusCode(404);
  }
}
