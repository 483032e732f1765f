package org.ecocity.projects.library;

import static org.ecocity.projects.testcity.City.API;
import static org.ecocity.projects.testcity.City.file;
import static org.ecocity.projects.testcity.City.move;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.projects.testcity.City;
import org.ecocity.projects.testcity.CityProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Projects on their way into the library, role by role. */
@QuarkusTest
@WithTestResource(TestParts.class)
@TestProfile(CityProfile.class)
class LibraryTest {
  private static boolean ready;

  @BeforeEach
  void city() {
    if (!ready) {
      City.units();
      ready = true;
    }
  }

  @Nested
  class AsTheClerkOfADistrict {
    @Test
    void draftsAndChangesItsOwn() {
      var draft = draft("yingzhou", "柳岸路综合管廊");
      Api.as("yingzhou")
          .get(API + "projects/" + draft)
          .then()
          .body("state", equalTo("DRAFT"))
          .body("ownerUnitCode", equalTo("YZ"))
          .body("ownerUnitName", equalTo("颍州区"))
          .body("allowedTransitions", empty());
      Api.as("yingzhou")
          .body(Map.of("name", "柳岸路综合管廊一期"))
          .patch(API + "projects/" + draft)
          .then()
          .statusCode(428);
      Api.as("yingzhou")
          .header("If-Match", "\"99\"")
          .body(Map.of("name", "柳岸路综合管廊一期"))
          .patch(API + "projects/" + draft)
          .then()
          .statusCode(412);
      Api.as("yingzhou")
          .header("If-Match", "\"0\"")
          .body(Map.of("name", "柳岸路综合管廊一期", "scale", "4.2 km"))
          .patch(API + "projects/" + draft)
          .then()
          .statusCode(200)
          .body("name", equalTo("柳岸路综合管廊一期"));
      move("yingzhou", draft, "SUBMITTED").then().statusCode(403);
      Api.as("yingzhou")
          .header("If-Match", "*")
          .delete(API + "projects/" + draft)
          .then()
          .statusCode(204);
    }

    @Test
    void mayNotDraftForAnotherUnitNorGiveACode() {
      var body = body("别区项目");
      body.put("ownerUnitCode", "YD");
      Api.as("yingzhou").body(body).post(API + "projects").then().statusCode(403);
      body.remove("ownerUnitCode");
      body.put("code", "AA-2019-0999");
      Api.as("yingzhou").body(body).post(API + "projects").then().statusCode(403);
    }

    @Test
    void isToldWhatIsWrong() {
      var body = body("错误项目");
      body.put("plannedEnd", "2018-01-01");
      Api.as("yingzhou")
          .body(body)
          .post(API + "projects")
          .then()
          .statusCode(422)
          .body("errors[0].field", equalTo("plannedEnd"));
      body.put("totalInvestmentFen", 1.5);
      Api.as("yingzhou").body(body).post(API + "projects").then().statusCode(400);
      body.put("totalInvestmentFen", 100);
      body.put("state", "ADMITTED");
      Api.as("yingzhou").body(body).post(API + "projects").then().statusCode(400);
    }
  }

  @Nested
  class AsTheClerkOfAnotherDistrict {
    @Test
    void seesNothingOfADraftNotEvenInSearch() {
      var draft = draft("yingzhou", "秘密草稿项目");
      Api.as("yingdong").get(API + "projects/" + draft).then().statusCode(404);
      Api.as("housing").get(API + "projects/" + draft).then().statusCode(404);
      Api.as("provincial-platform").get(API + "projects/" + draft).then().statusCode(404);
      Api.as("yingdong").get(API + "projects?q=秘密").then().body("items", empty());
      Api.as("yingdong")
          .get(API + "projects?state=DRAFT")
          .then()
          .body("items.id", not(hasItem(draft)));
      Api.as("yingdong").get(API + "search?q=秘密").then().body("items", empty());
      Api.as("yingzhou").get(API + "search?q=秘密").then().body("items", hasSize(1));
      move("yingdong-chief", draft, "SUBMITTED").then().statusCode(404);
      Api.as("ops").get(API + "projects/" + draft).then().statusCode(403);
    }
  }

