package org.ecocity.funding.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.availableFen;
import static org.ecocity.funding.City.bring;
import static org.ecocity.funding.City.code;
import static org.ecocity.funding.City.line;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.project;
import static org.ecocity.funding.City.request;
import static org.ecocity.funding.City.step;
import static org.ecocity.platform.testkit.Api.anonymous;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Partial payments of a contract never add up to more than was agreed. */
@QuarkusTest
@WithTestResource(TestParts.class)
class ContractTest {
  private static final String CONTRACTS = "/api/funding/v1/contracts";
  private static final String ACCOUNT = "6222000000099999";

  @Inject DataSource dataSource;

  @Test
  void aContractShowsWhatIsRequestedPaidAndLeftAndRefusesMore() {
    var line = line(10_000);
    var number = code("HT");
    var contract = registered(contract(number, 1_000));
    var part = asked(line, number, 400).statusCode(201).extract().<String>path("id");
    sums(contract, 400, 0, 600);

    String refused =
        asked(line, number, 601)
            .statusCode(422)
            .body("type", endsWith("contract-exceeded"))
            .extract()
            .path("paymentId");
    as("yingzhou")
        .get(PAYMENTS + "/" + refused)
        .then()
        .body("state", equalTo("REFUSED"))
        .body("refusal.code", equalTo("contract-exceeded"))
        .body("contractId", equalTo(contract));
    asked(line, " " + number.toLowerCase(), 600).statusCode(201);
    sums(contract, 1_000, 0, 0);

    bring(part, "PAID");
    sums(contract, 1_000, 400, 0);
    as("yingzhou")
        .get(PAYMENTS + "?contractId=" + contract)
        .then()
        .body("items.amountFen", contains(400, 601, 600))
        .body("items.state", contains("PAID", "REFUSED", "PREPARED"));
    assertThat(availableFen(line)).isEqualTo(9_000);
  }

  @Test
  void whatIsCancelledOrComesBackIsLeftAgainAndItsReplacementCounts() {
    var line = line(10_000);
    var number = code("HT");
    var contract = registered(contract(number, 1_000));
    String cancelled = asked(line, number, 1_000).statusCode(201).extract().path("id");
    step("yingzhou", cancelled, "CANCELLED").statusCode(200);
    sums(contract, 0, 0, 1_000);

    String returned = asked(line, number, 700).statusCode(201).extract().path("id");
    bring(returned, "INSTRUCTED");
    step("finance-system", returned, "RETURNED").statusCode(200);
    sums(contract, 700, 0, 300);
    asked(line, number, 301).statusCode(422);
  }

  @Test
  void thirtyTwoAtOnceNeverExceedIt() throws Exception {
    var line = line(10_000);
    var number = code("HT");
    var contract = registered(contract(number, 1_000));
    try (var threads = Executors.newFixedThreadPool(32)) {
      Callable<Integer> window = () -> patientlyAsked(payment(line, number, 100));
      var windows = new ArrayList<Callable<Integer>>();
      for (int i = 0; i < 32; i++) {
        windows.add(window);
      }
      var codes = new ArrayList<Integer>();
      for (var answer : threads.invokeAll(windows)) {
        codes.add(answer.get());
      }
      assertThat(codes).filteredOn(status -> status == 201).hasSize(10);
      assertThat(codes).filteredOn(status -> status == 422).hasSize(22);
    }
    sums(contract, 1_000, 0, 0);
    assertThat(availableFen(line)).isEqualTo(9_000);
  }

