package org.ecocity.supervision.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.platform.testkit.Api.as;
import static org.ecocity.supervision.Given.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.supervision.Given;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class LeadTest {
  private static final String REFUSED = "ecocity.funding.payment.refused.v1";

  private static ObjectNode refusal(UUID payment, String unit, String refusalCode) {
    var told = Events.example(REFUSED);
    told.remove("projectId");
    return told.put("paymentId", payment.toString())
        .put("applicantUnitCode", unit)
        .put("refusalCode", refusalCode);
  }

  private static List<String> of(UUID payment) {
    return as("inspector")
        .get(path("leads?limit=200"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .param("id", payment.toString())
        .getList("items.findAll { it.paymentId == id }.id");
  }

  /** A lead from a payment that was refused for its purpose. */
  private static String refusedPaymentOf(String unit) {
    var payment = UUID.randomUUID();
    Given.awaitApplied(
        Events.publish(REFUSED, payment, refusal(payment, unit, "payment-outside-earmark")));
    assertThat(of(payment)).hasSize(1);
    return of(payment).getFirst();
  }

  private static void state(String user, String lead, int status) {
    as(user)
        .body(Map.of("statement", "经办人选错预算指标"))
        .post(path("leads/{id}/statement"), lead)
        .then()
        .statusCode(status);
  }

  private static void decide(String user, String lead, Map<String, Object> wish, int status) {
    as(user).body(wish).post(path("leads/{id}/transitions"), lead).then().statusCode(status);
  }

  @Test
  void aPaymentRefusedForItsPurposeMakesOneLeadHoweverOftenItIsTold() {
    var payment = UUID.randomUUID();
    var told = refusal(payment, "YD", "payment-outside-earmark");
    Given.awaitApplied(Events.publish(REFUSED, payment, told));
    Given.awaitApplied(Events.publish(REFUSED, payment, told));
    assertThat(of(payment)).hasSize(1);
    var lead = UUID.fromString(of(payment).getFirst());
    Eventually.holds(
        () ->
            assertThat(Events.of("supervision", lead))
                .extracting(Events.Told::type)
                .containsExactly("ecocity.supervision.lead.opened.v1"));
  }

  @Test
  void aHandThatRefusesForMisuseOrAsAskedTwiceMakesALeadAndForAnythingElseNone() {
    for (var ground : List.of("OUTSIDE_EARMARK", "DUPLICATE", "OTHER")) {
      var payment = UUID.randomUUID();
      var told = refusal(payment, "YD", "refused-by-hand").put("ground", ground);
      Given.awaitApplied(Events.publish(REFUSED, payment, told));
      assertThat(of(payment)).hasSize(ground.equals("OTHER") ? 0 : 1);
    }
  }

  @Test
  void otherRefusalsMakeNone() {
    var payment = UUID.randomUUID();
    Given.awaitApplied(
        Events.publish(REFUSED, payment, refusal(payment, "YD", "insufficient-balance")));
    assertThat(of(payment)).isEmpty();
  }

  @Test
  void becomesAFindingOnlyByDecisionAfterTheUnitWasHeard() {
    Given.team();
    var lead = refusedPaymentOf("YD");
    Map<String, Object> wish =
        Map.of("to", "FINDING", "reason", "说明不成立", "severity", "MAJOR", "basis", "样例办法第五条");
    decide("inspector-chief", lead, wish, 409);
    state("yingdong", lead, 200);
    decide("inspector", lead, wish, 403);
    decide("inspector-chief", lead, Map.of("to", "FINDING", "reason", "缺严重程度"), 422);
    decide("inspector-chief", lead, wish, 200);
    String finding =
        as("inspector")
            .get(path("leads/{id}"), lead)
            .then()
            .body("state", equalTo("FINDING"))
            .body("findingId", notNullValue())
            .body("allowedTransitions", empty())
            .extract()
            .path("findingId");
    as("inspector-chief")
        .get(path("findings/{id}"), finding)
        .then()
        .body("state", equalTo("OPEN"))
        .body("unitCode", equalTo("YD"))
        .body("leadId", equalTo(lead));
    decide("inspector-chief", lead, Map.of("to", "CLOSED", "reason", "改主意"), 409);
  }

  @Test
  void isClosedWithItsReason() {
    var lead = refusedPaymentOf("YD");
    state("yingdong", lead, 200);
    as("inspector-chief")
        .body(Map.of("to", "CLOSED"))
        .post(path("leads/{id}/transitions"), lead)
        .then()
        .statusCode(422)
        .body("type", endsWith("reason-missing"));
    decide("inspector-chief", lead, Map.of("to", "CLOSED", "reason", "经办人差错，未支付"), 200);
    as("yingdong")
        .get(path("leads/{id}/transitions"), lead)
        .then()
        .body("items.to", contains("OPEN", "HEARD", "CLOSED"));
    Eventually.holds(
        () ->
            assertThat(Events.of("supervision", UUID.fromString(lead)))
                .last()
                .satisfies(
                    told ->
                        assertThat(told.payload().get("decision").asText()).isEqualTo("CLOSED")));
  }

  @Test
  void aMediaReportAndACitizensReportMakeOneLeadEach() {
    var report = UUID.randomUUID();
    var media = "ecocity.notification.media-report.recorded.v1";
    var told = Events.example(media).put("mediaReportId", report.toString());
    told.put("unitCode", "WTR").put("summary", "河道异味 " + report);
    Given.awaitApplied(Events.publish(media, report, told));
    Given.awaitApplied(Events.publish(media, report, told));
    var citizen = "ecocity.notification.citizen-report.received.v1";
    var suggestion = UUID.randomUUID();
    Given.awaitApplied(
        Events.publish(
            citizen,
            suggestion,
            Events.example(citizen)
                .put("suggestionId", suggestion.toString())
                .put("unitCode", "WTR")));
    as("inspector")
        .get(path("leads?unitCode=WTR&sort=openedOn"))
        .then()
        .body("items.source", contains("MEDIA", "CITIZEN"));
    as("wtr").get(path("leads")).then().body("items", empty());
  }

  @Test
  void aWarningOnMoneyMakesOneLeadThatTheUnitKnowsOnlyWhenHeard() {
    var raised = "ecocity.funding.fund-warning.raised.v1";
    var warning = UUID.randomUUID();
    var told = Events.example(raised).put("warningId", warning.toString()).put("unitCode", "FH");
    Given.awaitApplied(Events.publish(raised, warning, told));
    Given.awaitApplied(Events.publish(raised, warning, told));
    assertThat(of(warning)).hasSize(1);
    var lead = of(warning).getFirst();
    as("inspector")
        .get(path("leads/{id}"), lead)
        .then()
        .body("source", equalTo("EARLY_WARNING"))
        .body("state", equalTo("OPEN"))
        .body("summary", equalTo(told.get("summary").asText()))
        .body("amountFen", equalTo(told.get("amountFen").asLong()));
    as("fuhe").get(path("leads/{id}"), lead).then().statusCode(404);
    state("inspector", lead, 200);
    as("fuhe").get(path("leads/{id}"), lead).then().statusCode(200);
    decide("inspector-chief", lead, Map.of("to", "CLOSED", "reason", "合同约定的预付款"), 200);
  }

  @Test
  void idleMoneyOfAUnitAndQuarterIsOneLeadThatListsItUntilTheUnitIsHeard() {
    var unit = "T" + System.nanoTime() % 1_000_000;
    var first = idle(unit, "M19-01", 120_000, "2019-04-01");
    var lead = leadsOf(unit).getFirst();
    idle(unit, "M19-02", 30_000, "2019-06-30");
    tellIdle(first, unit, "M19-01", 120_000, "2019-04-01");
    assertThat(leadsOf(unit)).containsExactly(lead);
    as("inspector")
        .get(path("leads/{id}"), lead)
        .then()
        .body("summary", equalTo("2019 年第二季度沉淀资金 2 项，共 1500.00 元：M19-01、M19-02"))
        .body("amountFen", equalTo(150_000))
        .body("items.code", contains("M19-01", "M19-02"))
        .body("items.amountFen", contains(120_000, 30_000))
        .body("items.listedOn", contains("2019-04-01", "2019-06-30"));

    var cleared = "ecocity.funding.fund-warning.cleared.v1";
    var over = Events.example(cleared).put("warningId", first.toString());
    Given.awaitApplied(Events.publish(cleared, first, over.put("clearedOn", "2019-07-02")));
    as("inspector")
        .get(path("leads/{id}"), lead)
        .then()
        .body("state", equalTo("OPEN"))
        .body("items.overOn", contains("2019-07-02", null));

    idle(unit, "M19-03", 10, "2019-07-01");
    assertThat(leadsOf(unit)).as("another quarter").hasSize(2);
    state("inspector", lead, 200);
    idle(unit, "M19-04", 10, "2019-05-01");
    assertThat(leadsOf(unit)).as("the unit was heard on what was listed").hasSize(3);
    as("inspector").get(path("leads/{id}"), lead).then().body("items.size()", equalTo(2));
    tellIdle(first, unit, "M19-01", 120_000, "2019-04-01");
    assertThat(leadsOf(unit)).hasSize(3);
  }

  private static UUID idle(String unit, String code, long fen, String raisedOn) {
    var warning = UUID.randomUUID();
    tellIdle(warning, unit, code, fen, raisedOn);
    return warning;
  }

  private static void tellIdle(UUID warning, String unit, String code, long fen, String raisedOn) {
    var raised = "ecocity.funding.fund-warning.raised.v1";
    var told =
        Events.example(raised)
            .put("warningId", warning.toString())
            .put("kind", "IDLE_FUNDS")
            .put("subjectType", "BUDGET_LINE")
            .put("subjectCode", code)
            .put("unitCode", unit)
            .put("amountFen", fen)
            .put("raisedOn", raisedOn);
    Given.awaitApplied(Events.publish(raised, warning, told));
  }

  private static List<String> leadsOf(String unit) {
    return as("inspector").get(path("leads?sort=code&limit=200&unitCode=") + unit).path("items.id");
  }

  @Nested
  class AsTheUnitConcerned {
    @Test
    void readsItsOwnRefusedPaymentAndIsAskedForItsStatement() {
      var lead = refusedPaymentOf("YQ");
      as("yingquan").get(path("leads/{id}"), lead).then().statusCode(200);
      as("yingquan")
          .get(path("todos"))
          .then()
          .body("items.kind", hasItem("STATE_ON_LEAD"))
          .body("items.objectId", hasItem(lead));
      state("yingquan", lead, 200);
      state("yingquan", lead, 409);
      as("yingquan").get(path("todos")).then().body("items.objectId", not(hasItem(lead)));
      as("inspector-chief").get(path("todos")).then().body("items.objectId", hasItem(lead));
      as("yingzhou").get(path("leads/{id}"), lead).then().statusCode(404);
      state("yingzhou", lead, 404);
    }

    @Test
    void doesNotKnowOfACitizensReportBeforeItIsHeard() {
      String lead =
          as("office")
              .body(Map.of("source", "CITIZEN", "unitCode", "JIA", "summary", "夜间倾倒建筑垃圾"))
              .post(path("leads"))
              .then()
              .statusCode(201)
              .extract()
              .path("id");
      as("jia").get(path("leads/{id}"), lead).then().statusCode(404);
      as("jia").get(path("leads")).then().body("items", empty());
      as("jia").get(path("search?q=建筑垃圾")).then().body("items", empty());
      state("inspector", lead, 200);
      as("jia").get(path("leads/{id}"), lead).then().statusCode(200);
    }
  }

  @Nested
  class AsOffice {
    @Test
    void entersHintsButNoRefusedPayments() {
      as("office")
          .body(Map.of("source", "REFUSED_PAYMENT", "unitCode", "YZ", "summary", "手工"))
          .post(path("leads"))
          .then()
          .statusCode(422);
      as("yingzhou")
          .body(Map.of("source", "MEDIA", "unitCode", "YD", "summary", "举报"))
          .post(path("leads"))
          .then()
          .statusCode(403);
    }
  }
}
