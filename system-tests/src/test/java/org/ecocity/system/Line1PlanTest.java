package org.ecocity.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import org.ecocity.system.kit.Door;
import org.ecocity.system.kit.Soon;
import org.junit.jupiter.api.Test;

/**
 * Step 1 of the line: units with their history, the leading group, the plan through its hands,
 * tasks.
 */
class Line1PlanTest {
  private static final String PROJECTS = "/api/projects/v1/";

  @Test
  void aUnitHasTheNameOfTheDay() {
    var units = PROJECTS + "organisations?q=HUC&asOf=";
    Door.as("yingzhou").get(units + "2019-02-28").then().body("items[0].name", equalTo("市住房城乡建设委"));
    Door.as("yingzhou")
        .get(units + "2019-03-01")
        .then()
        .body("items[0].name", equalTo("市住房和城乡建设局"));
  }

  @Test
  void theGroupHadItsMembersOnTheDay() {
    Door.as("yingzhou")
        .get(PROJECTS + "leading-group/members?limit=200&asOf=2019-01-31")
        .then()
        .statusCode(200)
        .body("items.unitCode", hasItem("YZ"))
        .body("items.unitCode", not(hasItem("CN")));
  }

  @Test
  void theIssuedPlansTasksNameEverybodyResponsible() {
    Door.as("yingzhou")
        .get(PROJECTS + "tasks?limit=200")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(19))
        .body("items.responsible.principalOfficer", everyItem(notNullValue()))
        .body("items.responsible.officerInCharge", everyItem(notNullValue()))
        .body("items.responsible.liaison", everyItem(notNullValue()));
  }

  @Test
  void theIssuedPlanIsReadByUnitsAndItsHistoryNamesEachHand() {
    String programme = Door.as("office").get(PROJECTS + "programmes").path("items[0].id");
    var versions = PROJECTS + "programmes/" + programme + "/plan-versions";
    Door.as("yingzhou").get(versions).then().body("items.state", everyItem(equalTo("ISSUED")));
    String issued = Door.as("yingzhou").get(versions).path("items[0].id");
    Door.as("yingzhou")
        .get(versions + "/" + issued)
        .then()
        .body("documentNumber", notNullValue())
        .body("taskCount", equalTo(19));
    List<String> hands =
        Door.as("office").get(versions + "/" + issued + "/transitions").path("items.actor");
    assertThat(hands).doesNotHaveDuplicates().contains("office", "leader", "registrar");
  }

  @Test
  void everyUnitWasToldOfThePlan() {
    Soon.holds(
        () ->
            Door.as("jia")
                .get("/api/notification/v1/inbox?limit=200")
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("PLAN_VERSION_ISSUED")));
  }
}
