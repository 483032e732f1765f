package org.ecocity.funding.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.availableFen;
import static org.ecocity.funding.City.bring;
import static org.ecocity.funding.City.line;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.prepared;
import static org.ecocity.funding.City.project;
import static org.ecocity.funding.City.step;
import static org.ecocity.funding.City.today;
import static org.ecocity.funding.imports.Sheets.submit;
import static org.ecocity.funding.imports.Sheets.take;
import static org.ecocity.funding.imports.Sheets.workbook;
import static org.ecocity.platform.testkit.Api.anonymous;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/**
 * The treasury's list takes instructed payments to PAID or RETURNED, by the rules of its system.
 */
@QuarkusTest
@WithTestResource(TestParts.class)
class TreasuryListTest {
  private static final List<String> HEAD =
      List.of("凭证号", "支付申请号", "金额（元）", "支付日期", "支付结果", "银行回单号", "退回原因");

  @Test
  void theListSettlesWhatTheBankDidAndASecondTimeNothingMore() {
    var line = line(10_000);
    var paid = instructed(line, 1_234);
    var returned = instructed(line, 500);
    var file =
        workbook(
            List.of("国库支付明细"),
            HEAD,
            List.of(voucher(paid), code(paid), "12.34", today(), "已支付", "HD-1", ""),
            List.of(voucher(returned), code(returned), "5", today(), "已退回", "", "户名不符"));
    var validated = take("finance", "PAYMENTS", "VALIDATE", file);
    assertThat(validated.getList("errors")).isEmpty();
    assertThat(validated.getInt("doneCount")).isEqualTo(2);
    as("finance").get(PAYMENTS + "/" + paid).then().body("state", equalTo("INSTRUCTED"));

    assertThat(take("finance", "PAYMENTS", "ALL_OR_NOTHING", file).getInt("doneCount"))
        .isEqualTo(2);
    as("finance")
        .get(PAYMENTS + "/" + paid)
        .then()
        .body("state", equalTo("PAID"))
        .body("slipNo", equalTo("HD-1"))
        .body("paidOn", equalTo(today().toString()));
    as("finance")
        .get(PAYMENTS + "/" + returned)
        .then()
        .body("state", equalTo("RETURNED"))
        .body("replacedById", notNullValue());
    assertThat(availableFen(line)).isEqualTo(10_000 - 1_234 - 500);
    var told = Events.of("funding", UUID.fromString(paid)).size();

    var again = take("finance", "PAYMENTS", "ALL_OR_NOTHING", file);
    assertThat(again.getString("state")).isEqualTo("DONE");
    assertThat(again.getInt("doneCount")).isZero();
    assertThat(again.getInt("unchangedCount")).isEqualTo(2);
    assertThat(availableFen(line)).isEqualTo(10_000 - 1_234 - 500);
    assertThat(Events.of("funding", UUID.fromString(paid))).hasSize(told);
    as("auditor").get("/api/funding/v1/journal/verification").then().body("holds", equalTo(true));
  }

  @Test
  void everyMistakeIsNamedByRowAndCell() {
    var line = line(10_000);
    var one = instructed(line, 100);
    var two = instructed(line, 200);
    var tomorrow = today().plusDays(1);
    var file =
        workbook(
            HEAD,
            List.of("PZ-0", "", "1", today(), "已支付", "", ""),
            List.of(voucher(one), code(two), "1.01", tomorrow, "已付讫", "", ""),
            List.of(voucher(one), "", "1", today(), "已支付", "", ""),
            List.of(voucher(two), "", "2.005", "2019年1月", "已退回", "", ""));
    var job = take("finance", "PAYMENTS", "GOOD_ROWS", file);
    assertThat(job.getInt("doneCount")).isZero();
    assertThat(job.getList("errors.cell")).contains("A2", "D3", "E3", "B3", "A4", "C5", "D5", "G5");
    assertThat(job.getList("errors.code"))
        .contains("unknown-voucher", "voucher-twice", "amount-too-fine", "paid-in-future");
    assertThat(job.<String>getList("errors.message")).noneMatch(text -> text.startsWith("error."));
    as("finance").get(PAYMENTS + "/" + one).then().body("state", equalTo("INSTRUCTED"));
  }