  @Nested
  class AsTheOffice {
    @Test
    void returnsWithReasonAndAdmitsWithOpinion() {
      var project = draft("yingzhou", "春晓湖海绵公园");
      move("yingzhou-chief", project, "SUBMITTED").then().statusCode(200);
      Api.as("housing").get(API + "todos").then().body("items.objectId", hasItem(project));
      Api.as("office")
          .body(Map.of("to", "RETURNED"))
          .post(API + "projects/" + project + "/transitions")
          .then()
          .statusCode(422)
          .body("errors[0].field", equalTo("reason"));
      move("office", project, "ADMITTED")
          .then()
          .statusCode(422)
          .body("errors[0].code", equalTo("lacks-opinion"));
      opinion("yingdong", project).then().statusCode(404);
      opinion("office", project).then().statusCode(403);
      opinion("housing", project).then().statusCode(201);
      Api.as("housing").get(API + "todos").then().body("items.objectId", not(hasItem(project)));
      move("office", project, "RETURNED").then().statusCode(200);
      Api.as("yingzhou").get(API + "todos").then().body("items.objectId", hasItem(project));
      Api.as("yingzhou")
          .header("If-Match", "*")
          .body(Map.of("name", "春晓湖海绵公园（32 ha）"))
          .patch(API + "projects/" + project)
          .then()
          .statusCode(200);
      move("yingzhou-chief", project, "SUBMITTED").then().statusCode(200);
      move("office", project, "ADMITTED").then().statusCode(422);
      opinion("housing", project).then().statusCode(201);
      move("office", project, "ADMITTED")
          .then()
          .statusCode(200)
          .body("code", matchesPattern("AA-\\d{4}-\\d{4}"));
      Api.as("yingdong").get(API + "projects/" + project).then().statusCode(200);
      Api.as("auditor")
          .get(API + "projects/" + project + "/transitions")
          .then()
          .body("items.to", hasSize(5));
      Eventually.within(
          java.time.Duration.ofSeconds(10),
          () ->
              Assertions.assertThat(Events.of("projects", UUID.fromString(project)).toString())
                  .contains("project.submitted", "project.returned", "project.admitted"));
    }

    @Test
    void aProjectIsBuiltStepByStepAndGreenStagesHaveTheirOrder() {
      var project = admitted("银杏大道");
      move("office", project, "ACCEPTED")
          .then()
          .statusCode(409)
          .body("type", containsString("transition-not-allowed"));
      Api.as("yingzhou")
          .get(API + "projects/" + project)
          .then()
          .body("allowedTransitions", containsInAnyOrder("PREPARING"));
      move("yingzhou", project, "PREPARING").then().statusCode(200);
      move("yingzhou", project, "UNDER_WAY").then().statusCode(422);
      Api.as("yingzhou")
          .body(
              Map.of(
                  "kind",
                  "START",
                  "name",
                  "开工",
                  "plannedOn",
                  "2018-01-01",
                  "reachedOn",
                  "2018-01-02"))
          .post(API + "projects/" + project + "/milestones")
          .then()
          .statusCode(201);
      move("yingzhou", project, "UNDER_WAY").then().statusCode(200);
      move("yingzhou", project, "COMPLETED").then().statusCode(422);
      move("yingzhou-chief", project, "SUSPENDED").then().statusCode(200);
      move("office", project, "UNDER_WAY").then().statusCode(200);
      var review = Map.of("passed", false, "conclusion", "请补充");
      Api.as("housing")
          .body(review)
          .post(API + "projects/" + project + "/green-stages/CONSTRUCTION/reviews")
          .then()
          .statusCode(422)
          .body("type", containsString("green-stage-order"));
      Api.as("housing")
          .body(review)
          .post(API + "projects/" + project + "/green-stages/DESIGN/reviews")
          .then()
          .statusCode(201);
    }

    @Test
    void takesOverThePublishedExampleOfTheDataStandardAsDrafts() {
      var job = City.take("office", "OC4IDS", "ALL_OR_NOTHING", null, file("oc4ids/example.json"));
      Assertions.assertThat(job.get("state").asText()).isEqualTo("DONE");
      Assertions.assertThat(job.get("doneCount").asInt()).isEqualTo(1);
      Api.as("office")
          .get(API + "projects?q=smart motorway")
          .then()
          .body("items", hasSize(1))
          .body("items[0].state", equalTo("DRAFT"))
          .body("items[0].totalInvestmentFen", equalTo(0));
    }
  }

  private static String admitted(String name) {
    var project = draft("yingzhou", name);
    City.admit("HUC", "YZ", project);
    return project;
  }

  private static io.restassured.response.Response opinion(String user, String project) {
    return Api.as(user)
        .body(Map.of("favourable", true, "text", "同意"))
        .post(API + "projects/" + project + "/opinions");
  }

  private static String draft(String user, String name) {
    return Api.as(user)
        .body(body(name))
        .post(API + "projects")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, Object> body(String name) {
    var body = new HashMap<String, Object>();
    body.put("name", name);
    body.put("fieldCode", "SPG");
    body.put("districtCode", "YZ");
    body.put("lineDepartmentCode", "HUC");
    body.put("totalInvestmentFen", 8_600_000_000L);
    body.put("plannedStart", "2018-10-01");
    body.put("plannedEnd", "2019-11-30");
    return body;
  }
}
