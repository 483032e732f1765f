package org.ecocity.funding.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.LINES;
import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.code;
import static org.ecocity.funding.City.line;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.request;
import static org.ecocity.platform.testkit.Api.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class FundsExportTest {
  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int MANY = 410;

  @Test
  void linesAreExportedWholeByFilterAndAsOfADate() throws Exception {
    var name = code("分项");
    var codes = new ArrayList<String>();
    for (int i = 0; i < MANY; i++) {
      codes.add(named(name));
    }
    var query = LINES + "?q=" + name;
    assertThat(csv("finance", query + "&fields=code"))
        .startsWith("\ufeffcode\r\n")
        .satisfies(file -> assertThat(rows(file)).containsExactlyInAnyOrderElementsOf(codes));
    var sheet = sheet("finance", query);
    assertThat(sheet).hasSize(MANY + 1);
    var heading = sheet.getFirst().stream().map(cell -> cell.getText()).toList();
    assertThat(heading).contains("编码", "责任单位", "金额（元）", "可用（元）", "专款范围 · 可用用途");
    assertThat(sheet.get(1).getCellAsNumber(heading.indexOf("金额（元）")))
        .hasValue(new BigDecimal("0.01"));
    var before = City.today().minusDays(1);
    assertThat(rows(csv("finance", query + "&fields=code&asOf=" + before))).isEmpty();
    assertThat(rows(csv("finance", query + "&fields=code&asOf=" + City.today()))).hasSize(MANY);
  }

  @Test
  void aUnitHasItsOwnPaymentsAndNoFormulas() {
    City.matrix();
    var line = line(1_000);
    var project = City.project("YZ", "HUC", "WAT");
    var body = request(line, project, 5);
    body.put("summary", "=HYPERLINK(\"http://x\")");
    post("yingzhou", PAYMENTS, body).statusCode(201);
    var query = PAYMENTS + "?budgetLineId=" + line + "&fields=summary,amountFen";
    assertThat(csv("yingzhou", query))
        .isEqualTo("\ufeffsummary,amountFen\r\n\"'=HYPERLINK(\"\"http://x\"\")\",5\r\n");
    assertThat(csv("yingdong", query)).isEqualTo("\ufeffsummary,amountFen\r\n");
    as("registrar").header("Accept", CSV).get(query).then().statusCode(403);
  }

  @Test
  void oneLineIsNoFileAndTheTrailOfReadersIs() {
    var line = line(100);
    as("finance").header("Accept", CSV).get(LINES + "/" + line).then().statusCode(406);
    assertThat(csv("auditor", "/api/funding/v1/audit-entries?aggregateId=" + line + "&limit=1"))
        .contains(line);
  }

  private static String named(String name) {
    var code = code("S19");
    post(
            "finance",
            LINES,
            Map.of(
                "code",
                code,
                "year",
                2019,
                "level",
                "MUNICIPAL",
                "ownerUnitCode",
                "HUC",
                "name",
                name,
                "earmark",
                Map.of("purposes", List.of("WORKS")),
                "fundKind",
                "CONSTRUCTION",
                "functionalCode",
                "2120399",
                "amountFen",
                1))
        .statusCode(201);
    return code;
  }

  private static String csv(String user, String address) {
    var bytes = as(user).header("Accept", CSV).get(address).then().statusCode(200);
    return new String(bytes.extract().asByteArray(), StandardCharsets.UTF_8);
  }

  private static List<String> rows(String file) {
    return file.lines().skip(1).toList();
  }

  private static List<Row> sheet(String user, String address) throws IOException {
    var bytes =
        as(user)
            .header("Accept", XLSX)
            .header("Accept-Language", "zh-CN")
            .get(address)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      return workbook.getFirstSheet().read();
    }
  }
}
