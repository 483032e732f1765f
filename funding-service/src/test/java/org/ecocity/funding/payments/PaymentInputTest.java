package org.ecocity.funding.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.availableFen;
import static org.ecocity.funding.City.line;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.project;
import static org.ecocity.funding.City.request;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input is said clearly, keeps nothing and takes nothing. */
@QuarkusTest
@WithTestResource(TestParts.class)
class PaymentInputTest {
  @ParameterizedTest
  @CsvSource({
    "amountFen, 0, 422, amountFen",
    "amountFen, -1, 422, amountFen",
    "amountFen, 9007199254740992, 422, amountFen",
    "amountFen, 99999999999999999999, 400, amountFen",
    "amountFen, 1.5, 400, amountFen",
    "amountFen, null, 400, amountFen",
    "amountFen, '\"12\"', 400, amountFen",
    "budgetLineId, '\"0198a1b2-0000-7000-8000-000000000000\"', 422, budgetLineId",
    "budgetLineId, '\"nonsense\"', 400, budgetLineId",
    "budgetLineId, null, 422, budgetLineId",
    "projectId, '\"0198a1b2-0000-7000-8000-000000000000\"', 422, projectId",
    "purpose, '\"YACHT\"', 422, purpose",
    "purpose, '\"\"', 422, purpose",
    "payee, '\"  \"', 422, payee",
    "payeeAccountNo, '\"1234567\"', 422, payeeAccountNo",
    "payeeAccountNo, '\"62220000X0010001\"', 422, payeeAccountNo",
    "payeeAccountNo, '\"123456789012345678901234567890123\"', 422, payeeAccountNo",
    "colour, '\"red\"', 400, colour"
  })
  void saysWhatIsWrong(String field, String json, int status, String named) throws Exception {
    var line = line(100);
    var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
    var body =
        (com.fasterxml.jackson.databind.node.ObjectNode) mapper.valueToTree(request(line, null, 1));
    body.set(field, mapper.readTree(json));
    post("yingzhou", PAYMENTS, body.toString())
        .statusCode(status)
        .contentType("application/problem+json")
        .body("errors.field", hasItem(named));
    assertThat(availableFen(line)).isEqualTo(100);
  }

  @Test
  void theLargestAmountThereIsIsMoreThanTheLineHas() {
    var line = line(100);
    post("yingzhou", PAYMENTS, request(line, null, 1)).statusCode(201);
    post("yingzhou", PAYMENTS, request(line, null, 9_007_199_254_740_991L))
        .statusCode(422)
        .body("type", endsWith("insufficient-balance"));
    assertThat(availableFen(line)).isEqualTo(99);
  }

  @Test
  void anAnswerInNoReadableFormIsRefusedBeforeAnythingIsDone() {
    var line = line(100);
    for (var accept : List.of("x", ";", "a/b/c")) {
      as("yingzhou")
          .header("Idempotency-Key", UUID.randomUUID().toString())
          .header("Accept", accept)
          .body(request(line, null, 1))
          .post(PAYMENTS)
          .then()
          .statusCode(400)
          .body("errors.field", hasItem("Accept"));
      as("finance").header("Accept", accept).get(PAYMENTS).then().statusCode(400);
    }
    assertThat(availableFen(line)).isEqualTo(100);
  }

  @Test
  void anAnswerThatIsNoJsonIsRefusedBeforeAnythingIsDone() {
    var line = line(100);
    for (var accept : List.of("text/csv", "application/xml", "text/plain")) {
      as("yingzhou")
          .header("Idempotency-Key", UUID.randomUUID().toString())
          .header("Accept", accept)
          .body(request(line, null, 1))
          .post(PAYMENTS)
          .then()
          .statusCode(406)
          .body("type", endsWith("not-acceptable"));
      as("finance").header("Accept", accept).get(City.LINES + "/" + line).then().statusCode(406);
    }
    assertThat(availableFen(line)).isEqualTo(100);
    as("finance").header("Accept", "application/xml").get(City.LINES).then().statusCode(406);
    as("finance").header("Accept", "text/csv, */*;q=0.1").get(City.LINES).then().statusCode(200);
  }