  @Test
  void anAmountThatDiffersOrAPaymentThatIsSettledOtherwiseIsAnError() {
    var line = line(10_000);
    var payment = instructed(line, 100);
    var wrong = List.of(voucher(payment), "", "1.01", today(), "已支付", "", "");
    assertThat(
            take("finance", "PAYMENTS", "GOOD_ROWS", workbook(HEAD, wrong)).getList("errors.code"))
        .containsExactly("amount-differs");
    step("finance-system", payment, "PAID").statusCode(200);
    var returned = List.of(voucher(payment), "", "1", today(), "退回", "", "户名不符");
    assertThat(
            take("finance", "PAYMENTS", "GOOD_ROWS", workbook(HEAD, returned))
                .getList("errors.code"))
        .containsExactly("not-awaiting-the-bank");
  }

  @Test
  void theBankPaysNothingBeforeItsVoucherByListOrByItsSystem() {
    var payment = instructed(line(10_000), 100);
    var before = today().minusDays(1);
    for (var result : List.of("已支付", "已退回")) {
      var row = List.of(voucher(payment), "", "1", before, result, "HD-4", "户名不符");
      assertThat(
              take("finance", "PAYMENTS", "GOOD_ROWS", workbook(HEAD, row)).getList("errors.code"))
          .containsExactly("paid-before-voucher");
    }
    post(
            "finance-system",
            PAYMENTS + "/" + payment + "/transitions",
            Map.of("to", "PAID", "paidOn", "1900-01-01"))
        .statusCode(422)
        .body("type", endsWith("paid-before-voucher"))
        .body("errors.field", hasItem("paidOn"));
    as("finance").get(PAYMENTS + "/" + payment).then().body("state", equalTo("INSTRUCTED"));
  }

  @Test
  void theTreasurysSystemMaySendTheListTooButNoOtherHand() {
    var line = line(10_000);
    var payment = instructed(line, 100);
    var file = workbook(HEAD, List.of(voucher(payment), "", "1", today(), "已支付", "HD-2", ""));
    for (var user : List.of("finance-check", "finance-chief", "yingzhou", "housing", "auditor")) {
      submit(user, "PAYMENTS", "ALL_OR_NOTHING", file).statusCode(403);
    }
    assertThat(take("finance-system", "PAYMENTS", "ALL_OR_NOTHING", file).getInt("doneCount"))
        .isEqualTo(1);
    step("finance", instructed(line, 100), "PAID").statusCode(403);
  }

  @Test
  void whoeverApprovedThePaymentDoesNotEnterItsListUnderWhateverName() {
    var payment = instructed(line(10_000), 100);
    var file = workbook(HEAD, List.of(voucher(payment), "", "1", today(), "已支付", "HD-3", ""));
    var approver = Tokens.of("chief-as-clerk", "FIN", "FIN-P", Set.of("finance"));
    var job = take(() -> anonymous().auth().oauth2(approver), "PAYMENTS", "ALL_OR_NOTHING", file);
    assertThat(job.getList("errors.code")).containsExactly("same-hand");
    as("finance").get(PAYMENTS + "/" + payment).then().body("state", equalTo("INSTRUCTED"));
  }

  private static String instructed(String line, long amountFen) {
    var payment = prepared(line, project("YZ", "HUC", "WAT"), amountFen);
    bring(payment, "INSTRUCTED");
    return payment;
  }

  private static String voucher(String payment) {
    return as("finance").get(PAYMENTS + "/" + payment).then().extract().path("voucherNo");
  }

  private static String code(String payment) {
    return as("finance").get(PAYMENTS + "/" + payment).then().extract().path("code");
  }
}
