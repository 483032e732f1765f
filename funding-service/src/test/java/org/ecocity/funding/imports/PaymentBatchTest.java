package org.ecocity.funding.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.availableFen;
import static org.ecocity.funding.City.code;
import static org.ecocity.funding.City.line;
import static org.ecocity.funding.City.project;
import static org.ecocity.funding.imports.Sheets.IMPORTS;
import static org.ecocity.funding.imports.Sheets.submit;
import static org.ecocity.funding.imports.Sheets.take;
import static org.ecocity.funding.imports.Sheets.workbook;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.funding.City;
import org.ecocity.funding.copies.ProjectCopies;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/** A sheet of payment requests is a row of single requests: the same rules, all or none. */
@QuarkusTest
@WithTestResource(TestParts.class)
class PaymentBatchTest {
  private static final String KIND = "PAYMENT_REQUESTS";
  private static final List<String> HEAD =
      List.of("单位流水号", "指标编码", "项目编码", "用途", "摘要", "金额（元）", "收款人", "收款账号", "发票号");

  @Inject ProjectCopies projects;

  @Test
  void everyRowIsARequestAndTheSameSheetAgainAsksForNothing() {
    var line = line(10_000);
    var project = project("YZ", "HUC", "WAT");
    var one = code("Q");
    var two = code("Q");
    var file =
        workbook(
            List.of("颍州区支付申请"),
            HEAD,
            row(one, lineCode(line), projectCode(project), "工程", "12.34", code("FP")),
            row(two, lineCode(line), "", "WAGES", new BigDecimal("5"), ""),
            List.of("", "合计", "", "", "", "17.34", "", "", ""));
    var checked = take("yingzhou", KIND, "VALIDATE", file);
    assertThat(checked.getList("errors")).isEmpty();
    assertThat(checked.getInt("doneCount")).isEqualTo(2);
    assertThat(availableFen(line)).isEqualTo(10_000);

    var done = take("yingzhou", KIND, "ALL_OR_NOTHING", file);
    assertThat(done.getInt("doneCount")).isEqualTo(2);
    assertThat(availableFen(line)).isEqualTo(10_000 - 1_234 - 500);
    as("yingzhou")
        .get(PAYMENTS + "?budgetLineId=" + line + "&sort=code")
        .then()
        .body("items.requestNo", contains(one, two))
        .body("items.state", contains("PREPARED", "PREPARED"))
        .body("items.purpose", contains("WORKS", "WAGES"))
        .body("items.applicantUnitCode", contains("YZ", "YZ"))
        .body("items[0].projectId", equalTo(project.toString()))
        .body("items[0].allowedTransitions", contains("CANCELLED"));
    var again = take("yingzhou", KIND, "ALL_OR_NOTHING", file);
    assertThat(again.getString("state")).isEqualTo("DONE");
    assertThat(again.getInt("doneCount")).isZero();
    assertThat(again.getInt("unchangedCount")).isEqualTo(2);
    assertThat(availableFen(line)).isEqualTo(10_000 - 1_234 - 500);
    String first = as("yingzhou").get(PAYMENTS + "?budgetLineId=" + line).path("items[0].id");
    as("yingzhou")
        .header("If-Match", "*")
        .body(Map.of("payeeAccountNo", "6222000000012345"))
        .patch(PAYMENTS + "/" + first)
        .then()
        .statusCode(200);
    City.bring(first, "PAID");
    as("auditor").get("/api/funding/v1/journal/verification").then().body("holds", equalTo(true));
  }

  @Test
  void everyMistakeIsNamedByRowAndNothingIsWrittenNotEvenARefusal() {
    var line = line(1_000);
    var code = lineCode(line);
    var foreign = projectCode(project("YD", "HUC", "WAT"));
    var number = code("Q");
    var invoice = code("FP");
    var file =
        workbook(
            HEAD,
            row(number, code, "", "WORKS", "1", invoice),
            row(number, code, "", "WORKS", "1", ""),
            row(code("Q"), "M19-无", "", "WORKS", "1", ""),
            row(code("Q"), code, "AA-无", "WORKS", "1", ""),
            row(code("Q"), code, foreign, "WORKS", "1", ""),
            row(code("Q"), code, "", "游艇", "1", ""),
            row(code("Q"), code, "", "WORKS", "0", ""),
            row(code("Q"), code, "", "WORKS", "-1", ""),
            row(code("Q"), code, "", "WORKS", "1.005", ""),
            row("", code, "", "WORKS", "1", ""),
            row(code("Q"), code, "", "VEHICLE", "1", ""),
            row(code("Q"), code, "", "WORKS", "1", invoice),
            row(code("Q"), code, "", "WORKS", "9.01", ""));
    var job = take("yingzhou", KIND, "ALL_OR_NOTHING", file);
    assertThat(job.getString("state")).isEqualTo("FAILED");
    assertThat(job.getInt("doneCount")).isZero();
    assertThat(job.getList("errors.cell"))
        .containsExactly(
            "A3", "B4", "C5", "C6", "D7", "F8", "F9", "F10", "A11", "D12", "I13", "F14");
    assertThat(job.getList("errors.code"))
        .containsExactly(
            "request-no-twice",
            "unknown-budget-line",
            "unknown-project",
            "project-of-another-unit",
            "unknown-purpose",
            "positive",
            "negative",
            "amount-too-fine",
            "not-blank",
            "request-refused",
            "request-refused",
            "request-refused");
    assertThat(job.<String>getList("errors.message"))
        .noneMatch(text -> text.contains("error.") || text.contains(".detail"))
        .contains("Refused: 指标 " + code + " 余额不足");
    assertThat(availableFen(line)).isEqualTo(1_000);
    as("auditor").get(PAYMENTS + "?budgetLineId=" + line).then().body("items.size()", equalTo(0));
  }

