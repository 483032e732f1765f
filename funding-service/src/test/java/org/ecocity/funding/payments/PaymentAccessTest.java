package org.ecocity.funding.payments;

import static org.ecocity.funding.City.LINES;
import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.bring;
import static org.ecocity.funding.City.line;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.prepared;
import static org.ecocity.funding.City.project;
import static org.ecocity.funding.City.request;
import static org.ecocity.funding.City.step;
import static org.ecocity.platform.testkit.Api.anonymous;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees payments and budget lines (rule 11), role by role. */
@QuarkusTest
@WithTestResource(TestParts.class)
class PaymentAccessTest {
  private static final String[] PATHS = {
    LINES,
    PAYMENTS,
    "/api/funding/v1/accounts",
    "/api/funding/v1/journal",
    "/api/funding/v1/holds",
    "/api/funding/v1/reports/execution",
    "/api/funding/v1/reports/refusals",
    "/api/funding/v1/reports/refusals/sums",
    "/api/funding/v1/reports/idle-funds",
    "/api/funding/v1/reports/concentration",
    "/api/funding/v1/reports/paid-ahead",
    "/api/funding/v1/reports/sources",
    "/api/funding/v1/watch-rules",
    "/api/funding/v1/warnings",
    "/api/funding/v1/warnings/01600000-0000-7000-8000-000000000001",
    LINES + "/01600000-0000-7000-8000-000000000001/trace",
    PAYMENTS + "/01600000-0000-7000-8000-000000000001/trace",
    "/api/funding/v1/todos",
    "/api/funding/v1/summary",
    "/api/funding/v1/search?q=ZF"
  };

  @Nested
  class AsAnonymous {
    @Test
    void nothingIsShown() {
      for (var path : PATHS) {
        anonymous().get(path).then().statusCode(401);
      }
    }
  }

  @Nested
  class AsOperator {
    @Test
    void noBusinessDataIsShown() {
      for (var path : PATHS) {
        as("ops").get(path).then().statusCode(403);
      }
    }
  }

  @Nested
  class AsInspector {
    @Test
    void theSupervisionOfFundsIsShownAndNotTheMoneyItself() {
      for (var path : PATHS) {
        if (path.contains("/reports/") || path.endsWith("/watch-rules")) {
          as("inspector").get(path).then().statusCode(200);
        }
      }
      for (var path : List.of(LINES, PAYMENTS, "/api/funding/v1/journal")) {
        as("inspector").get(path).then().statusCode(403);
      }
    }
  }

  @Nested
  class AsTheApplicantAndItsLineDepartment {
    @ParameterizedTest
    @ValueSource(strings = {"yingzhou", "yingzhou-chief", "housing"})
    void thePaymentIsShown(String user) {
      var payment = prepared(line(100), null, 1);
      as(user).get(PAYMENTS + "/" + payment).then().statusCode(200);
      as(user).get(PAYMENTS + "?sort=-code").then().body("items.id", hasItem(payment));
    }

    @Test
    void aLineIsShownToItsOwnerAlone() {
      var line = line(100);
      as("housing").get(LINES + "/" + line).then().statusCode(200);
      as("yingzhou").get(LINES + "/" + line).then().statusCode(404);
      as("yingzhou").get(LINES).then().statusCode(200).body("items.id", not(hasItem(line)));
      as("yingzhou")
          .get(LINES + "/chargeable?limit=200&sort=-code")
          .then()
          .statusCode(200)
          .body("items[0].availableFen", org.hamcrest.Matchers.nullValue());
    }
  }

  @Nested
  class AsTheOwnerOfTheChargedLine {
    @Test
    void whatIsAskedOfItIsShownAndNotDone() {
      var payment = prepared(line(100), project("YZ", "ENV", "WAT"), 1);
      as("housing").get(PAYMENTS + "/" + payment).then().statusCode(200);
      as("housing").get(PAYMENTS + "?sort=-code").then().body("items.id", hasItem(payment));
      String code = as("housing").get(PAYMENTS + "/" + payment).then().extract().path("code");
      as("housing")
          .get("/api/funding/v1/search?q=" + code)
          .then()
          .body("items.id", hasItem(payment));
      step("housing", payment, "CHECKED").statusCode(403);
      step("housing", payment, "CANCELLED").statusCode(403);
    }
  }

  @Nested
  class AsAnotherUnit {
    @Test
    void thePaymentIsNotThere() {
      var payment = prepared(line(100), null, 1);
      as("yingdong").get(PAYMENTS + "/" + payment).then().statusCode(404);
      as("yingdong").get(PAYMENTS + "/" + payment + "/transitions").then().statusCode(404);
      as("yingdong").get(PAYMENTS + "/" + payment + "/voucher").then().statusCode(404);
      as("yingdong").get(PAYMENTS + "?applicantUnitCode=YZ").then().body("items", empty());
      as("yingdong")
          .get("/api/funding/v1/search?q=样例建设")
          .then()
          .statusCode(200)
          .body("items.id", not(hasItem(payment)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yingdong", "yingdong-chief", "environment"})
    void neitherItsPathsNorItsStepsAreThere(String user) {
      var payment = PAYMENTS + "/" + instructed();
      for (var path : List.of("", "/transitions", "/voucher")) {
        as(user).get(payment + path).then().statusCode(404);
      }
      for (var to : List.of("CHECKED", "CANCELLED", "REFUSED", "PAID")) {
        post(user, payment + "/transitions", Map.of("to", to, "reason", "r")).statusCode(404);
      }
      as(user)
          .header("If-Match", "\"0\"")
          .body(Map.of("payee", "别家"))
          .patch(payment)
          .then()
          .statusCode(404);
    }

    private String instructed() {
      var payment = prepared(line(100), null, 1);
      bring(payment, "INSTRUCTED");
      return payment;
    }
  }

  @Nested
  class AsThoseWhoWatch {
    @ParameterizedTest
    @ValueSource(
        strings = {"auditor", "leader", "office", "finance", "finance-check", "finance-chief"})
    void everythingIsShown(String user) {
      var line = line(100);
      var payment = prepared(line, null, 1);
      as(user).get(LINES + "/" + line).then().statusCode(200);
      as(user).get(PAYMENTS + "/" + payment).then().statusCode(200);
      as(user).get("/api/funding/v1/journal/verification").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "leader", "inspector", "provincial-platform", "ops"})
    void nothingIsChanged(String user) {
      var line = line(100);
      var payment = prepared(line, null, 1);
      post(user, PAYMENTS, request(line, null, 1)).statusCode(403);
      post(user, PAYMENTS + "/" + payment + "/transitions", java.util.Map.of("to", "CHECKED"))
          .statusCode(403);
      post(user, LINES, java.util.Map.of()).statusCode(403);
    }
  }
}