  @Test
  void aDayOfNoCalendarIsTheCallersFault() {
    for (var day : List.of("-999999999-01-01", "%2B999999999-12-31")) {
      var asked = City.LINES + "?asOf=" + day;
      as("finance").urlEncodingEnabled(false).get(asked).then().statusCode(400);
    }
  }

  @Test
  void needsAKey() {
    as("yingzhou")
        .body(request(line(100), null, 1))
        .post(PAYMENTS)
        .then()
        .statusCode(428)
        .body("type", endsWith("idempotency-key-required"));
  }

  @Test
  void oneKeySentSeveralTimesAtOnceTakesTheMoneyOnce() throws Exception {
    var line = line(100);
    var request = request(line, null, 1);
    // Its invoice alone would stop the second; without one it looks like others of its payee.
    request.remove("invoiceNo");
    request.put("payee", City.code("并发"));
    for (int round = 1; round <= 10; round++) {
      var key = UUID.randomUUID().toString();
      Callable<Integer> window =
          () ->
              as("yingzhou")
                  .header("Idempotency-Key", key)
                  .body(request)
                  .post(PAYMENTS)
                  .statusCode();
      try (var threads = Executors.newFixedThreadPool(4)) {
        for (var answer : threads.invokeAll(Collections.nCopies(4, window))) {
          assertThat(answer.get()).isIn(201, 409);
        }
      }
      assertThat(availableFen(line)).isEqualTo(100 - round);
    }
  }

  @Test
  void aKeyIsNotUsedForSomethingElse() {
    var line = line(100);
    var key = UUID.randomUUID().toString();
    var request = request(line, null, 1);
    as("yingzhou")
        .header("Idempotency-Key", key)
        .body(request)
        .post(PAYMENTS)
        .then()
        .statusCode(201);
    request.put("amountFen", 2);
    as("yingzhou")
        .header("Idempotency-Key", key)
        .body(request)
        .post(PAYMENTS)
        .then()
        .statusCode(422)
        .body("type", endsWith("idempotency-key-reused"));
    assertThat(availableFen(line)).isEqualTo(99);
  }

  @Test
  void nobodyAsksForAnotherUnitOrItsProject() {
    var line = line(100);
    var request = request(line, null, 1);
    request.put("applicantUnitCode", "YD");
    post("yingzhou", PAYMENTS, request)
        .statusCode(403)
        .body("type", endsWith("payment-for-another-unit"));
    var foreign = request(line, project("YD", "HUC", "WAT"), 1);
    post("yingzhou", PAYMENTS, foreign)
        .statusCode(403)
        .body("type", endsWith("project-of-another-unit"));
  }

  /** Rule 14: who leaves the project out would escape its hold. */
  @Test
  void aPurposeThatNeedsAProjectIsNotPaidWithoutOne() {
    var purposes = "/api/funding/v1/purposes/";
    var names = new HashMap<String, Object>(Map.of("name", "管网工程", "nameEn", "Pipe works"));
    names.put("needsProject", true);
    City.confirmed(as("finance").body(names).put(purposes + "PIPE_WORKS").then()).statusCode(200);
    as("finance")
        .body(names)
        .put(purposes + "WAGES")
        .then()
        .statusCode(422)
        .body("type", endsWith("wages-need-no-project"))
        .body("errors.field", hasItem("needsProject"));
    var line = line(100, Map.of(), "MUNICIPAL", "HUC");
    var request = request(line, null, 1);
    request.put("purpose", "PIPE_WORKS");
    post("yingzhou", PAYMENTS, request)
        .statusCode(422)
        .body("type", endsWith("purpose-needs-project"))
        .body("detail", equalTo("A payment for Pipe works names the project it is for."))
        .body("errors.field", hasItem("projectId"));
    request.put("projectId", project("YZ", "HUC", "WAT"));
    post("yingzhou", PAYMENTS, request).statusCode(201);
  }

  @Test
  void aDistrictsLineIsChargedByTheDistrictAlone() {
    var line = line(100, Map.of(), "DISTRICT", "YD");
    post("yingzhou", PAYMENTS, request(line, null, 1))
        .statusCode(422)
        .body("type", endsWith("unknown-budget-line"));
    post("yingdong", PAYMENTS, request(line, null, 1)).statusCode(201);
  }
}
