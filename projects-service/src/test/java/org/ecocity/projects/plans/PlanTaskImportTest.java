package org.ecocity.projects.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.projects.testcity.City.API;
import static org.ecocity.projects.testcity.City.file;
import static org.ecocity.projects.testcity.City.tree;
import static org.ecocity.projects.testcity.Jobs.errors;
import static org.ecocity.projects.testcity.Jobs.take;
import static org.hamcrest.Matchers.endsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.projects.testcity.City;
import org.ecocity.projects.testcity.Jobs;
import org.ecocity.projects.testcity.Plans;
import org.ecocity.projects.testcity.RegistersProfile;
import org.ecocity.projects.testcity.Sheet;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The tasks of a draft come in as the table that goes with the plan. */
@QuarkusTest
@WithTestResource(TestParts.class)
@TestProfile(RegistersProfile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanTaskImportTest {
  private static String programme = "";
  private static String plan = "";

  @Test
  @Order(1)
  void withoutADraftOrAProgrammeThereIsNothingToFill() {
    City.on("2018-09-20");
    City.units();
    programme = Plans.programme();
    var tasks = file("programme/tasks-v1.xlsx");

    Jobs.send("office", "TASKS", "VALIDATE", Map.of("programmeId", programme), tasks)
        .then()
        .statusCode(409)
        .body("type", endsWith("no-draft-plan"));
    Jobs.send("office", "TASKS", "VALIDATE", Map.of(), tasks).then().statusCode(400);
    Jobs.send("yingzhou", "TASKS", "VALIDATE", Map.of("programmeId", programme), tasks)
        .then()
        .statusCode(403);
  }

  @Test
  @Order(2)
  void theSamplesWorkbookBecomesTheTasksOfTheDraft() {
    plan = Plans.draft(programme, List.of());

    var job = imported("ALL_OR_NOTHING", "tasks-v1.xlsx");

    assertThat(errors(job)).isEmpty();
    assertThat(job.get("doneCount").asInt()).isEqualTo(19);
    var tasks = tasks();
    assertThat(tasks).hasSize(19);
    assertThat(tasks.get(3).get("leadUnitCode").asText()).isEqualTo("HUC");
    assertThat(tasks.get(3).get("assistingUnitCodes")).hasSize(3);
    assertThat(tasks.get(3).get("quantityValue").decimalValue()).isEqualByComparingTo("14.6");
    assertThat(tasks.get(0).get("dueDate").asText()).isEqualTo("2018-10-31");
  }

  @Test
  @Order(3)
  void theSameFileAgainChangesNothingAndALaterOneReplacesTheList() {
    var again = imported("ALL_OR_NOTHING", "tasks-v1.xlsx");
    assertThat(again.get("doneCount").asInt()).isZero();
    assertThat(again.get("unchangedCount").asInt()).isEqualTo(19);

    var job = imported("ALL_OR_NOTHING", "tasks-v2.xlsx");

    assertThat(job.get("doneCount").asInt()).isEqualTo(20);
    assertThat(tasks()).hasSize(20);
  }

  @Test
  @Order(4)
  void wrongCellsAreNamedAndGoodRowsBecomeTheList() {
    var sheet =
        Sheet.of("编号", "任务", "牵头单位", "配合单位", "完成时限", "权重")
            .row("01", "成立机构", "LGO", "HUC、FIN", "2018-10", "60")
            .row("01", "重复编号", "LGO", "", "", "10")
            .row("03", "没有单位", "NOWHERE", "", "", "10")
            .row("04", "牵头又配合", "HUC", "FIN HUC", "", "10")
            .row("05", "权重过大", "市住房和城乡建设局", "", "", "101")
            .row("06", "日期不对", "HUC", "", "年底", "1.23456")
            .file();

    var job = take("office", "TASKS", "GOOD_ROWS", Map.of("programmeId", programme), sheet);

    assertThat(errors(job))
        .containsExactlyInAnyOrder(
            "A4 number-twice",
            "C5 unknown-unit",
            "D6 lead-assists",
            "F7 percent-range",
            "F8 digits",
            "E8 not-a-month");
    assertThat(job.get("doneCount").asInt()).isEqualTo(1);
    var tasks = tasks();
    assertThat(tasks).hasSize(1);
    assertThat(tasks.get(0).get("dueDate").asText()).isEqualTo("2018-10-31");
    assertThat(tasks.get(0).get("assistingUnitCodes")).hasSize(2);
  }

  private static JsonNode imported(String mode, String workbook) {
    return take(
        "office", "TASKS", mode, Map.of("programmeId", programme), file("programme/" + workbook));
  }

  private static JsonNode tasks() {
    var path = API + "programmes/" + programme + "/plan-versions/" + plan + "/tasks";
    return tree(Api.as("office").get(path).then().statusCode(200).extract()).get("items");
  }
}
