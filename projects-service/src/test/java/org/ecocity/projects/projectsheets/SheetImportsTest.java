package org.ecocity.projects.projectsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.projects.testcity.City.API;
import static org.ecocity.projects.testcity.Jobs.errors;
import static org.ecocity.projects.testcity.Jobs.take;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.projects.testcity.City;
import org.ecocity.projects.testcity.Csv;
import org.ecocity.projects.testcity.RegistersProfile;
import org.ecocity.projects.testcity.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Projects and monthly reports come in as workbooks under the rules of a request. */
@QuarkusTest
@WithTestResource(TestParts.class)
@TestProfile(RegistersProfile.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetImportsTest {
  private static final String[] LIBRARY = {
    "项目编码", "项目名称", "领域", "所属区划", "责任单位", "行业主管部门", "总投资（万元）", "开工时间", "竣工时间"
  };
  private static final String[] REPORTS = {
    "期间", "项目编码", "形象进度（%）", "累计完成投资（万元）", "累计到位资金（万元）", "进展情况"
  };

  private static final String OURS = "AA-2018-0801";
  private static final String THEIRS = "AA-2018-0802";

  private boolean begun;

  @BeforeEach
  void twoAdmittedProjects() {
    if (begun) {
      return;
    }
    begun = true;
    City.on("2018-09-20");
    City.units();
    admitted(0, OURS);
    admitted(1, THEIRS);
  }

  @Test
  void aUnitsGoodRowsBecomeItsDraftsAndWrongCellsAreNamed() {
    var sheet =
        Sheet.of(LIBRARY)
            .row("", "颍河绿道", "TUN", "YZ", "", "HUC", "1200.5", "2019-03", "2020-06")
            .row("", "缺总投资", "TUN", "YZ", "", "HUC", "", "2019-03", "2020-06")
            .row("", "别区项目", "TUN", "YD", "颍东区", "HUC", "1200", "2019-03", "2020-06")
            .row("AA-2019-0900", "自编号", "TUN", "YZ", "", "HUC", "1200", "2019-03", "2020-06")
            .row("", "没有领域", "XXX", "YZ", "", "NOWHERE", "1200", "2019-03", "2018-06")
            .file();

    var checked = take("yingzhou", "PROJECTS", "VALIDATE", Map.of(), sheet);
    assertThat(checked.get("doneCount").asInt()).isEqualTo(1);
    find("颍河绿道").body("items", hasSize(0));
    var job = take("yingzhou", "PROJECTS", "GOOD_ROWS", Map.of(), sheet);

    assertThat(errors(job))
        .containsExactlyInAnyOrder(
            "G4 not-blank",
            "E5 owner-is-other-unit",
            "A6 code-by-office",
            "C7 unknown-code",
            "F7 unknown-unit",
            "I7 ends-before-it-starts");
    find("颍河绿道")
        .body("items", hasSize(1))
        .body("items[0].state", equalTo("DRAFT"))
        .body("items[0].ownerUnitCode", equalTo("YZ"))
        .body("items[0].totalInvestmentFen", equalTo(1_200_500_000))
        .body("items[0].plannedEnd", equalTo("2020-06-30"));
  }

  @Test
  void aCodeThatIsThereIsRefusedAndWithItTheWholeFile() {
    var sheet =
        Sheet.of(LIBRARY)
            .row("AA-2018-0901", "海绵一", "TUN", "YZ", "YZ", "HUC", "10", "2019-03", "2020-06")
            .row(OURS, "海绵二", "TUN", "YZ", "YZ", "HUC", "10", "2019-03", "2020-06")
            .file();

    var job = take("office", "PROJECTS", "ALL_OR_NOTHING", Map.of(), sheet);

    assertThat(job.get("state").asText()).isEqualTo("FAILED");
    assertThat(errors(job)).containsExactly("A4 code-taken");
    find("海绵一").body("items", hasSize(0));
  }

  @Test
  void aUnitsReportsComeInForItsOwnProjectsOnly() {
    var sheet =
        Sheet.of(REPORTS)
            .row("2018-09", OURS, "3.5", "880", "900", "基坑开挖")
            .row("2018-09", THEIRS, "3", "1", "1", "")
            .row("2018-10", OURS, "4", "1", "1", "")
            .row("2018-09", OURS, "4", "1", "1", "")
            .row("2018-09", "AA-2018-9999", "4", "1", "1", "")
            .row("2018-08", OURS, "101", "", "-1", "")
            .file();

    var job = take("yingzhou", "PROGRESS", "GOOD_ROWS", Map.of(), sheet);

    assertThat(errors(job))
        .containsExactlyInAnyOrder(
            "B4 not-own-project",
            "A5 period-in-future",
            "B6 entry-twice",
            "B7 not-in-library",
            "C8 percent-range",
            "D8 not-blank",
            "E8 negative");
    var project = City.project(OURS);
    assertThat(project.get("lastPeriod").asText()).isEqualTo("2018-09");
    assertThat(project.get("physicalPercent").decimalValue()).isEqualByComparingTo("3.5");
    assertThat(project.get("workDoneFen").asLong()).isEqualTo(880_000_000L);
    Api.as("office")
        .get(API + "projects?code=" + THEIRS)
        .then()
        .body("items[0].lastPeriod", nullValue());
  }

  private static io.restassured.response.ValidatableResponse find(String name) {
    return Api.as("yingzhou").queryParam("q", name).get(API + "projects").then().statusCode(200);
  }

  private static void admitted(int row, String code) {
    var project = new HashMap<>(Csv.rows("projects.csv").get(row));
    project.put("项目编码", code);
    City.admit(project.get("行业主管部门"), project.get("责任单位"), City.draft(project));
  }
}