  @Test
  void itsPaymentsGoToItsAccountForItsProjectByItsUnit() {
    var line = line(10_000);
    var number = code("HT");
    var project = project("YZ", "HUC", "WAT");
    var body = contract(number, 1_000);
    body.put("projectId", project);
    registered(body);

    var request = payment(line, number, 1);
    post("yingzhou", PAYMENTS, request)
        .statusCode(422)
        .body("type", endsWith("contract-of-another-project"));
    request.put("projectId", project);
    request.put("payeeAccountNo", "6222000000088888");
    post("yingzhou", PAYMENTS, request)
        .statusCode(422)
        .body("type", endsWith("contract-payee-differs"))
        .body("errors.field", hasItem("payeeAccountNo"));
    request.remove("payeeAccountNo");
    post("yingzhou", PAYMENTS, request).statusCode(422);
    request.put("payeeAccountNo", "6222 0000-0009 9999");
    request.put("payee", "别家建设有限公司");
    post("yingzhou", PAYMENTS, request)
        .statusCode(422)
        .body("type", endsWith("contract-payee-name-differs"))
        .body("errors.field", hasItem("payee"));
    request.put("payee", "样例 建设有限公司");
    String good = post("yingzhou", PAYMENTS, request).statusCode(201).extract().path("id");
    as("yingzhou")
        .header("If-Match", "*")
        .body(Map.of("payeeAccountNo", "6222000000088888"))
        .patch(PAYMENTS + "/" + good)
        .then()
        .statusCode(422)
        .body("type", endsWith("contract-payee-differs"));
    as("yingzhou")
        .header("If-Match", "*")
        .body(Map.of("payee", "别家建设有限公司"))
        .patch(PAYMENTS + "/" + good)
        .then()
        .statusCode(422)
        .body("type", endsWith("contract-payee-name-differs"));

    var foreign = payment(line, number, 1);
    post("yingdong", PAYMENTS, foreign)
        .statusCode(403)
        .body("type", endsWith("contract-of-another-unit"));
    assertThat(availableFen(line)).isEqualTo(9_999);
  }

  @Test
  void aNumberThatNobodyRegisteredIsAllowedAndCountsOnceItIs() {
    var line = line(10_000);
    var number = code("HT");
    asked(line, number, 300).statusCode(201);
    asked(line, number, 200).statusCode(201);
    register("yingzhou", contract(number, 499))
        .statusCode(422)
        .body("type", endsWith("contract-below-requested"));
    sums(registered(contract(number, 600)), 500, 0, 100);
    asked(line, number, 101).statusCode(422).body("type", endsWith("contract-exceeded"));
    assertThat(ContractClaim.unregistered(true)).isInstanceOf(ContractClaim.NotRegistered.class);
  }

  @Test
  void aSupplementaryAgreementChangesItWithAReasonByTheChiefAlone() {
    var line = line(10_000);
    var number = code("HT");
    var contract = registered(contract(number, 1_000));
    asked(line, number, 800).statusCode(201);
    amend("yingzhou", contract, Map.of("amountFen", 2_000, "reason", "补充协议一")).statusCode(403);
    amend("yingdong-chief", contract, Map.of("amountFen", 2_000, "reason", "r")).statusCode(404);
    amend("yingzhou-chief", contract, Map.of("amountFen", 2_000)).statusCode(422);
    amend("yingzhou-chief", contract, Map.of("amountFen", 799, "reason", "r"))
        .statusCode(422)
        .body("type", endsWith("contract-below-requested"));
    amend("yingzhou-chief", contract, Map.of("amountFen", 2_000, "reason", "补充协议一"))
        .statusCode(200)
        .body("leftFen", equalTo(1_200));
    as("yingzhou-chief")
        .header("If-Match", "\"0\"")
        .body(Map.of("amountFen", 3_000, "reason", "r"))
        .patch(CONTRACTS + "/" + contract)
        .then()
        .statusCode(412);
    asked(line, number, 1_200).statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({
    "amountFen, 0, 422, amountFen",
    "amountFen, -5, 422, amountFen",
    "amountFen, 1.5, 400, amountFen",
    "amountFen, 9007199254740992, 422, amountFen",
    "contractNo, '\" \"', 422, contractNo",
    "payeeAccountNo, '\"123\"', 422, payeeAccountNo",
    "signedOn, '\"2999-01-01\"', 422, signedOn",
    "signedOn, null, 422, signedOn",
    "projectId, '\"0198a1b2-0000-7000-8000-000000000000\"', 422, projectId",
    "colour, '\"red\"', 400, colour"
  })
  void saysWhatIsWrong(String field, String json, int status, String named) throws Exception {
    var mapper = new ObjectMapper();
    var body = (ObjectNode) mapper.valueToTree(contract(code("HT"), 1));
    body.set(field, mapper.readTree(json));
    register("yingzhou", body.toString()).statusCode(status).body("errors.field", hasItem(named));
  }

  @Test
  void oneNumberIsOneContractAndForeignProjectsAreNotOnesOwn() {
    var number = code("HT");
    registered(contract(number, 1));
    register("yingdong", contract(" " + number, 1))
        .statusCode(409)
        .body("type", endsWith("contract-registered-already"));
    var foreign = contract(code("HT"), 1);
    foreign.put("projectId", project("YD", "HUC", "WAT"));
    register("yingzhou", foreign).statusCode(403).body("type", endsWith("project-of-another-unit"));
  }

  @Test
  void theDatabaseItselfKeepsItsSums() {
    var line = line(10_000);
    var number = code("HT");
    var contract = registered(contract(number, 1_000));
    String payment = asked(line, number, 900).statusCode(201).extract().path("id");
    assertThatThrownBy(
            () -> execute("UPDATE payment SET amount_fen = 1001 WHERE id = '" + payment + "'"))
        .hasMessageContaining("contract_not_exceeded");
    assertThatThrownBy(
            () -> execute("UPDATE contract SET requested_fen = 0 WHERE id = '" + contract + "'"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> execute("DELETE FROM contract WHERE id = '" + contract + "'"))
        .hasMessageContaining("permission denied");
    sums(contract, 900, 0, 100);
  }

  private void execute(String sql) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.execute();
    }
  }

