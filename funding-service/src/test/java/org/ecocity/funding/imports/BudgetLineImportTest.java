package org.ecocity.funding.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.LINES;
import static org.ecocity.funding.City.code;
import static org.ecocity.funding.imports.Sheets.IMPORTS;
import static org.ecocity.funding.imports.Sheets.submit;
import static org.ecocity.funding.imports.Sheets.take;
import static org.ecocity.funding.imports.Sheets.workbook;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.ecocity.funding.movements.Movements;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.ProjectRoot;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Budget lines come in as the finance bureau keeps them, by the rules of a single request. */
@QuarkusTest
@WithTestResource(TestParts.class)
class BudgetLineImportTest {
  private static final List<String> HEAD =
      List.of("指标编码", "级次", "归口单位", "资金性质", "允许用途", "限用领域", "功能分类", "金额（万元）");

  @BeforeAll
  static void theUnitsOfTheSampleCity() {
    Map.of(
            "HUC", "市住房城乡建设委",
            "ENV", "市环境保护局",
            "URB", "城市管理局",
            "FIN", "市财政局",
            "YZ", "颍州区",
            "YD", "颍东区",
            "YQ", "颍泉区",
            "JK", "AA经开区",
            "FH", "阜合现代产业园区",
            "CN", "市城南新区")
        .forEach(BudgetLineImportTest::unit);
  }

  @Test
  void theSampleCitysWorkbookBecomesItsLinesAndASecondTimeNothingMore() throws IOException {
    var file =
        Files.readAllBytes(
            ProjectRoot.path().resolve("sample-city/funding/budget-lines-2019.xlsx"));
    awaitUnits();
    var first = take("finance", "BUDGET_LINES", "ALL_OR_NOTHING", file);
    assertThat(first.getList("errors")).isEmpty();
    assertThat(first.getString("state")).isEqualTo("DONE");
    assertThat(first.getInt("doneCount")).isEqualTo(11);
    as("finance")
        .get(LINES + "?code=M19-02")
        .then()
        .body("items[0].year", equalTo(2019))
        .body("items[0].level", equalTo("MUNICIPAL"))
        .body("items[0].ownerUnitCode", equalTo("ENV"))
        .body("items[0].fundKind", equalTo("AWARD"))
        .body("items[0].earmark.purposes", contains("AWARD"))
        .body("items[0].earmark.fieldCodes", containsInAnyOrder("WAT", "ECO"))
        .body("items[0].functionalCode", equalTo("2110302"))
        .body("items[0].allocationDocumentNo", equalTo("AA财预〔2019〕1号"))
        .body("items[0].availableFen", equalTo(500_000_000));
    as("finance")
        .get(LINES + "?code=M19-04")
        .then()
        .body("items[0].availableFen", equalTo(46_000_000_000L))
        .body("items[0].earmark.purposes", contains("WORKS", "EQUIPMENT", "SUPERVISION"));
    as("finance")
        .get(LINES + "?code=P19-01")
        .then()
        .body("items[0].earmark.excludedPurposes", contains("LAND", "ADMINISTRATION"));

    var second = take("finance", "BUDGET_LINES", "ALL_OR_NOTHING", file);
    assertThat(second.getInt("doneCount")).isZero();
    assertThat(second.getInt("unchangedCount")).isEqualTo(11);
    as("finance")
        .get(LINES + "?code=M19-04")
        .then()
        .body("items.size()", equalTo(1))
        .body("items[0].availableFen", equalTo(46_000_000_000L));
  }

