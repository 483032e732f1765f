package org.ecocity.funding.payments;

import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.bring;
import static org.ecocity.funding.City.code;
import static org.ecocity.funding.City.line;
import static org.ecocity.funding.City.pass;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.request;
import static org.ecocity.funding.City.step;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A payment without invoice that looks like an earlier one goes on with the reviewer's reason. */
@QuarkusTest
@WithTestResource(TestParts.class)
class PossibleDuplicateTest {
  private static final String SEEN = "warnings.find { it.code == 'possible-duplicate' }";

  private final String payee = code("样例公司");
  private String line = "";

  @BeforeEach
  void aLine() {
    line = line(1_000);
  }

  @Test
  void theReviewerSaysWhyItIsAnotherAndTheReasonStays() {
    var first = asked("yingzhou", Map.of());
    var second = asked("yingzhou", Map.of());
    String code = as("finance").get(PAYMENTS + "/" + first).path("code");
    as("finance").get(PAYMENTS + "/" + first).then().body("warnings", empty());
    as("finance-check")
        .get(PAYMENTS + "/" + second)
        .then()
        .body(SEEN + ".field", equalTo("amountFen"))
        .body(SEEN + ".paymentCode", equalTo(code))
        .body(SEEN + ".message", containsString(code));
    bring(second, "EXAMINED");
    step("finance-check", second, "REVIEWED")
        .statusCode(422)
        .body("type", endsWith("possible-duplicate"))
        .body("errors.field", contains("reason"));
    var transitions = PAYMENTS + "/" + second + "/transitions";
    post("finance-check", transitions, Map.of("to", "REVIEWED", "reason", " ")).statusCode(422);
    as("finance").get(PAYMENTS + "/" + second).then().body("state", equalTo("EXAMINED"));
    post("finance-check", transitions, Map.of("to", "REVIEWED", "reason", "二标段，另有验收单"))
        .statusCode(200);
    as("auditor").get(transitions).then().body("items.reason", hasItem("二标段，另有验收单"));
    bring(first, "REVIEWED");
  }

  @Test
  void whatDiffersInAmountPayeeContractOrInvoiceIsNoDuplicate() {
    asked("yingzhou", Map.of());
    for (var other :
        java.util.List.<Map<String, Object>>of(
            Map.of("amountFen", 11),
            Map.of("payee", code("另一公司")),
            Map.of("contractNo", "HT-2019-99"))) {
      unwarned(asked("yingzhou", other));
    }
    var billed = asked("yingzhou", Map.of("amountFen", 12, "invoiceNo", code("FP")));
    unwarned(billed);
    unwarned(asked("yingzhou", Map.of("amountFen", 12, "invoiceNo", code("FP"))));
    // One of them has none: then the other's number says nothing.
    as("finance")
        .get(PAYMENTS + "/" + asked("yingzhou", Map.of("amountFen", 12)))
        .then()
        .body("warnings.code", contains("possible-duplicate"));
  }

  @Test
  void whatWasCancelledOrLiesLongBackIsNoDuplicate() {
    var first = asked("yingzhou", Map.of());
    step("yingzhou", first, "CANCELLED").statusCode(200);
    unwarned(asked("yingzhou", Map.of()));
    pass(30);
    unwarned(asked("yingzhou", Map.of()));
  }

  @Test
  void anotherUnitIsWarnedWithoutBeingToldOfWhose() {
    asked("yingzhou", Map.of());
    var other = asked("yingdong", Map.of());
    as("yingdong")
        .get(PAYMENTS + "/" + other)
        .then()
        .body("warnings.code", contains("possible-duplicate"))
        .body(SEEN + ".paymentCode", nullValue());
  }

  private static void unwarned(String payment) {
    as("finance").get(PAYMENTS + "/" + payment).then().body("warnings", empty());
  }

  private String asked(String user, Map<String, Object> otherwise) {
    var request = new HashMap<>(request(line, null, 10));
    request.remove("invoiceNo");
    request.put("payee", payee);
    request.putAll(otherwise);
    // An account of its own for each payee, or the account would be what is odd.
    request.put(
        "payeeAccountNo",
        "62" + Math.abs(String.valueOf(request.get("payee")).hashCode()) + "0000");
    return post(user, PAYMENTS, request).statusCode(201).extract().path("id");
  }
}