  @Test
  void aContractIsSeenByItsUnitAndThoseWhoWatch() {
    var number = code("HT");
    var contract = registered(contract(number, 1));
    for (var user : List.of("yingzhou", "yingzhou-chief", "finance", "finance-check", "auditor")) {
      as(user).get(CONTRACTS + "/" + contract).then().statusCode(200);
      as(user).get(CONTRACTS + "?q=" + number).then().body("items.id", hasItem(contract));
    }
    as("yingdong").get(CONTRACTS + "/" + contract).then().statusCode(404);
    as("yingdong").get(CONTRACTS + "?unitCode=YZ").then().statusCode(200).body("items", empty());
    for (var user : List.of("inspector", "ops", "provincial-platform", "finance-system")) {
      as(user).get(CONTRACTS).then().statusCode(403);
      as(user).get(CONTRACTS + "/" + contract).then().statusCode(403);
    }
    for (var user : List.of("auditor", "leader", "inspector", "finance-system")) {
      register(user, contract(code("HT"), 1)).statusCode(403);
    }
    anonymous().get(CONTRACTS).then().statusCode(401);
  }

  private static void sums(String contract, int requested, int paid, int left) {
    as("yingzhou")
        .get(CONTRACTS + "/" + contract)
        .then()
        .body("requestedFen", equalTo(requested))
        .body("paidFen", equalTo(paid))
        .body("leftFen", equalTo(left));
  }

  private static ValidatableResponse amend(String user, String contract, Map<String, ?> change) {
    return as(user).header("If-Match", "*").body(change).patch(CONTRACTS + "/" + contract).then();
  }

  private static String registered(Map<String, ?> body) {
    return register("yingzhou", body).statusCode(201).extract().path("id");
  }

  private static ValidatableResponse register(String user, Object body) {
    return post(user, CONTRACTS, body);
  }

  private static ValidatableResponse asked(String line, String number, long amountFen) {
    return post("yingzhou", PAYMENTS, payment(line, number, amountFen));
  }

  /** As clients do: a busy service (503) is asked again under the same key. */
  private static int patientlyAsked(Map<String, Object> request) {
    var key = UUID.randomUUID().toString();
    for (int i = 0; ; i++) {
      int status =
          as("yingzhou")
              .header("Idempotency-Key", key)
              .body(request)
              .post(PAYMENTS)
              .then()
              .extract()
              .statusCode();
      if (status != 503 || i == 50) {
        return status;
      }
    }
  }

  private static Map<String, Object> payment(String line, String number, long amountFen) {
    var request = request(line, null, amountFen);
    request.put("contractNo", number);
    request.put("payeeAccountNo", ACCOUNT);
    request.put("invoiceNo", "FP" + UUID.randomUUID());
    return request;
  }

  private static Map<String, Object> contract(String number, long amountFen) {
    var body = new HashMap<String, Object>();
    body.put("contractNo", number);
    body.put("payee", "样例建设有限公司");
    body.put("payeeAccountNo", "6222 0000 0009 9999");
    body.put("amountFen", amountFen);
    body.put("signedOn", "2019-03-01");
    return body;
  }
}