  @Test
  void everyMistakeIsNamedByRowAndCellAndMarkedInTheFile() throws IOException {
    awaitUnits();
    var known = code("M19");
    take("finance", "BUDGET_LINES", "ALL_OR_NOTHING", workbook(HEAD, row(known, "1")));
    var file =
        workbook(
            HEAD,
            row(known, "2"),
            List.of(code("M19"), "宇宙级", "火星局", "钱", "游艇", "星空", "21", "0.00000005"),
            row("同码", "1"),
            row("同码", "1"));
    var job = take("finance", "BUDGET_LINES", "ALL_OR_NOTHING", file);
    assertThat(job.getString("state")).isEqualTo("FAILED");
    assertThat(job.getInt("doneCount")).isZero();
    assertThat(job.getList("errors.cell"))
        .containsExactlyInAnyOrder("A2", "B3", "C3", "D3", "E3", "F3", "G3", "H3", "A5");
    assertThat(job.getList("errors.code"))
        .contains("line-differs", "unknown-unit", "amount-too-fine", "line-twice");
    assertThat(job.<String>getList("errors.message")).noneMatch(text -> text.startsWith("error."));
    var marked =
        as("finance")
            .accept("*/*")
            .get(IMPORTS + "/" + job.getString("id") + "/annotated-file")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(marked))) {
      assertThat(book.getFirstSheet().read().get(2).getCellText(HEAD.size())).isNotBlank();
    }
    as("finance").get(LINES + "?q=同码").then().body("items", empty());
  }

  @Test
  void aSheetReadAgainAfterADocumentSaysWhatStandsThere() {
    awaitUnits();
    var code = code("M19");
    var file = workbook(HEAD, row(code, "1"));
    take("finance", "BUDGET_LINES", "ALL_OR_NOTHING", file);
    String line = as("finance").get(LINES + "?code=" + code).path("items[0].id");
    Movements.done(Movements.request("SUPPLEMENT", line, 500_000L));
    var again = take("finance", "BUDGET_LINES", "ALL_OR_NOTHING", file);
    assertThat(again.getList("errors")).isEmpty();
    assertThat(again.getInt("unchangedCount")).isEqualTo(1);
    var other = take("finance", "BUDGET_LINES", "VALIDATE", workbook(HEAD, row(code, "1.5")));
    assertThat(other.getList("errors.code")).containsExactly("line-differs");
    as("finance").get(LINES + "/" + line).then().body("amountFen", equalTo(1_500_000));
  }

  @Test
  void aSheetNeitherCarriesOverNorContradictsItself() {
    awaitUnits();
    var head = List.of("指标编码", "级次", "归口单位", "允许用途", "不得用于", "金额（万元）", "结转自指标");
    var before = code("M19");
    take("finance", "BUDGET_LINES", "ALL_OR_NOTHING", workbook(HEAD, row(before, "1")));
    var file =
        workbook(
            head,
            List.of(code("M20"), "市级", "HUC", "", "", "1", before),
            List.of(code("M20"), "区县", "HUC", "", "", "1", ""),
            List.of(code("M20"), "市级", "HUC", "工程", "工程", "1", ""));
    var job = take("finance", "BUDGET_LINES", "VALIDATE", file);
    assertThat(job.getList("errors.code"))
        .containsExactlyInAnyOrder(
            "carry-over-by-movement", "line-of-no-district", "purpose-both-ways");
    assertThat(job.getList("errors.cell")).containsExactlyInAnyOrder("G2", "C3", "E4");
  }

  @Test
  void goodRowsComeInWithoutTheOthersAndValidateWritesNothing() {
    awaitUnits();
    var good = code("M19");
    var file = workbook(HEAD, row(good, "0.005"), row(code("M19"), "一千"));
    var validated = take("finance", "BUDGET_LINES", "VALIDATE", file);
    assertThat(validated.getInt("doneCount")).isEqualTo(1);
    as("finance").get(LINES + "?code=" + good).then().body("items", empty());
    var job = take("finance", "BUDGET_LINES", "GOOD_ROWS", file);
    assertThat(job.getString("state")).isEqualTo("DONE");
    assertThat(job.getInt("doneCount")).isEqualTo(1);
    assertThat(job.getInt("unchangedCount")).isZero();
    as("finance").get(LINES + "?code=" + good).then().body("items[0].amountFen", equalTo(5_000));
  }

  @Test
  void whatAFileSaysExactlyIsKeptExactly() {
    awaitUnits();
    var code = code("M19");
    var amount = new BigDecimal("3.000001");
    take("finance", "BUDGET_LINES", "ALL_OR_NOTHING", workbook(HEAD, row(code, amount)));
    as("finance")
        .get(LINES + "?code=" + code)
        .then()
        .body("items[0].amountFen", equalTo(3_000_001));
  }

  @Test
  void onlyFinanceImportsLinesAndOnlyForAYear() {
    var file = workbook(HEAD, row(code("M19"), "1"));
    submit("housing", "BUDGET_LINES", "VALIDATE", file).statusCode(403);
    submit("finance-system", "BUDGET_LINES", "VALIDATE", file).statusCode(403);
    submit("finance", "LIGHTS", "VALIDATE", file).statusCode(400);
    as("finance")
        .contentType("multipart/form-data")
        .multiPart("file", "表.xlsx", file)
        .multiPart("kind", "BUDGET_LINES")
        .multiPart("mode", "VALIDATE")
        .post(IMPORTS)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("year"));
    String id =
        submit("finance", "BUDGET_LINES", "VALIDATE", file).statusCode(202).extract().path("id");
    as("housing").get(IMPORTS + "/" + id).then().statusCode(404);
    as("auditor").get(IMPORTS + "/" + id).then().statusCode(200);
    as("finance").get(IMPORTS + "/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void eachKindHasItsEmptyWorkbook() throws IOException {
    for (var kind : List.of("BUDGET_LINES", "PAYMENTS")) {
      var bytes =
          as("finance")
              .accept("*/*")
              .get(IMPORTS + "/templates/" + kind)
              .then()
              .statusCode(200)
              .extract()
              .asByteArray();
      try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
        assertThat(book.getFirstSheet().read().get(2).getCellText(1)).isNotEmpty();
      }
    }
    as("finance").accept("*/*").get(IMPORTS + "/templates/LIGHTS").then().statusCode(404);
  }

  private static List<?> row(String code, Object amountWan) {
    return List.of(code, "市级", "HUC", "项目建设", "工程、设备", "水环境", "2120399", amountWan);
  }

  private static void unit(String code, String name) {
    var kind = code.length() == 2 ? "DISTRICT" : "DEPARTMENT";
    var id = UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    var told = new HashMap<String, Object>();
    told.put("organisationId", id);
    told.put("code", code);
    told.put("kind", kind);
    told.put("names", List.of(Map.of("name", name)));
    Events.publish("ecocity.projects.organisation.changed.v1", id, told);
  }

  /** Events of several units come over several partitions: asks until the last one is known. */
  private static void awaitUnits() {
    org.ecocity.platform.testkit.Eventually.holds(
        () -> {
          for (var name : List.of("市住房城乡建设委", "市环境保护局", "城市管理局", "市财政局", "市城南新区")) {
            var line = List.of(code("M19"), "市级", name, "", "", "", "", "1");
            var job = take("finance", "BUDGET_LINES", "VALIDATE", workbook(HEAD, line));
            assertThat(job.getInt("errorCount")).isZero();
          }
        });
  }
}
