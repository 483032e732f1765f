package org.ecocity.projects.keyprojects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecocity.projects.testcity.City.API;
import static org.ecocity.projects.testcity.City.file;
import static org.ecocity.projects.testcity.City.table;
import static org.ecocity.projects.testcity.City.take;
import static org.ecocity.projects.testcity.City.tree;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.projects.testcity.City;
import org.ecocity.projects.testcity.CityProfile;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Step 2 of the line: the workbooks of 2019, from wrong to issued to compared. */
@QuarkusTest
@WithTestResource(TestParts.class)
@TestProfile(CityProfile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeyProjectTableTest {
  private static String first = "";
  private static String second = "";

  @Test
  @Order(1)
  void aWrongWorkbookIsAnsweredByRowAndCell() throws IOException {
    City.on("2019-01-10");
    City.units();
    City.projects(63);
    var wrong = file("tables/key-projects-2019-wrong.xlsx");

    var job = take("office", "KEY_PROJECT_TABLE", "ALL_OR_NOTHING", 2019, wrong);

    assertThat(job.get("state").asText()).isEqualTo("FAILED");
    assertThat(job.get("totalCount").asInt()).isEqualTo(14);
    assertThat(job.get("doneCount").asInt()).isZero();
    assertThat(cells(job))
        .containsExactlyInAnyOrder(
            "B6", "B7", "F8", "H9", "H10", "I11", "O12", "D13", "S14", "C15", "I16", "H17", "R18");
    Api.as("office")
        .get(API + "key-project-tables?year=2019")
        .then()
        .statusCode(200)
        .body("items", empty());
    var annotated =
        Api.as("office")
            .accept("*/*")
            .get(API + "imports/" + job.get("id").asText() + "/annotated-file")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertThat(new String(annotated, 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("PK");
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(annotated))) {
      var rows = book.getFirstSheet().read();
      assertThat(rows.get(0).getCellText(0)).contains("2019");
      assertThat(rows.get(5).getCellText(19)).contains("B6").contains("row 5");
    }
  }

  @Test
  @Order(2)
  void goodRowsAloneCanBeTakenAndReplaced() {
    var wrong = file("tables/key-projects-2019-wrong.xlsx");
    var validated = take("office", "KEY_PROJECT_TABLE", "VALIDATE", 2019, wrong);
    assertThat(validated.get("state").asText()).isEqualTo("DONE");
    assertThat(validated.get("errorCount").asInt()).isEqualTo(13);
    var job = take("office", "KEY_PROJECT_TABLE", "GOOD_ROWS", 2019, wrong);
    assertThat(job.get("doneCount").asInt()).isEqualTo(1);
    var id = job.get("tableId").asText();
    Api.as("office")
        .get(API + "key-project-tables/" + id)
        .then()
        .body("entryCount", equalTo(1))
        .body("state", equalTo("DRAFT"));
  }

  @Test
  @Order(3)
  void theCorrectedWorkbookIsCheckedApprovedAndIssued() {
    var job =
        take(
            "office",
            "KEY_PROJECT_TABLE",
            "ALL_OR_NOTHING",
            2019,
            file("tables/key-projects-2019-v1.xlsx"));
    assertThat(cells(job)).isEmpty();
    first = job.get("tableId").asText();
    var view = tree(Api.as("office").get(API + "key-project-tables/" + first).then().extract());
    assertThat(view.get("entryCount").asInt()).isEqualTo(42);
    assertThat(view.get("totalInvestmentFen").asLong()).isEqualTo(593_080L * 1_000_000);
    assertThat(view.get("annualInvestmentFen").asLong()).isEqualTo(355_310L * 1_000_000);

    Api.as("yingzhou").get(API + "key-project-tables/" + first).then().statusCode(404);
    table("leader", first, Map.of("to", "APPROVED"))
        .then()
        .statusCode(409)
        .body("type", containsString("transition-not-allowed"));
    table("office", first, Map.of("to", "CHECKED")).then().statusCode(403);
    table("housing-chief", first, Map.of("to", "CHECKED")).then().statusCode(200);
    table("office", first, Map.of("to", "APPROVED")).then().statusCode(403);
    table("leader", first, Map.of("to", "APPROVED")).then().statusCode(200);
    Api.as("registrar").get(API + "todos").then().body("items", hasSize(1));
    table("registrar", first, Map.of("to", "ISSUED"))
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("documentNumber"));
    table("registrar", first, Map.of("to", "ISSUED", "documentNumber", "AA政办〔2019〕3号"))
        .then()
        .statusCode(200)
        .body("state", equalTo("ISSUED"));
    Api.as("registrar").get(API + "todos").then().body("items", empty());

    Api.as("yingzhou").get(API + "key-project-tables/" + first).then().statusCode(200);
    assertThat(City.project("AA-2019-0021").get("inTables").get(0).asInt()).isEqualTo(2019);
    Eventually.within(
        java.time.Duration.ofSeconds(10),
        () ->
            assertThat(Events.of("projects", UUID.fromString(first)))
                .anyMatch(told -> told.toString().contains("key-project-table.issued")));
  }

  @Test
  @Order(4)
  void anIssuedTableCannotBeChangedByAnybody() throws Exception {
    var entries =
        tree(Api.as("office")
                .get(API + "key-project-tables/" + first + "/entries")
                .then()
                .extract())
            .get("items");
    Api.as("office")
        .header("If-Match", "*")
        .body(List.of(entry(entries.get(0))))
        .put(API + "key-project-tables/" + first + "/entries")
        .then()
        .statusCode(409);
    Api.as("office")
        .header("If-Match", "*")
        .delete(API + "key-project-tables/" + first)
        .then()
        .statusCode(409);
    try (var owner = DriverManager.getConnection(System.getProperty("testkit.owner-url"));
        var sql = owner.createStatement()) {
      assertThatThrownBy(() -> sql.executeUpdate("UPDATE key_project_entry SET scale = 'x'"))
          .hasMessageContaining("never changes");
      assertThatThrownBy(() -> sql.executeUpdate("DELETE FROM key_project_entry"))
          .hasMessageContaining("never changes");
      assertThatThrownBy(
              () -> sql.executeUpdate("UPDATE key_project_table SET document_number = 'x'"))
          .hasMessageContaining("never changes");
      assertThatThrownBy(() -> sql.executeUpdate("UPDATE key_project_table SET state = 'DRAFT'"))
          .hasMessageContaining("only superseded");
    }
  }

  @Test
  @Order(5)
  void theMidYearVersionSupersedesAndIsCompared() {
    City.on("2019-07-19");
    second = City.issue(2019, file("tables/key-projects-2019-v2.xlsx"), "AA政办〔2019〕41号");

    Api.as("auditor")
        .get(API + "key-project-tables/" + second)
        .then()
        .body("version", equalTo(2))
        .body("supersedes", equalTo(first))
        .body("entryCount", equalTo(41));
    Api.as("auditor")
        .get(API + "key-project-tables/" + first)
        .then()
        .body("state", equalTo("SUPERSEDED"));
    var diff =
        tree(
            Api.as("yingzhou")
                .get(API + "key-project-tables/" + second + "/diff?against=" + first)
                .then()
                .statusCode(200)
                .extract());
    assertThat(codes(diff.get("added"))).containsExactly("AA-2019-0063");
    assertThat(codes(diff.get("removed"))).containsExactly("AA-2019-0023", "AA-2019-0041");
    assertThat(codes(diff.get("changed"))).contains("AA-2018-0001", "AA-2018-0008", "AA-2019-0035");
    assertThat(diff.get("after").get("annualInvestmentFen").asLong())
        .isEqualTo(351_150L * 1_000_000);
    assertThat(City.project("AA-2019-0023").get("inTables")).isEmpty();
    assertThat(City.project("AA-2019-0063").get("inTables")).hasSize(1);
  }

  @Test
  @Order(6)
  void anApprovalOnPaperCountsWithTheSecondPerson() throws IOException {
    City.on("2020-01-17");
    var job =
        take(
            "office",
            "KEY_PROJECT_TABLE",
            "ALL_OR_NOTHING",
            2020,
            file("tables/key-projects-2020-v1.xlsx"));
    var id = job.get("tableId").asText();
    table("housing-chief", id, Map.of("to", "CHECKED")).then().statusCode(200);
    String scan =
        Api.as("registrar")
            .contentType("multipart/form-data")
            .multiPart("file", file("evidence/rectification-photo.png").toFile())
            .post(API + "attachments")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var paper = Map.of("signer", "王样", "signedOn", "2020-01-16", "attachmentId", scan);
    table("registrar", id, Map.of("to", "APPROVED", "paper", paper))
        .then()
        .statusCode(200)
        .body("state", equalTo("CHECKED"));
    table("registrar", id, Map.of("to", "APPROVED")).then().statusCode(403);
    table("office-chief", id, Map.of("to", "APPROVED"))
        .then()
        .statusCode(200)
        .body("state", equalTo("APPROVED"));
  }

  @Test
  @Order(7)
  void whatIsNoWorkbookIsRefusedInWords() throws IOException {
    var text = Files.createTempFile("table", ".xlsx");
    Files.writeString(text, "not a workbook");
    Api.as("office")
        .contentType("multipart/form-data")
        .multiPart("file", text.toFile())
        .multiPart("kind", "KEY_PROJECT_TABLE")
        .multiPart("mode", "VALIDATE")
        .multiPart("year", "2019")
        .post(API + "imports")
        .then()
        .statusCode(415);
    var other = file("funding/budget-lines-2019.xlsx");
    var job = take("office", "KEY_PROJECT_TABLE", "VALIDATE", 2021, other);
    assertThat(job.get("state").asText()).isEqualTo("FAILED");
    assertThat(job.get("errors").get(0).get("code").asText()).isEqualTo("headings-missing");
    Api.as("office")
        .accept("*/*")
        .get(API + "imports/templates/KEY_PROJECT_TABLE")
        .then()
        .statusCode(200);
    Api.as("yingzhou")
        .contentType("multipart/form-data")
        .multiPart("file", other.toFile())
        .multiPart("kind", "KEY_PROJECT_TABLE")
        .multiPart("mode", "VALIDATE")
        .multiPart("year", "2019")
        .post(API + "imports")
        .then()
        .statusCode(403);
  }

  private static Map<String, Object> entry(JsonNode entry) {
    return Map.of(
        "projectCode",
        entry.get("projectCode").asText(),
        "nature",
        "NEW",
        "totalInvestmentFen",
        100,
        "doneByLastYearEndFen",
        0,
        "annualInvestmentFen",
        100,
        "sources",
        List.of(Map.of("kind", "MUNICIPAL", "percent", 100)),
        "ownerUnitCode",
        "YZ",
        "startDate",
        "2019-01-01",
        "endDate",
        "2019-12-31");
  }

  private static List<String> cells(JsonNode job) {
    return StreamSupport.stream(job.get("errors").spliterator(), false)
        .map(error -> error.get("cell").asText())
        .toList();
  }

  private static List<String> codes(JsonNode entries) {
    return StreamSupport.stream(entries.spliterator(), false)
        .map(entry -> entry.get("projectCode").asText())
        .toList();
  }
}
