package org.ecocity.projects.lights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.projects.testcity.City.API;
import static org.ecocity.projects.testcity.City.file;
import static org.ecocity.projects.testcity.City.light;
import static org.ecocity.projects.testcity.City.on;
import static org.ecocity.projects.testcity.City.project;
import static org.ecocity.projects.testcity.City.report;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.projects.testcity.City;
import org.ecocity.projects.testcity.LightsProfile;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Step 4 of the line: reports, lights by the published rules, and the sample's stories. */
@QuarkusTest
@WithTestResource(TestParts.class)
@TestProfile(LightsProfile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LightsTest {
  private static final String STORY_13 = "AA-2018-0013";
  private static final String STORY_20 = "AA-2018-0020";
  private static final String STORY_21 = "AA-2019-0021";
  private static final String STORY_29 = "AA-2019-0029";
  private static final String STORY_52 = "AA-2020-0052";

  @Test
  @Order(1)
  void districtsReportTheMonth() {
    on("2019-01-10");
    City.units();
    City.holidays();
    City.rules();
    City.projects(63);
    on("2019-01-25");
    City.issue(2019, file("tables/key-projects-2019-v1.xlsx"), "AA政办〔2019〕3号");
    on("2019-04-02");
    report("yingzhou", STORY_13, "2019-03", "20").then().statusCode(403);
    report("yingdong", STORY_13, "2019-03", "30.5").then().statusCode(201);
    report("yingquan", STORY_21, "2019-03", "0").then().statusCode(201);
    report("construction-system", STORY_29, "2019-03", "12").then().statusCode(201);
    report("yingdong", STORY_13, "2019-05", "31").then().statusCode(422);
    report("yingdong", STORY_13, "2019-03", "30.12345").then().statusCode(422);
    report("yingdong", STORY_13, "2019-03", "31")
        .then()
        .statusCode(201)
        .body("revision", equalTo(2));

    assertThat(light(STORY_13, "PROGRESS").get("colour").asText()).isEqualTo("GREEN");
    assertThat(light(STORY_21, "START").get("colour").asText()).isEqualTo("AMBER");
    assertThat(light(STORY_21, "START").get("reasonEn").asText()).contains("not started");
    assertThat(light(STORY_20, "REPORTING").get("colour").asText()).isEqualTo("RED");
  }

  @Test
  @Order(2)
  void aMissingReportTurnsAmberAtTheDeadlineAndRedThreeWorkingDaysLater() {
    report("fuhe", STORY_20, "2019-01", "17").then().statusCode(201);
    report("fuhe", STORY_20, "2019-02", "18").then().statusCode(201);
    assertThat(light(STORY_20, "REPORTING").get("colour").asText()).isEqualTo("GREEN");
    Api.as("fuhe").get(API + "todos").then().body("items.dueDate", hasItem("2019-04-03"));

    on("2019-04-04");
    assertThat(light(STORY_20, "REPORTING").get("colour").asText()).isEqualTo("AMBER");
    assertThat(project(STORY_20).get("stale").asBoolean()).isTrue();
    assertThat(project(STORY_20).get("physicalPercent").asInt()).isEqualTo(18);
    report("yingdong", STORY_13, "2019-03", "32").then().statusCode(403);
    report("office", STORY_13, "2019-03", "32").then().statusCode(201);

    on("2019-04-10");
    assertThat(light(STORY_20, "REPORTING").get("colour").asText()).isEqualTo("RED");
    assertThat(project(STORY_20).get("light").asText()).isEqualTo("RED");

    report("fuhe", STORY_20, "2019-03", "22").then().statusCode(201);
    assertThat(light(STORY_20, "REPORTING").get("colour").asText()).isEqualTo("GREEN");
    assertThat(project(STORY_20).get("stale").asBoolean()).isFalse();
    var id = project(STORY_20).get("id").asText();
    Api.as("auditor")
        .get(API + "projects/" + id + "/lights/history")
        .then()
        .body("items.findAll { it.colour == 'RED' }.madeGoodOn", hasItem("2019-04-10"));
  }

  @Test
  @Order(3)
  void aProjectFourMonthsLateTurnsRedAndIsMadeGoodWhenItStarts() {
    on("2019-05-31");
    assertThat(light(STORY_21, "START").get("colour").asText()).isEqualTo("AMBER");
    on("2019-06-01");
    assertThat(light(STORY_21, "START").get("colour").asText()).isEqualTo("RED");
    report("wu", STORY_29, "2019-05", "16").then().statusCode(201);
    on("2019-07-02");
    report("wu", STORY_29, "2019-06", "14")
        .then()
        .statusCode(201)
        .body("fellFromPercent", equalTo(16.0f));
    report("yingquan", STORY_21, "2019-06", "2").then().statusCode(201);
    assertThat(light(STORY_21, "START").get("colour").asText()).isEqualTo("GREEN");
    assertThat(light(STORY_21, "PROGRESS").get("colour").asText()).isEqualTo("AMBER");
  }

  @Test
  @Order(4)
  void aValidReasonKeepsTheLightGreenWhileItHolds() {
    var id = project("AA-2019-0025").get("id").asText();
    assertThat(light("AA-2019-0025", "START").get("colour").asText()).isEqualTo("RED");
    var exemption =
        Map.of(
            "dimension",
            "START",
            "validFrom",
            "2019-07-01",
            "validTo",
            "2019-08-31",
            "reason",
            "融资方案待批");
    Api.as("chengnan")
        .body(exemption)
        .post(API + "projects/" + id + "/exemptions")
        .then()
        .statusCode(403);
    Api.as("office")
        .body(exemption)
        .post(API + "projects/" + id + "/exemptions")
        .then()
        .statusCode(201);
    assertThat(light("AA-2019-0025", "START").get("colour").asText()).isEqualTo("GREEN");
    on("2019-09-01");
    assertThat(light("AA-2019-0025", "START").get("colour").asText()).isEqualTo("RED");
  }

  @Test
  @Order(5)
  void aProjectBehindByMoreThanThirtyPointsIsRedAndANewRuleRecoloursWithoutABuild() {
    on("2020-01-17");
    City.issue(2020, file("tables/key-projects-2020-v1.xlsx"), "AA政办〔2020〕4号");
    on("2020-09-02");
    // Planned by the end of August: 58 % of the year's plan, which is the whole project.
    report("yingdong", STORY_52, "2020-08", "23").then().statusCode(201);
    assertThat(light(STORY_52, "PROGRESS").get("colour").asText()).isEqualTo("RED");
    assertThat(light(STORY_52, "PROGRESS").get("reasonEn").asText()).contains("35 points behind");
    report("yingdong", STORY_52, "2020-08", "28").then().statusCode(201);
    assertThat(light(STORY_52, "PROGRESS").get("colour").asText()).isEqualTo("AMBER");
    assertThat(reasonInList("zh-CN")).endsWith("落后 30 个百分点");
    assertThat(reasonInList("en")).endsWith("30 points behind");

    Api.as("office")
        .body(
            Map.of(
                "validFrom",
                "2020-09-01",
                "rules",
                List.of(
                    Map.of("dimension", "PROGRESS", "amberFromPoints", 10, "redAbovePoints", 25))))
        .post(API + "light-rules")
        .then()
        .statusCode(201)
        .body("version", equalTo(2));
    assertThat(light(STORY_52, "PROGRESS").get("colour").asText()).isEqualTo("RED");
    assertThat(light(STORY_52, "PROGRESS").get("ruleVersion").asInt()).isEqualTo(2);
    Api.as("office")
        .body(
            Map.of(
                "version",
                2,
                "validFrom",
                "2020-09-01",
                "rules",
                List.of(
                    Map.of("dimension", "PROGRESS", "amberFromPoints", 10, "redAbovePoints", 20))))
        .post(API + "light-rules")
        .then()
        .statusCode(409)
        .body("type", containsString("rule-version-taken"));
  }

  private static String reasonInList(String language) {
    return Api.as("office")
        .header("Accept-Language", language)
        .get(API + "projects?code=" + STORY_52)
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].lightReason");
  }
}
