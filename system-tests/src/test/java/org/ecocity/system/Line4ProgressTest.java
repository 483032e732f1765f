package org.ecocity.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ecocity.system.kit.Door;
import org.ecocity.system.kit.Soon;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Step 4 of the line: progress is reported, lights follow published rules that are data. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Line4ProgressTest {
  private static final String EARLY = "AA-2018-0013";
  private static final String SILENT = "AA-2018-0020";
  private static final String LATE = "AA-2019-0021";

  @Test
  @Order(1)
  void districtsReportTheMonthForTheirOwnProjectsOnly() {
    Sample.itIs(LocalDate.of(2019, 4, 2));
    report("yingzhou", EARLY, "45").then().statusCode(403);
    report("yingdong", EARLY, "45").then().statusCode(201).body("revision", equalTo(1));
    report("yingquan", LATE, "0").then().statusCode(201);
    report("fuhe", SILENT, "2019-01", "17").then().statusCode(201);
    report("fuhe", SILENT, "2019-02", "18").then().statusCode(201);
    assertThat(light(EARLY, "PROGRESS").getString("colour")).isEqualTo("GREEN");
    var late = light(LATE, "START");
    assertThat(late.getString("colour")).isEqualTo("AMBER");
    assertThat(late.getString("reasonEn")).isNotBlank();
    assertThat(late.getString("reason")).isNotBlank();
  }

  @Test
  @Order(2)
  void aProjectWithoutAReportKeepsItsFiguresStaleAndTurnsAmberThenRed() {
    Number before = Sample.project(SILENT).path("physicalPercent");
    Sample.itIs(LocalDate.of(2019, 4, 4));
    assertThat(light(SILENT, "REPORTING").getString("colour")).isEqualTo("AMBER");
    Sample.itIs(LocalDate.of(2019, 4, 10));
    assertThat(light(SILENT, "REPORTING").getString("colour")).isEqualTo("RED");
    Sample.project(SILENT)
        .then()
        .body("stale", equalTo(true))
        .body("physicalPercent", equalTo(before))
        .body("light", equalTo("RED"));
    Soon.holds(
        () ->
            Door.as("fuhe")
                .get("/api/notification/v1/inbox?limit=200")
                .then()
                .body("items.objectCode", hasItem(SILENT)));
  }

  @Test
  @Order(3)
  void aNewRuleVersionRecoloursWithoutABuild() {
    report("office", LATE, "0").then().statusCode(201);
    var before = light(EARLY, "PROGRESS").getInt("ruleVersion");
    Door.as("office")
        .body(
            Map.of(
                "validFrom",
                Sample.today().toString(),
                "rules",
                List.of(
                    Map.of("dimension", "PROGRESS", "amberFromPoints", 10, "redAbovePoints", 25))))
        .post("/api/projects/v1/light-rules")
        .then()
        .statusCode(201);
    assertThat(light(EARLY, "PROGRESS").getInt("ruleVersion")).isGreaterThan(before);
  }

  private static io.restassured.response.Response report(String user, String code, String percent) {
    return report(user, code, "2019-03", percent);
  }

  private static io.restassured.response.Response report(
      String user, String code, String period, String percent) {
    String id = Sample.project(code).path("id");
    return Door.as(user)
        .body(
            Map.of(
                "period",
                period,
                "physicalPercent",
                new java.math.BigDecimal(percent),
                "workDoneFen",
                1_000_000_000L,
                "fundsArrivedFen",
                1_000_000_000L,
                "summary",
                "三月进度"))
        .post("/api/projects/v1/projects/" + id + "/progress-reports");
  }

  private static JsonPath light(String code, String dimension) {
    String id = Sample.project(code).path("id");
    var lights =
        Door.as("office").get("/api/projects/v1/projects/" + id + "/lights").then().statusCode(200);
    return lights
        .extract()
        .jsonPath()
        .setRootPath("items.find { it.dimension == '" + dimension + "' }");
  }
}
