package org.ecocity.funding.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.today;
import static org.ecocity.funding.imports.Sheets.submit;
import static org.ecocity.funding.imports.Sheets.take;
import static org.ecocity.funding.imports.Sheets.workbook;
import static org.ecocity.funding.reconciliations.Months.ACCOUNT;
import static org.ecocity.funding.reconciliations.Months.RECONCILIATIONS;
import static org.ecocity.funding.reconciliations.Months.fresh;
import static org.ecocity.funding.reconciliations.Months.paid;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/** The treasury's workbook of a month opens or renews its reconciliation. */
@QuarkusTest
@WithTestResource(TestParts.class)
class TreasuryMonthTest {
  private static final List<String> HEAD = List.of("凭证号", "金额（元）", "支付日期", "收款账号", "支付结果");

  @Test
  void theWorkbookOpensItsMonthAndANewOneTakesItsPlace() {
    var month = fresh();
    var day = month.atDay(5);
    var one = paid(1_234, day);
    var two = paid(500, day);
    var first =
        workbook(
            List.of("国库支付明细"),
            HEAD,
            List.of(one, "12.34", day, "6222 0000 0007 7777", "已支付"),
            List.of(two, "5", day, ACCOUNT, "已退回"),
            List.of("合计", "17.34", "", "", ""));
    assertThat(take("finance", "RECONCILIATION", "VALIDATE", first).getInt("doneCount"))
        .isEqualTo(1);
    as("finance").get(RECONCILIATIONS + "?period=" + month).then().body("items.size()", equalTo(0));

    var job = take("finance", "RECONCILIATION", "ALL_OR_NOTHING", first);
    assertThat(job.getList("errors")).isEmpty();
    as("finance")
        .get(RECONCILIATIONS + "?period=" + month)
        .then()
        .body("items.state", contains("COMPARED"))
        .body("items[0].theirsFen", equalTo(1_234))
        .body("items[0].oursFen", equalTo(1_734))
        .body("items[0].differenceFen", equalTo(500));

    var second =
        workbook(
            HEAD, List.of(one, "12.34", day, "", "已支付"), List.of(two, "5", day, ACCOUNT, "支付成功"));
    take("finance-system", "RECONCILIATION", "ALL_OR_NOTHING", second);
    as("finance")
        .get(RECONCILIATIONS + "?period=" + month)
        .then()
        .body("items.revision", contains(1))
        .body("items[0].differenceCount", equalTo(0));
  }

  @Test
  void everyMistakeIsNamedAndHalfAListIsNotTaken() {
    var month = fresh();
    var file =
        workbook(
            HEAD,
            List.of("PZ-1", "1", month.atDay(5), "12", "已支付"),
            List.of("PZ-2", "0", month.plusMonths(1).atDay(5), "", "已支付"),
            List.of("PZ-3", "1.005", month.toString(), "", "付讫"));
    var job = take("finance", "RECONCILIATION", "ALL_OR_NOTHING", file);
    assertThat(job.getList("errors.cell")).contains("D2", "B3", "C3", "B4", "C4", "E4");
    assertThat(job.getList("errors.code")).contains("account-no-shape", "day-outside-period");
    assertThat(job.<String>getList("errors.message")).noneMatch(text -> text.startsWith("error."));
    submit("finance", "RECONCILIATION", "GOOD_ROWS", file).statusCode(400);
    for (var user : List.of("finance-check", "yingzhou", "auditor")) {
      submit(user, "RECONCILIATION", "ALL_OR_NOTHING", file).statusCode(403);
    }
    var present = workbook(HEAD, List.of("PZ-1", "1", today().withDayOfMonth(1), ACCOUNT, "已支付"));
    assertThat(take("finance", "RECONCILIATION", "ALL_OR_NOTHING", present).getList("errors.code"))
        .containsExactly("period-not-over");
  }
}
