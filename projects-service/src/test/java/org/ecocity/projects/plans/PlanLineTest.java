package org.ecocity.projects.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.projects.testcity.City.API;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.projects.testcity.City;
import org.ecocity.projects.testcity.Plans;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Step 1 of the line: units, persons, group, programme, plan; its tasks given and accepted. */
@QuarkusTest
@WithTestResource(TestParts.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanLineTest {
  private static String programme = "";
  private static String first = "";
  private static String second = "";
  private static String tunnel = "";

  @Test
  @Order(1)
  void theOfficeEntersUnitsPersonsGroupAndProgramme() {
    City.on("2018-09-10");
    City.units();
    Plans.persons();
    Plans.leadingGroup();
    programme = Plans.programme();

    Api.as("yingzhou")
        .get(API + "programmes/" + programme + "/phases")
        .then()
        .statusCode(200)
        .body("items.code", contains("P1", "P2", "P3"));
    Api.as("yingzhou")
        .get(API + "leading-group/members")
        .then()
        .body("items", hasSize(36))
        .body("items[0].role", equalTo("HEAD"))
        .body("items[0].personName", equalTo("王样"))
        .body("items.unitCode", not(hasItem("CN")));
  }

  @Test
  @Order(2)
  void theDraftIsSeenByItsMakersAndCheckersOnly() {
    first = Plans.draft(programme, Plans.tasks(1));
    var path = API + "programmes/" + programme + "/plan-versions/" + first;

    Api.as("office").get(path).then().statusCode(200).body("taskCount", equalTo(19));
    Api.as("leader").get(path).then().statusCode(200);
    Api.as("auditor").get(path).then().statusCode(200);
    Api.as("housing-chief")
        .get(path)
        .then()
        .statusCode(200)
        .body("allowedTransitions", contains("CHECKED"));
    Api.as("yingzhou").get(path).then().statusCode(404);
    Api.as("yingzhou-chief").get(path).then().statusCode(404);
    Api.as("yingzhou")
        .get(API + "programmes/" + programme + "/plan-versions")
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  @Test
  @Order(3)
  void thePreparerNeitherChecksNorApproves() {
    Plans.move("office", programme, first, Map.of("to", "CHECKED"))
        .then()
        .statusCode(403)
        .body("type", endsWith("step-of-others"));
    Plans.move("leader", programme, first, Map.of("to", "APPROVED"))
        .then()
        .statusCode(409)
        .body("type", endsWith("transition-not-allowed"));

    Api.as("housing-chief")
        .get(API + "todos")
        .then()
        .statusCode(200)
        .body("items.objectId", hasItem(first));
    Plans.move("housing-chief", programme, first, Map.of("to", "CHECKED"))
        .then()
        .statusCode(200)
        .body("state", equalTo("CHECKED"));
    Plans.move("office", programme, first, Map.of("to", "APPROVED")).then().statusCode(403);
    Api.as("housing-chief").get(API + "todos").then().body("items.objectId", not(hasItem(first)));
  }

  @Test
  @Order(4)
  void theLeaderApprovesAndTheRegistrarIssuesWithTheNumber() {
    City.on("2018-09-20");
    Plans.move("leader", programme, first, Map.of("to", "APPROVED"))
        .then()
        .statusCode(200)
        .body("approvedBy", equalTo("leader"));

    Plans.move("registrar", programme, first, Map.of("to", "ISSUED"))
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("documentNumber"));
    Plans.move(
            "registrar",
            programme,
            first,
            Map.of("to", "ISSUED", "documentNumber", "AA政办〔2018〕49号"))
        .then()
        .statusCode(200)
        .body("state", equalTo("ISSUED"))
        .body("issuedOn", equalTo("2018-09-20"))
        .body("allowedTransitions", empty());

    Api.as("yingzhou")
        .get(API + "programmes/" + programme + "/plan-versions/" + first)
        .then()
        .statusCode(200)
        .body("documentNumber", equalTo("AA政办〔2018〕49号"));
    Eventually.holds(
        () ->
            assertThat(Events.of("projects", UUID.fromString(first)))
                .singleElement()
                .satisfies(
                    told -> {
                      assertThat(told.type()).isEqualTo(PlanVersionIssued.TYPE);
                      assertThat(told.payload().get("unitCodes")).hasSizeGreaterThan(30);
                    }));
  }

  @Test
  @Order(5)
  void itsTasksAreGivenAndTheLeadUnitAccepts() {
    var all = API + "tasks?limit=200&programmeId=" + programme;
    Api.as("yingzhou").get(all).then().statusCode(200).body("items", hasSize(19));
    tunnel =
        Api.as("housing").get(all).then().extract().path("items.find { it.number == '04' }.id");

    Api.as("office")
        .get(all)
        .then()
        .body("items.responsible.principalOfficer", everyItem(notNullValue()))
        .body("items.responsible.officerInCharge", everyItem(notNullValue()))
        .body("items.responsible.liaison", everyItem(notNullValue()));
    Api.as("housing").get(API + "todos").then().body("items.objectId", hasItem(tunnel));
    accept("yingzhou").statusCode(403);
    accept("housing").statusCode(200).body("state", equalTo("ACCEPTED"));
    Api.as("housing").get(API + "todos").then().body("items.objectId", not(hasItem(tunnel)));
    Api.as("yingzhou")
        .get(API + "tasks/" + tunnel + "/transitions")
        .then()
        .body("items.to", contains("ASSIGNED", "ACCEPTED"))
        .body("items[1].actor", equalTo("housing"));
    Eventually.holds(() -> assertThat(Events.of("projects", UUID.fromString(tunnel))).hasSize(1));
  }

  @Test
  @Order(6)
  void theSecondVersionIsApprovedOnPaperByTwoPersons() {
    City.on("2019-03-28");
    second = Plans.draft(programme, Plans.tasks(2));
    Plans.move("housing-chief", programme, second, Map.of("to", "CHECKED")).then().statusCode(200);
    var paper =
        Map.of("signer", "王样", "signedOn", "2019-03-27", "attachmentId", Plans.scan("registrar"));

    Plans.move("office", programme, second, Map.of("to", "APPROVED", "paper", paper))
        .then()
        .statusCode(403)
        .body("type", endsWith("paper-by-registrar"));
    Plans.move("registrar", programme, second, Map.of("to", "APPROVED", "paper", paper))
        .then()
        .statusCode(200)
        .body("state", equalTo("CHECKED"))
        .body("paper.signer", equalTo("王样"));
    Plans.move("registrar", programme, second, Map.of("to", "APPROVED"))
        .then()
        .statusCode(403)
        .body("type", endsWith("paper-second-person"));
    Api.as("office-chief").get(API + "todos").then().body("items.objectId", hasItem(second));
    Plans.move("office-chief", programme, second, Map.of("to", "APPROVED"))
        .then()
        .statusCode(200)
        .body("approvedBy", equalTo("office-chief"));
  }

  @Test
  @Order(7)
  void theSecondVersionReplacesTheFirstAndTasksFollow() {
    City.on("2019-03-29");
    Plans.move(
            "registrar",
            programme,
            second,
            Map.of("to", "ISSUED", "documentNumber", "AA政办〔2019〕19号"))
        .then()
        .statusCode(200)
        .body("supersedes", equalTo(first));

    Api.as("auditor")
        .get(API + "programmes/" + programme + "/plan-versions")
        .then()
        .body("items.state", contains("SUPERSEDED", "ISSUED"));
    Api.as("auditor")
        .get(API + "programmes/" + programme + "/plan-versions/" + first + "/tasks")
        .then()
        .body("items", hasSize(19))
        .body("items.find { it.number == '02' }.leadUnitCode", equalTo("PLN"));
    Api.as("nrp")
        .get(API + "tasks?limit=200&programmeId=" + programme)
        .then()
        .body("items", hasSize(20))
        .body("items.find { it.number == '02' }.leadUnitCode", equalTo("NRP"))
        .body("items.find { it.number == '02' }.leadUnitName", equalTo("市自然资源和规划局"))
        .body("items.find { it.number == '02' }.allowedTransitions", hasItem("ACCEPTED"))
        .body("items.find { it.number == '04' }.state", equalTo("ACCEPTED"))
        .body("items.find { it.number == '18' }.weight", equalTo(6f));
  }

  @Test
  @Order(8)
  void whoWasAMemberDependsOnTheDay() {
    Api.as("yingzhou")
        .get(API + "leading-group/members?asOf=2019-03-01")
        .then()
        .body("items.unitCode", hasItems("PLN", "LND"))
        .body("items.unitCode", not(hasItem("CN")));
    Api.as("yingzhou")
        .get(API + "leading-group/members?asOf=2019-04-01")
        .then()
        .body("items.unitCode", hasItems("CN", "NRP"))
        .body("items.unitCode", not(hasItem("PLN")))
        .body("items.find { it.unitCode == 'CN' }.documentNumber", containsString("〔2019〕17号"));
  }

  @Test
  @Order(9)
  void theLeadUnitReportsAndTheOfficeConfirms() {
    report("yingzhou", 40).then().statusCode(403);
    report("housing", 40).then().statusCode(201);
    Api.as("office")
        .body(Map.of("to", "DONE"))
        .post(API + "tasks/" + tunnel + "/transitions")
        .then()
        .statusCode(422)
        .body("type", endsWith("task-not-complete"));
    report("housing", 100).then().statusCode(201);
    Api.as("office").get(API + "todos").then().body("items.objectId", hasItem(tunnel));
    Api.as("office")
        .body(Map.of("to", "DONE"))
        .post(API + "tasks/" + tunnel + "/transitions")
        .then()
        .statusCode(200)
        .body("state", equalTo("DONE"));
    Api.as("housing")
        .get(API + "tasks/" + tunnel + "/reports")
        .then()
        .body("items.completionPercent", contains(100f, 40f));
    Eventually.holds(
        () ->
            assertThat(Events.of("projects", UUID.fromString(tunnel)))
                .filteredOn(told -> told.type().endsWith("task.reported.v1"))
                .extracting(told -> told.payload().get("completionPercent").asInt())
                .containsExactly(40, 100));
    Api.as("office")
        .get(API + "summary")
        .then()
        .statusCode(200)
        .body("figures.code", hasItems("TASKS", "TASKS_DONE"));
    Api.as("office")
        .queryParam("q", "管廊")
        .get(API + "search")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(tunnel));
  }

  private static io.restassured.response.ValidatableResponse accept(String user) {
    return Api.as(user)
        .body(Map.of("to", "ACCEPTED"))
        .post(API + "tasks/" + tunnel + "/transitions")
        .then();
  }

  private static io.restassured.response.Response report(String user, int percent) {
    return Api.as(user)
        .body(Map.of("completionPercent", percent, "summary", "按计划推进"))
        .post(API + "tasks/" + tunnel + "/reports");
  }
}
