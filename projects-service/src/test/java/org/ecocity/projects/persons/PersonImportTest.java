package org.ecocity.projects.persons;

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
import java.util.Map;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.projects.testcity.Jobs;
import org.ecocity.projects.testcity.RegistersProfile;
import org.ecocity.projects.testcity.Sheet;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The register of persons comes in as the workbook that the office keeps. */
@QuarkusTest
@WithTestResource(TestParts.class)
@TestProfile(RegistersProfile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PersonImportTest {
  private static final String[] HEADINGS = {"人员编码", "姓名", "单位编码", "责任", "自", "至", "代理人编码"};

  @Test
  @Order(1)
  void theSamplesWorkbookBringsEveryPersonWithDatedDuties() {
    take("office", "ORGANISATIONS", "ALL_OR_NOTHING", Map.of(), file("units.xlsx"));

    var job = take("office", "PERSONS", "ALL_OR_NOTHING", Map.of(), file("persons.xlsx"));

    assertThat(errors(job)).isEmpty();
    assertThat(job.get("doneCount").asInt() + job.get("unchangedCount").asInt()).isEqualTo(126);
    var duties = person("HUC-L").get("duties");
    assertThat(duties).hasSize(3);
    assertThat(duties.get(1).get("deputyCode").asText()).isEqualTo("HUC-L2");
    assertThat(duties.get(1).get("validTo").asText()).isEqualTo("2019-08-16");
    assertThat(person("LSG-H").get("userName").asText()).isEqualTo("leader");
  }

  @Test
  @Order(2)
  void theSameFileAgainChangesNothing() {
    var version = person("HUC-L").get("version").asLong();

    var job = take("office", "PERSONS", "ALL_OR_NOTHING", Map.of(), file("persons.xlsx"));

    assertThat(job.get("doneCount").asInt()).isZero();
    assertThat(job.get("unchangedCount").asInt()).isEqualTo(126);
    assertThat(person("HUC-L").get("version").asLong()).isEqualTo(version);
  }

  @Test
  @Order(3)
  void wrongCellsAreNamedAndGoodPersonsStillComeIn() {
    var sheet =
        Sheet.of(HEADINGS)
            .row("OAM-X1", "甲样", "OAM", "包保领导", "2019-01-01", "", "")
            .row("OAM-X2", "乙样", "NOWHERE", "联络员", "2019-01-01", "", "")
            .row("OAM-X3", "丙样", "OAM", "联络员", "2019-01-01", "", "")
            .row("OAM-X4", "丁样", "OAM", "科长", "2019-01-01", "", "")
            .row("OAM-X5", "戊样", "OAM", "包保领导", "", "", "")
            .row("OAM-X6", "己样", "OAM", "包保领导", "2019-01-01", "2018-01-01", "NOBODY")
            .file();

    var job = take("office", "PERSONS", "GOOD_ROWS", Map.of(), sheet);

    assertThat(errors(job))
        .containsExactlyInAnyOrder(
            "C4 unknown-unit",
            "E5 duty-taken",
            "D6 wrong-value",
            "E7 not-blank",
            "F8 ends-before-it-begins");
    assertThat(job.get("doneCount").asInt()).isEqualTo(1);
    assertThat(person("OAM-X1").get("name").asText()).isEqualTo("甲样");
    assertThat(persons("OAM-X3")).isEmpty();
  }

  @Test
  @Order(4)
  void aDutyIsHandedOverWithinOneFileInAnyOrder() {
    var given = person("OAM-L").get("duties").get(0).get("validFrom").asText();
    var sheet =
        Sheet.of(HEADINGS)
            .row("OAM-L2", "新样", "OAM", "联络员", "2019-06-01", "", "")
            .row(
                "OAM-L",
                person("OAM-L").get("name").asText(),
                "OAM",
                "联络员",
                given,
                "2019-05-31",
                "")
            .file();

    var job = take("office", "PERSONS", "ALL_OR_NOTHING", Map.of(), sheet);

    assertThat(errors(job)).isEmpty();
    assertThat(person("OAM-L").get("duties").get(0).get("validTo").asText())
        .isEqualTo("2019-05-31");
  }

  @Test
  @Order(5)
  void whoIsRefusedKeepsTheDutyOfBeforeSoItsSuccessorIsRefusedToo() {
    var given = person("EDU-L").get("duties").get(0).get("validFrom").asText();
    var sheet =
        Sheet.of(HEADINGS)
            .row("EDU-L2", "新样", "EDU", "联络员", "2019-06-01", "", "")
            .row("EDU-L", "", "EDU", "联络员", given, "2019-05-31", "")
            .file();

    var job = take("office", "PERSONS", "GOOD_ROWS", Map.of(), sheet);

    assertThat(errors(job)).containsExactlyInAnyOrder("E3 duty-taken", "B4 not-blank");
    assertThat(persons("EDU-L2")).isEmpty();
  }

  @Test
  @Order(6)
  void aDutyOfThePastIsNotTakenAway() {
    var sheet =
        Sheet.of(HEADINGS)
            .row("HUC-L", "吴样", "HUC", "联络员", "2019-08-17", "", "")
            .row("HUC-L", "胡样", "HUC", "联络员", "2018-09-01", "2019-08-04", "")
            .file();

    var job = take("office", "PERSONS", "ALL_OR_NOTHING", Map.of(), sheet);

    assertThat(errors(job)).containsExactlyInAnyOrder("D3 duty-missing", "B4 rows-differ");
    assertThat(person("HUC-L").get("duties")).hasSize(3);
  }

  @Test
  @Order(7)
  void onlyTheOfficeImportsPersons() {
    Jobs.send("yingzhou", "PERSONS", "VALIDATE", Map.of(), file("persons.xlsx"))
        .then()
        .statusCode(403);
  }

  private static JsonNode person(String code) {
    return persons(code).get(0);
  }

  private static JsonNode persons(String code) {
    return tree(Api.as("office").get(API + "persons?code=" + code).then().statusCode(200).extract())
        .get("items");
  }
}
