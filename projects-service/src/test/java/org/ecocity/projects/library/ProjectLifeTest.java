package org.ecocity.projects.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.projects.testcity.City.API;
import static org.ecocity.projects.testcity.City.move;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.projects.testcity.City;
import org.ecocity.projects.testcity.Plans;
import org.ecocity.projects.testcity.RegistersProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A project from the start of its work to its evaluation, and the ways out of it. */
@QuarkusTest
@WithTestResource(TestParts.class)
@TestProfile(RegistersProfile.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProjectLifeTest {
  private String built = "";
  private String given = "";

  @BeforeEach
  void twoAdmittedProjects() {
    if (!built.isEmpty()) {
      return;
    }
    City.on("2018-09-20");
    City.units();
    Plans.persons();
    City.projects(2);
    built = City.project("AA-2018-0001").get("id").asText();
    given = City.project("AA-2018-0002").get("id").asText();
  }

  @Test
  @Order(1)
  void aSuspendedProjectGoesBackToWhereItWas() {
    move("yingzhou", built, "PREPARING").then().statusCode(200);
    move("yingzhou", built, "SUSPENDED").then().statusCode(403);
    Api.as("yingzhou-chief")
        .body(Map.of("to", "SUSPENDED"))
        .post(path(built, "transitions"))
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("reason"));
    move("yingzhou-chief", built, "SUSPENDED").then().statusCode(200);
    Api.as("yingzhou-chief")
        .get(path(built, ""))
        .then()
        .body("allowedTransitions", hasItem("PREPARING"))
        .body("allowedTransitions", not(hasItem("UNDER_WAY")));
    move("office", built, "UNDER_WAY").then().statusCode(409);

    move("office", built, "PREPARING").then().statusCode(200);

    Api.as("office")
        .get(path(built, "transitions"))
        .then()
        .body("items.to", hasItem("SUSPENDED"))
        .body("items.reason", hasItem("按程序办理"));
  }

  @Test
  @Order(2)
  void aRoadmapNamesEachPredecessorBeforeItsSuccessor() {
    var dig = stage("DIG", "", "2018-09-01", "2018-12-31");
    var lay = stage("LAY", "DIG", "2019-01-01", "2019-06-30");
    roadmap("yingzhou", List.of(lay, dig))
        .then()
        .statusCode(422)
        .body("type", containsString("predecessor-unknown"));
    roadmap("yingzhou", List.of(dig, dig)).then().statusCode(422);
    roadmap("yingzhou", List.of(stage("DIG", "", "2018-09-02", "2018-09-01")))
        .then()
        .statusCode(422);
    roadmap("yingdong", List.of(dig, lay)).then().statusCode(403);

    roadmap("yingzhou", List.of(dig, lay)).then().statusCode(200);

    Api.as("yingdong")
        .get(path(built, "roadmap"))
        .then()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items[1].predecessorCode", equalTo("DIG"));
  }

  @Test
  @Order(3)
  void whoAnswersIsTheUnitsOfficerUnlessNamedForTheProject() {
    Api.as("yingzhou")
        .get(path(built, "responsibles"))
        .then()
        .statusCode(200)
        .body("items.personCode", hasItem("YZ-L"));
    name("office", "LIAISON", "NOBODY-X").then().statusCode(422);
    name("yingdong", "LIAISON", "YZ-C").then().statusCode(403);

    name("office", "LIAISON", "YZ-C").then().statusCode(200);

    Api.as("yingzhou")
        .get(path(built, "responsibles"))
        .then()
        .body("items.find { it.duty == 'LIAISON' }.personCode", equalTo("YZ-C"))
        .body("items.find { it.duty == 'LIAISON' }.ownToProject", equalTo(true));
    Api.as("yingzhou")
        .get(path(built, "responsibles?asOf=2018-09-19"))
        .then()
        .body("items.find { it.duty == 'LIAISON' }.personCode", equalTo("YZ-L"));
  }

  @Test
  @Order(3)
  void aListingInTheDevelopmentPlanIsToldAtOnce() {
    var listing = Map.of("planYear", 2019, "document", "AA发改〔2018〕90号", "listedOn", "2018-09-19");
    Api.as("yingzhou")
        .body(listing)
        .post(path(built, "development-plan-listings"))
        .then()
        .statusCode(201);
    Eventually.holds(
        () -> {
          var told = Events.of("projects", UUID.fromString(built)).getLast().payload();
          assertThat(told.at("/developmentPlanListings/0/listedOn").asText())
              .isEqualTo("2018-09-19");
        });
  }

  @Test
  @Order(4)
  void workIsCompletedAtAHundredPercentAndAcceptedWithItsPapers() {
    var start = Map.of("kind", "START", "name", "开工", "plannedOn", "2018-09-01");
    Api.as("yingzhou")
        .body(with(start, "reachedOn", "2018-09-21"))
        .post(path(built, "milestones"))
        .then()
        .statusCode(422)
        .body("type", containsString("date-in-future"));
    Api.as("yingzhou")
        .body(with(start, "reachedOn", "2018-09-01"))
        .post(path(built, "milestones"))
        .then()
        .statusCode(201);
    move("yingzhou", built, "UNDER_WAY").then().statusCode(200);
    City.report("yingzhou", "AA-2018-0001", "2018-09", "100").then().statusCode(201);
    move("yingzhou", built, "COMPLETED").then().statusCode(200);
    move("yingzhou", built, "ACCEPTED")
        .then()
        .statusCode(422)
        .body("errors.code", containsInAnyOrder("lacks-acceptance-document", "lacks-built-green"));

    attach("yingzhou", UUID.randomUUID().toString()).then().statusCode(404);
    attach("yingdong", Plans.scan("yingdong")).then().statusCode(403);
    var scan = Plans.scan("yingzhou");
    attach("yingzhou", scan).then().statusCode(201);
    attach("yingzhou", scan).then().statusCode(409);
    Api.as("office")
        .get(path(built, "attachments"))
        .then()
        .body("items.purpose", equalTo(List.of("ACCEPTANCE")));
    review("DESIGN");
    review("CONSTRUCTION");

    move("yingzhou", built, "ACCEPTED").then().statusCode(200);
  }

  @Test
  @Order(5)
  void anAcceptedProjectOperatesAndIsEvaluatedByTheOffice() {
    move("office", built, "EVALUATED").then().statusCode(409);
    move("yingzhou", built, "OPERATING").then().statusCode(200);
    move("yingzhou", built, "EVALUATED").then().statusCode(403);
    move("office", built, "EVALUATED")
        .then()
        .statusCode(422)
        .body("errors.code", hasItem("lacks-operated-green"));
    review("OPERATION");

    move("office", built, "EVALUATED").then().statusCode(200);

    move("office", built, "WITHDRAWN").then().statusCode(409);
    Api.as("office").get(path(built, "")).then().body("allowedTransitions", empty());
  }

  @Test
  @Order(6)
  void theOtherServicesAreToldWhenItWasDoneAcceptedAndFoundGreen() {
    Eventually.holds(
        () -> {
          var told = Events.of("projects", UUID.fromString(built));
          assertThat(told.stream().filter(t -> t.type().contains("green-stage.passed")))
              .extracting(t -> t.payload().get("stage").asText())
              .containsExactly("DESIGN", "CONSTRUCTION", "OPERATION");
          var last =
              told.stream().filter(t -> t.type().contains("project.changed")).toList().getLast();
          assertThat(last.payload().get("fieldCode").asText()).isEqualTo("TUN");
          assertThat(last.payload().get("fieldName").asText()).isEqualTo("管廊");
          assertThat(last.payload().get("completedOn").asText()).isEqualTo("2018-09-20");
          assertThat(last.payload().get("acceptedOn").asText()).isEqualTo("2018-09-20");
          assertThat(last.payload().get("timetabled").asBoolean()).isTrue();
        });
  }

  @Test
  @Order(7)
  void aWithdrawnProjectStaysReadableAndDoesNothingMore() {
    move("chengnan-chief", given, "WITHDRAWN").then().statusCode(403);
    Api.as("office")
        .body(Map.of("to", "WITHDRAWN"))
        .post(path(given, "transitions"))
        .then()
        .statusCode(422);

    move("office", given, "WITHDRAWN").then().statusCode(200);

    Api.as("yingdong").get(path(given, "")).then().body("state", equalTo("WITHDRAWN"));
    Api.as("office").get(path(given, "")).then().body("allowedTransitions", empty());
    City.report("chengnan", "AA-2018-0002", "2018-09", "5").then().statusCode(409);
    assertThat(move("office", given, "ADMITTED").statusCode()).isEqualTo(409);
  }

  private void review(String stage) {
    var review =
        Map.of("passed", true, "conclusion", "通过", "evidenceAttachmentId", Plans.scan("housing"));
    Api.as("housing")
        .body(review)
        .post(path(built, "green-stages/" + stage + "/reviews"))
        .then()
        .statusCode(201);
  }

  private io.restassured.response.Response attach(String user, String attachment) {
    return Api.as(user)
        .body(Map.of("attachmentId", attachment, "purpose", "ACCEPTANCE"))
        .post(path(built, "attachments"));
  }

  private io.restassured.response.Response name(String user, String duty, String person) {
    return Api.as(user)
        .body(Map.of("duty", duty, "personCode", person, "validFrom", "2018-09-20"))
        .post(path(built, "responsibles"));
  }

  private io.restassured.response.Response roadmap(String user, List<Map<String, String>> stages) {
    return Api.as(user).body(stages).put(path(built, "roadmap"));
  }

  private static Map<String, String> stage(String code, String before, String from, String to) {
    var stage = Map.of("code", code, "name", "阶段 " + code, "startDate", from, "endDate", to);
    return before.isEmpty() ? stage : with(stage, "predecessorCode", before);
  }

  private static Map<String, String> with(Map<String, String> map, String key, String value) {
    var more = new java.util.HashMap<>(map);
    more.put(key, value);
    return more;
  }

  private static String path(String project, String below) {
    return API + "projects/" + project + (below.isEmpty() ? "" : "/" + below);
  }
}