  @Test
  void goodRowsAreTakenAndWhatIsRefusedIsKeptAsASingleRequestWouldBe() {
    var line = line(1_000);
    var file =
        workbook(
            HEAD,
            row(code("Q"), lineCode(line), "", "VEHICLE", "3", ""),
            row(code("Q"), lineCode(line), "", "YACHT", "3", ""),
            row(code("Q"), lineCode(line), "", "WORKS", "3", ""));
    var job = take("yingzhou", KIND, "GOOD_ROWS", file);
    assertThat(job.getInt("doneCount")).isEqualTo(1);
    assertThat(job.getList("errors.row")).containsExactly(2, 3);
    as("auditor")
        .get(PAYMENTS + "?budgetLineId=" + line + "&sort=code")
        .then()
        .body("items.state", contains("REFUSED", "PREPARED"))
        .body("items[0].refusal.code", equalTo("payment-outside-earmark"));
    assertThat(availableFen(line)).isEqualTo(700);
  }

  @Test
  void aNumberStandsForOneRequestOfItsUnit() {
    var line = line(1_000);
    var number = code("Q");
    var first = row(number, lineCode(line), "", "WORKS", "3", "");
    take("yingzhou", KIND, "ALL_OR_NOTHING", workbook(HEAD, first));
    var other = row(number, lineCode(line), "", "WORKS", "4", "");
    assertThat(
            take("yingzhou", KIND, "ALL_OR_NOTHING", workbook(HEAD, other)).getList("errors.code"))
        .containsExactly("request-no-used");
    assertThat(take("yingdong", KIND, "ALL_OR_NOTHING", workbook(HEAD, other)).getInt("doneCount"))
        .isEqualTo(1);
    assertThat(availableFen(line)).isEqualTo(300);
  }

  @Test
  void onlyUnitsSendSheetsOfRequestsAndReadTheirOwn() {
    var file = workbook(HEAD, row(code("Q"), lineCode(line(1)), "", "WORKS", "0.01", ""));
    for (var user : List.of("auditor", "leader", "finance-system")) {
      submit(user, KIND, "ALL_OR_NOTHING", file).statusCode(403);
    }
    submit("yingzhou", "BUDGET_LINES", "VALIDATE", file).statusCode(403);
    submit("yingzhou", "PAYMENTS", "VALIDATE", file).statusCode(403);
    String id = submit("yingzhou", KIND, "VALIDATE", file).statusCode(202).extract().path("id");
    as("yingzhou-chief").get(IMPORTS + "/" + id).then().statusCode(200);
    as("auditor").get(IMPORTS + "/" + id).then().statusCode(200);
    as("yingdong").get(IMPORTS + "/" + id).then().statusCode(404);
    as("finance").get(IMPORTS + "/" + id).then().statusCode(404);
    as("yingzhou").get(IMPORTS + "/templates/" + KIND).then().statusCode(200);
  }

  @Test
  void aSheetOfMoreThanFiveHundredRowsIsRefusedAsAWhole() {
    var line = line(1_000);
    var rows = new ArrayList<List<?>>(List.of(HEAD));
    for (int i = 0; i <= 500; i++) {
      rows.add(row(code("Q"), "M19-无", "", "WORKS", "0.01", ""));
    }
    var job = take("yingzhou", KIND, "GOOD_ROWS", workbook(rows.toArray(List<?>[]::new)));
    assertThat(job.getString("state")).isEqualTo("FAILED");
    assertThat(job.getList("errors.code")).containsExactly("too-many-rows");
    assertThat(availableFen(line)).isEqualTo(1_000);
  }

  private static List<Object> row(
      String number, String line, String project, String purpose, Object yuan, String invoice) {
    return List.of(number, line, project, purpose, "进度款", yuan, "样例建设有限公司", "", invoice);
  }

  private static String lineCode(String line) {
    return as("finance").get(City.LINES + "/" + line).path("code");
  }

  private String projectCode(UUID project) {
    return Objects.requireNonNull(projects.find(project).orElseThrow().code());
  }
}
