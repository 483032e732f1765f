package org.ecocity.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.system.kit.Door;
import org.ecocity.system.kit.Soon;
import org.ecocity.system.kit.Stack;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Step 5 of the line: an inspection, a SERIOUS finding, the hold on its project's money, a refused
 * payment that becomes a lead, the rectification until strike-off, and a payment to its bank slip.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Line5FindingHoldPaymentTest {
  private static final String FUNDING = "/api/funding/v1/";
  private static final String SUPERVISION = "/api/supervision/v1/";

  private String projectId = "";
  private String finding = "";
  private String paid = "";
  private long paidBeforeFen;

  @Test
  @Order(1)
  void anInspectorRecordsWhatWasSeenAndRaisesASeriousFinding() {
    var project = Sample.project("AA-2018-0012");
    projectId = project.path("id");
    paidBeforeFen = project.<Number>path("paidFen").longValue();
    var today = Sample.today();
    var inspection =
        created(
            "inspector",
            SUPERVISION + "inspections",
            Map.of(
                "title", "西清河黑臭水体治理专项督查",
                "plannedFrom", today.toString(),
                "plannedTo", today.plusDays(7).toString(),
                "unannounced", true,
                "unitCodes", List.of("YZ")));
    Door.transition("inspector-chief", inspection, "UNDER_WAY");
    Door.as("inspector")
        .body(
            Map.of(
                "visitedOn", today.toString(),
                "unitCode", "YZ",
                "projectId", projectId,
                "place", "西清河 K3+200",
                "text", "截污管未接入，污水直排"))
        .post(inspection + "/records")
        .then()
        .statusCode(201);
    finding =
        created(
            "inspector",
            SUPERVISION + "findings",
            Map.of(
                "inspectionId", inspection.substring(inspection.lastIndexOf('/') + 1),
                "projectId", projectId,
                "unitCode", "YZ",
                "severity", "SERIOUS",
                "description", "截污管未接入主管",
                "basis", "城镇排水与污水处理条例第二十一条",
                "dueDate", today.plusDays(30).toString()));
    Door.as("yingdong").get(finding).then().statusCode(404);
    Door.transition("inspector-chief", finding, "ORDERED");
  }

  @Test
  @Order(2)
  void theOrderReachesTheUnitsInboxAndNobodyElses() {
    Soon.holds(
        () ->
            Door.as("yingzhou")
                .get("/api/notification/v1/inbox")
                .then()
                .body("items.objectId", hasItem(id(finding))));
    Door.as("yingdong")
        .get("/api/notification/v1/inbox")
        .then()
        .body("items.objectId", not(hasItem(id(finding))));
    Soon.holds(() -> assertThat(deskOf("yingzhou")).contains(id(finding)));
  }

  @Test
  @Order(3)
  void newPaymentsOfTheProjectAreHeldProvisionallyButWagesPass() {
    Soon.holds(
        () ->
            Door.as("finance-chief")
                .get(FUNDING + "holds?projectId=" + projectId)
                .then()
                .body("items.state", hasItem("PROVISIONAL")));
    var refused =
        ask("yingzhou", "WORKS", 5_000_000)
            .then()
            .statusCode(422)
            .body("type", containsString("payment-on-hold"))
            .extract();
    Door.as("finance")
        .get(FUNDING + "payments/" + refused.path("paymentId"))
        .then()
        .body("state", equalTo("REFUSED"))
        .body("refusal.code", equalTo("payment-on-hold"));
    ask("yingzhou", "WAGES", 1_000_000).then().statusCode(201);
  }

  @Test
  @Order(4)
  void aPaymentOutsideTheEarmarkIsRefusedOnceAndBecomesALeadThatIsDecided() {
    var key = UUID.randomUUID().toString();
    var first = ask("yingdong", "VEHICLE", 36_000_000, null, key);
    first.then().statusCode(422).body("type", containsString("payment-outside-earmark"));
    String paymentId = first.path("paymentId");
    ask("yingdong", "VEHICLE", 36_000_000, null, key)
        .then()
        .statusCode(422)
        .header("Idempotent-Replayed", "true")
        .body("paymentId", equalTo(paymentId));
    Door.as("auditor")
        .get(FUNDING + "reports/refusals")
        .then()
        .body("items.paymentId", hasItem(paymentId));
    var lead = Soon.get(() -> leadAbout("YD"));
    Door.as("yingzhou").get(lead).then().statusCode(404);
    Door.as("inspector-chief")
        .body(Map.of("to", "FINDING", "reason", "未听取意见", "severity", "MINOR"))
        .post(lead + "/transitions")
        .then()
        .statusCode(409);
    Door.as("yingdong")
        .body(Map.of("statement", "经办人选错了用途"))
        .post(lead + "/statement")
        .then()
        .statusCode(200);
    Door.transition("inspector-chief", lead, Map.of("to", "CLOSED", "reason", "属经办差错，未造成资金损失"));
    Door.as("yingdong").get(lead).then().body("state", equalTo("CLOSED"));
  }

  @Test
  @Order(5)
  void theUnitRectifiesWithAPhotoAndOthersVerifyAndStrikeOff() {
    Door.transitionRefused("inspector-chief", finding, "CLOSED", 409);
    Door.as("yingzhou")
        .body(Map.of("summary", "截污管已接入", "attachmentIds", List.of(photo("yingzhou"))))
        .post(finding + "/rectification-reports")
        .then()
        .statusCode(201);
    Door.as("housing")
        .body(Map.of("agreed", true, "opinion", "现场复核属实"))
        .post(finding + "/opinions")
        .then()
        .statusCode(201);
    var verification = Map.of("passed", true, "remark", "复查通过");
    Door.as("yingzhou").body(verification).post(finding + "/verifications").then().statusCode(403);
    Door.as("inspector").body(verification).post(finding + "/verifications").then().statusCode(201);
    Door.transitionRefused("inspector", finding, "CLOSED", 403);
    Door.transition("inspector-chief", finding, "CLOSED");
    Door.as("yingzhou").get(finding + "/transitions").then().body("items.to", hasItem("CLOSED"));
    Soon.holds(
        () ->
            Door.as("finance-chief")
                .get(FUNDING + "holds?projectId=" + projectId)
                .then()
                .body("items.state", not(hasItem("PROVISIONAL"))));
  }

  @Test
  @Order(6)
  void aPaymentGoesThroughDifferentHandsToItsBankSlipAndTheProjectFollows() {
    paid =
        ask("yingzhou", "WORKS", 123_456_789).then().statusCode(201).extract().header("Location");
    Door.transitionRefused("finance", paid, "EXAMINED", 409);
    Door.transition("housing", paid, "CHECKED");
    Door.transition("finance", paid, "EXAMINED");
    Door.transitionRefused("finance-chief", paid, "APPROVED", 409);
    Door.transition("finance-check", paid, "REVIEWED");
    Door.transition("finance-chief", paid, "APPROVED");
    Door.transition("finance", paid, "INSTRUCTED");
    Door.transitionRefused("finance", paid, "PAID", 403);
    Door.transition(
        "finance-system",
        paid,
        Map.of("to", "PAID", "slipNo", "S-1", "paidOn", Sample.today().toString()));
    Soon.holds(
        () ->
            assertThat(Sample.project("AA-2018-0012").<Number>path("paidFen").longValue())
                .isEqualTo(paidBeforeFen + 123_456_789));
  }

  @Test
  @Order(7)
  void aBankReturnIsSeenAndMakesANewRequest() {
    var sent =
        ask("yingzhou", "WORKS", 7_700_000).then().statusCode(201).extract().header("Location");
    var hands =
        List.of(
            "housing:CHECKED",
            "finance:EXAMINED",
            "finance-check:REVIEWED",
            "finance-chief:APPROVED",
            "finance:INSTRUCTED");
    for (var hand : hands) {
      Door.transition(hand.split(":")[0], sent, hand.split(":")[1]);
    }
    Door.transition("finance-system", sent, Map.of("to", "RETURNED", "reason", "账号有误"));
    Door.as("yingzhou").get(sent).then().body("state", equalTo("RETURNED"));
    Door.as("yingzhou")
        .get(FUNDING + "payments?state=PREPARED")
        .then()
        .body("items.replacesId", hasItem(id(sent)));
    Door.as("yingdong").get(sent).then().statusCode(404);
  }

  @Test
  @Order(8)
  void theBooksBalanceAndTheTrailHolds() {
    Door.as("auditor").get(FUNDING + "journal/verification").then().body("holds", equalTo(true));
    for (var service : List.of("projects", "funding", "supervision", "notification")) {
      Soon.holds(
          () ->
              Door.as("auditor")
                  .get("/api/" + service + "/v1/audit-entries/verification")
                  .then()
                  .body("holds", equalTo(true))
                  .body("unsealedCount", equalTo(0)));
    }
    var acts = Door.as("auditor").get(FUNDING + "audit-entries?aggregateId=" + id(paid)).then();
    acts.body("items.toState", hasItem("PAID"));
    assertThat(acts.extract().<List<String>>path("items.actor"))
        .contains("yingzhou", "housing", "finance", "finance-check", "finance-chief")
        .contains("service-account-finance-system");
  }

  private Response ask(String user, String purpose, long amountFen) {
    return ask(user, purpose, amountFen, projectId, UUID.randomUUID().toString());
  }

  private Response ask(String user, String purpose, long amountFen, String project, String key) {
    var body = new HashMap<String, Object>();
    body.put("budgetLineCode", purpose.equals("WAGES") ? "D19-YZ" : "M19-04");
    body.put("projectId", project);
    body.put("purpose", purpose);
    body.put("summary", "样例用款");
    body.put("contractNo", "HT-2019-012");
    body.put("amountFen", amountFen);
    body.put("payee", "样例建设公司");
    body.put("payeeBank", "样例银行");
    body.put("payeeAccountNo", "6200000000000000");
    return Door.as(user).header("Idempotency-Key", key).body(body).post(FUNDING + "payments");
  }

  private static String created(String user, String address, Map<String, ?> body) {
    return Door.as(user)
        .body(body)
        .post(address)
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private static String photo(String user) {
    var file = Stack.root().resolve("sample-city/evidence");
    return Door.as(user)
        .contentType(ContentType.MULTIPART)
        .multiPart("file", Sample.firstFile(file).toFile(), "image/png")
        .post(SUPERVISION + "attachments")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static java.util.Optional<String> leadAbout(String unit) {
    List<String> ids =
        Door.as("inspector")
            .get(SUPERVISION + "leads?unitCode=" + unit)
            .then()
            .statusCode(200)
            .extract()
            .path("items.findAll { it.source == 'REFUSED_PAYMENT' }.id");
    return ids.stream().findFirst().map(id -> SUPERVISION + "leads/" + id);
  }

  private static List<String> deskOf(String user) {
    return new ArrayList<>(
        Door.as(user).get("/api/desk").then().statusCode(200).extract().path("items.objectId"));
  }

  private static String id(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
