package org.ecocity.funding.payments;

import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.bring;
import static org.ecocity.funding.City.code;
import static org.ecocity.funding.City.line;
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
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/** A payee that was paid at another account before is a warning to the next hand, no refusal. */
@QuarkusTest
@WithTestResource(TestParts.class)
class PayeeWarningTest {
  private static final String OLD = "6222000000011111";
  private static final String NEW = "6222000000022222";

  @Test
  void anotherAccountThanWasPaidBeforeIsShownToTheExaminingHandWithTheEarlierPayment() {
    var line = line(100);
    var payee = code("收款人");
    var earlier = asked("yingzhou", line, payee, OLD);
    var before = asked("yingzhou", line, payee, NEW);
    as("finance").get(PAYMENTS + "/" + before).then().body("warnings", empty());
    bring(earlier, "PAID");
    String earlierCode = as("finance").get(PAYMENTS + "/" + earlier).then().extract().path("code");

    var typed = "62 2200-0000022222";
    var payment = asked("yingzhou", line, " " + payee.toLowerCase() + " ", typed);
    bring(payment, "CHECKED");
    as("finance")
        .get(PAYMENTS + "/" + payment)
        .then()
        .body("payeeAccountNo", equalTo(NEW))
        .body("warnings", hasSize(1))
        .body("warnings[0].code", equalTo("payee-account-differs"))
        .body("warnings[0].field", equalTo("payeeAccountNo"))
        .body("warnings[0].paymentCode", equalTo(earlierCode))
        .body("warnings[0].messageEn", containsString("*1111"))
        .body("warnings[0].messageEn", not(containsString(OLD)))
        .body("warnings[0].message", containsString("同名收款人"));
    as("finance")
        .get(PAYMENTS + "?state=CHECKED&sort=-code&limit=1")
        .then()
        .body("items[0].id", equalTo(payment))
        .body("items[0].warnings", hasSize(1));

    var same = asked("yingzhou", line, payee, OLD);
    as("finance").get(PAYMENTS + "/" + same).then().body("warnings", empty());
    as("finance").get(PAYMENTS + "/" + earlier).then().body("warnings", empty());
  }

  @Test
  void aUnitIsWarnedWithoutBeingToldOfAnothersPayment() {
    var line = line(100);
    var payee = code("收款人");
    bring(asked("yingzhou", line, payee, OLD), "PAID");
    var payment = asked("yingdong", line, payee, NEW);
    as("yingdong")
        .get(PAYMENTS + "/" + payment)
        .then()
        .body("warnings", hasSize(1))
        .body("warnings[0].paymentCode", nullValue())
        .body("warnings[0].messageEn", not(containsString("1111")));
  }

  @Test
  void anAccountThatWasPaidUnderAnotherNameIsShownWithThatName() {
    var line = line(100);
    var account = "62" + System.nanoTime();
    var name = code("甲公司");
    var earlier = asked("yingzhou", line, name, account);
    bring(earlier, "PAID");
    String earlierCode = as("finance").get(PAYMENTS + "/" + earlier).then().extract().path("code");
    var payment = asked("yingzhou", line, code("乙公司"), account);
    as("finance")
        .get(PAYMENTS + "/" + payment)
        .then()
        .body("warnings.code", contains("payee-name-differs"))
        .body("warnings[0].field", equalTo("payee"))
        .body("warnings[0].paymentCode", equalTo(earlierCode))
        .body("warnings[0].message", containsString(name));
    var foreign = asked("yingdong", line, code("丙公司"), account);
    as("yingdong")
        .get(PAYMENTS + "/" + foreign)
        .then()
        .body("warnings.code", contains("payee-name-differs"))
        .body("warnings[0].paymentCode", nullValue())
        .body("warnings[0].message", not(containsString(name)));
  }

  @Test
  void aPaymentWithoutAnAccountGoesNoFurtherUntilTheApplicantNamesOne() {
    var request = request(line(100), null, 1);
    request.remove("payeeAccountNo");
    String payment =
        post("yingzhou", PAYMENTS, request)
            .statusCode(201)
            .body("warnings.code", contains("payee-account-missing"))
            .extract()
            .path("id");
    step("housing", payment, "CHECKED")
        .statusCode(422)
        .body("type", endsWith("payee-account-missing"))
        .body("errors.field", contains("payeeAccountNo"));
    as("yingzhou")
        .header("If-Match", "*")
        .body(Map.of("payeeAccountNo", OLD))
        .patch(PAYMENTS + "/" + payment)
        .then()
        .statusCode(200)
        .body("warnings.code", not(hasItem("payee-account-missing")));
    step("housing", payment, "CHECKED").statusCode(200);
  }

  private static String asked(String user, String line, String payee, String account) {
    var request = request(line, null, 1);
    request.put("payee", payee);
    request.put("payeeAccountNo", account);
    return post(user, PAYMENTS, request).statusCode(201).extract().path("id");
  }
}
