package org.ecocity.projects.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.projects.testcity.City.API;
import static org.ecocity.projects.testcity.City.file;
import static org.ecocity.projects.testcity.City.tree;
import static org.ecocity.projects.testcity.Jobs.errors;
import static org.ecocity.projects.testcity.Jobs.take;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.projects.testcity.Jobs;
import org.ecocity.projects.testcity.RegistersProfile;
import org.ecocity.projects.testcity.Sheet;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The register of units comes in as the workbook that the office keeps. */
@QuarkusTest
@WithTestResource(TestParts.class)
@TestProfile(RegistersProfile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OrganisationImportTest {
  private static final String[] HEADINGS = {
    "单位编码", "单位名称", "单位类型", "上级单位编码", "名称自", "名称至", "并入单位编码"
  };

  @Test
  @Order(1)
  void theSamplesWorkbookBringsEveryUnitWithTheNamesOfTheReform() {
    var job = take("office", "ORGANISATIONS", "ALL_OR_NOTHING", Map.of(), file("units.xlsx"));

    assertThat(errors(job)).isEmpty();
    assertThat(job.get("doneCount").asInt() + job.get("unchangedCount").asInt()).isEqualTo(44);
    assertThat(unit("HUC", "2019-02-28").get("name").asText()).isEqualTo("市住房城乡建设委");
    assertThat(unit("HUC", "2019-03-01").get("name").asText()).isEqualTo("市住房和城乡建设局");
    var planning = unit("PLN", "2019-02-28");
    assertThat(planning.get("mergedIntoCode").asText()).isEqualTo("NRP");
    assertThat(planning.get("validTo").asText()).isEqualTo("2019-02-28");
    assertThat(units("PLN", "2019-03-01").get("items")).isEmpty();
    assertThat(unit("NRP", "2019-03-01").get("validFrom").asText()).isEqualTo("2019-03-01");
    assertThat(units("NRP", "2019-02-28").get("items")).isEmpty();
  }

  @Test
  @Order(2)
  void theSameFileAgainChangesNothing() {
    var version = unit("HUC", "2019-03-01").get("version").asLong();

    var checked = take("office", "ORGANISATIONS", "VALIDATE", Map.of(), file("units.xlsx"));
    assertThat(checked.get("doneCount").asInt()).isZero();
    assertThat(checked.get("unchangedCount").asInt()).isEqualTo(44);
    var job = take("office", "ORGANISATIONS", "ALL_OR_NOTHING", Map.of(), file("units.xlsx"));

    assertThat(job.get("state").asText()).isEqualTo("DONE");
    assertThat(job.get("doneCount").asInt()).isZero();
    assertThat(job.get("unchangedCount").asInt()).isEqualTo(44);
    assertThat(unit("HUC", "2019-03-01").get("version").asLong()).isEqualTo(version);
  }

  @Test
  @Order(3)
  void aWrongCellIsNamedAndTheUnitStaysOutWithAllItsRows() {
    var good = newCode();
    var half = newCode();
    var sheet =
        Sheet.of(HEADINGS)
            .row(good, "市测试一局", "部门", "GOV", "", "", "")
            .row(half, "市测试二委", "部门", "GOV", "", "2019-02-28", "")
            .row(half, "市测试二局", "公司", "GOV", "2019-03-01", "", "")
            .row(newCode(), "市测试三局", "部门", "NOWHERE", "", "", "")
            .row(newCode(), "", "部门", "", "", "", "")
            .row("a1", "市测试四局", "部门", "", "2019-03-01", "2019-02-01", "")
            .file();

    var all = take("office", "ORGANISATIONS", "ALL_OR_NOTHING", Map.of(), sheet);
    assertThat(all.get("state").asText()).isEqualTo("FAILED");
    assertThat(units(good, "2019-01-10").get("items")).isEmpty();

    var job = take("office", "ORGANISATIONS", "GOOD_ROWS", Map.of(), sheet);
    assertThat(errors(job))
        .containsExactlyInAnyOrder(
            "A4 other-row-wrong",
            "C5 wrong-value",
            "D6 unknown-unit",
            "B7 not-blank",
            "A8 pattern",
            "F8 ends-before-it-begins");
    assertThat(job.get("doneCount").asInt()).isEqualTo(1);
    assertThat(unit(good, "2019-01-10").get("name").asText()).isEqualTo("市测试一局");
    assertThat(units(half, "2019-01-10").get("items")).isEmpty();
    Api.as("office")
        .accept("*/*")
        .get(API + "imports/" + job.get("id").asText() + "/annotated-file")
        .then()
        .statusCode(200);
  }

  @Test
  @Order(4)
  void namesOnOneDayAndRowsThatDisagreeAreErrors() {
    var twice = newCode();
    var differs = newCode();
    var sheet =
        Sheet.of(HEADINGS)
            .row(twice, "市甲局", "部门", "GOV", "", "2019-03-01", "")
            .row(twice, "市乙局", "部门", "GOV", "2019-03-01", "", "")
            .row(differs, "市丙局", "部门", "GOV", "", "2019-02-28", "")
            .row(differs, "市丁局", "县", "AA", "2019-03-01", "", "")
            .file();

    var job = take("office", "ORGANISATIONS", "VALIDATE", Map.of(), sheet);

    assertThat(errors(job))
        .containsExactlyInAnyOrder(
            "A3 other-row-wrong",
            "E4 names-overlap",
            "A5 other-row-wrong",
            "C6 rows-differ",
            "D6 rows-differ");
  }

  @Test
  @Order(5)
  void aNewNameIsAddedButAnOldOneIsNotTakenAway() {
    var code = newCode();
    taken(Sheet.of(HEADINGS).row(code, "市旧局", "部门", "GOV", "", "", "").file());

    var lost = Sheet.of(HEADINGS).row(code, "市新局", "部门", "GOV", "2019-03-01", "", "").file();
    assertThat(errors(take("office", "ORGANISATIONS", "ALL_OR_NOTHING", Map.of(), lost)))
        .containsExactly("B3 name-missing");
    var job =
        taken(
            Sheet.of(HEADINGS)
                .row(code, "市新局", "部门", "GOV", "2019-03-01", "", "")
                .row(code, "市旧局", "部门", "GOV", "", "2019-02-28", "")
                .file());

    assertThat(job.get("doneCount").asInt()).isEqualTo(2);
    assertThat(unit(code, "2019-02-28").get("name").asText()).isEqualTo("市旧局");
    assertThat(unit(code, "2019-03-01").get("name").asText()).isEqualTo("市新局");
  }

  @Test
  @Order(6)
  void onlyTheOfficeImportsUnits() {
    Jobs.send("yingzhou", "ORGANISATIONS", "VALIDATE", Map.of(), file("units.xlsx"))
        .then()
        .statusCode(403);
  }

  private static JsonNode taken(Path sheet) {
    var job = take("office", "ORGANISATIONS", "ALL_OR_NOTHING", Map.of(), sheet);
    assertThat(errors(job)).isEmpty();
    return job;
  }

  private static String newCode() {
    return "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
  }

  private static JsonNode unit(String code, String day) {
    return units(code, day).get("items").get(0);
  }

  private static JsonNode units(String code, String day) {
    return tree(
        Api.as("office")
            .get(API + "organisations?code=" + code + "&asOf=" + day)
            .then()
            .statusCode(200)
            .extract());
  }
}
