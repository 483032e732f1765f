package org.ecocity.funding.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.availableFen;
import static org.ecocity.funding.City.bring;
import static org.ecocity.funding.City.code;
import static org.ecocity.funding.City.line;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.project;
import static org.ecocity.funding.City.request;
import static org.ecocity.funding.City.step;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/** One invoice is paid once, however, by whom and for what it is asked for again. */
@QuarkusTest
@WithTestResource(TestParts.class)
class DuplicateInvoiceTest {
  @Test
  void howeverItIsTypedTheSecondIsRefusedKeptAndNamesTheFirst() {
    var line = line(100);
    var invoice = code("FP").toLowerCase(Locale.ROOT);
    var first = billed(line, invoice);
    String payment = post("yingzhou", PAYMENTS, first).statusCode(201).extract().path("id");
    String name = as("yingzhou").get(PAYMENTS + "/" + payment).then().extract().path("code");

    for (var typed : List.of(" " + spaced(invoice) + " ", fullWidth(invoice), upper(invoice))) {
      String refused =
          post("yingzhou", PAYMENTS, billed(line, typed))
              .statusCode(422)
              .body("type", endsWith("duplicate-invoice"))
              .body("otherPaymentCode", equalTo(name))
              .body("errors.field", hasItem("invoiceNo"))
              .extract()
              .path("paymentId");
      as("yingzhou")
          .get(PAYMENTS + "/" + refused)
          .then()
          .body("state", equalTo("REFUSED"))
          .body("refusal.code", equalTo("duplicate-invoice"));
    }
    assertThat(availableFen(line)).isEqualTo(99);
  }

  @Test
  void anotherUnitForAnotherProjectLearnsThatThereIsOneAndNotWhich() {
    var line = line(100);
    var account = "62220000" + System.nanoTime();
    var mine = request(line, project("YZ", "HUC", "WAT"), 1);
    mine.put("payeeAccountNo", account);
    post("yingzhou", PAYMENTS, mine).statusCode(201);

    var theirs = request(line, project("YD", "HUC", "WAT"), 2);
    theirs.put("invoiceNo", mine.get("invoiceNo"));
    theirs.put("contractNo", code("HT"));
    theirs.put("payee", "改名后的" + code("公司"));
    theirs.put("payeeAccountNo", account.substring(0, 6) + "-" + account.substring(6));
    var refused =
        post("yingdong", PAYMENTS, theirs)
            .statusCode(422)
            .body("type", endsWith("duplicate-invoice"))
            .body("otherPaymentCode", nullValue())
            .body("errors[0].code", equalTo("duplicate-invoice-elsewhere"))
            .extract();
    assertThat(refused.asString()).doesNotContain("ZF-");
    as("yingdong")
        .get(PAYMENTS + "/" + refused.path("paymentId"))
        .then()
        .body("refusal.reason", not(org.hamcrest.Matchers.containsString("ZF-")));
  }

  @Test
  void theSameInvoiceOfTheSameContractIsADuplicateWhoeverIsPaid() {
    var line = line(100);
    var first = billed(line, code("FP"));
    post("yingzhou", PAYMENTS, first).statusCode(201);
    first.put("payee", code("另一家"));
    first.put("payeeAccountNo", "6222000000054321");
    first.put("contractNo", " " + first.get("contractNo"));
    post("yingzhou", PAYMENTS, first).statusCode(422).body("type", endsWith("duplicate-invoice"));
    first.put("contractNo", code("HT"));
    post("yingzhou", PAYMENTS, first).statusCode(201);
  }

  @Test
  void whatCameToNothingFreesItsInvoiceAndAReturnedOnePassesItOn() {
    var line = line(100);
    var request = billed(line, code("FP"));
    String cancelled = post("yingzhou", PAYMENTS, request).statusCode(201).extract().path("id");
    step("yingzhou", cancelled, "CANCELLED").statusCode(200);
    String returned = post("yingzhou", PAYMENTS, request).statusCode(201).extract().path("id");
    bring(returned, "INSTRUCTED");
    step("finance-system", returned, "RETURNED")
        .statusCode(200)
        .body("replacedById", notNullValue());
    post("yingzhou", PAYMENTS, request).statusCode(422).body("type", endsWith("duplicate-invoice"));
  }

  @Test
  void aCorrectedPayeeIsHeldAgainstOtherInvoicesToo() {
    var line = line(100);
    var account = "62220000" + System.nanoTime();
    var invoice = code("FP");
    var first = billed(line, invoice);
    first.put("payeeAccountNo", account);
    post("yingzhou", PAYMENTS, first).statusCode(201);
    var second = billed(line, invoice);
    second.put("payee", code("另一家"));
    second.put("contractNo", code("HT"));
    String payment = post("yingzhou", PAYMENTS, second).statusCode(201).extract().path("id");
    as("yingzhou")
        .header("If-Match", "*")
        .body(Map.of("payeeAccountNo", account))
        .patch(PAYMENTS + "/" + payment)
        .then()
        .statusCode(422)
        .body("type", endsWith("duplicate-invoice"));
  }

  @Test
  void ofEightWindowsInThreeSpellingsAndTwoUnitsOnePasses() throws Exception {
    var line = line(100);
    var invoice = code("FP");
    var windows = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 8; i++) {
      var user = i % 2 == 0 ? "yingzhou" : "yingdong";
      var typed = List.of(invoice, fullWidth(invoice), spaced(invoice)).get(i % 3);
      var request = billed(line, typed);
      windows.add(() -> post(user, PAYMENTS, request).extract().statusCode());
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      var codes = new ArrayList<Integer>();
      for (var window : threads.invokeAll(windows)) {
        codes.add(window.get());
      }
      assertThat(codes).filteredOn(status -> status == 201).hasSize(1);
      assertThat(codes).filteredOn(status -> status == 422).hasSize(7);
    }
    assertThat(availableFen(line)).isEqualTo(99);
  }

  private static Map<String, Object> billed(String line, String invoice) {
    var request = request(line, null, 1);
    request.put("invoiceNo", invoice);
    return request;
  }

  private static String spaced(String text) {
    return text.substring(0, 4) + " \u3000" + text.substring(4);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static String fullWidth(String text) {
    var wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
    return wide.toString();
  }
}
