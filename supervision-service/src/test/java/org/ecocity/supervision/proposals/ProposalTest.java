package org.ecocity.supervision.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.platform.testkit.Api.as;
import static org.ecocity.supervision.Given.path;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.http.JsonSetup;
import org.ecocity.platform.outbox.Act;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.supervision.Given;
import org.ecocity.supervision.assessments.Assessing;
import org.ecocity.supervision.findings.FindingEvent;
import org.ecocity.supervision.ladders.Recipient;
import org.ecocity.supervision.ladders.Rung;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class ProposalTest {
  @Inject Event<FindingEvent.Escalated> escalations;

  @BeforeEach
  void theSamplesRulesHold() throws java.io.IOException {
    Assessing.matrix();
    if (as("office").get(path("proposal-rules")).jsonPath().getList("items").isEmpty()) {
      for (JsonNode rule : JsonSetup.strict().readTree(Given.sample("rules/proposal-rules.json"))) {
        as("office").body(rule).post(path("proposal-rules")).then().statusCode(403);
        as("office-chief").body(rule).post(path("proposal-rules")).then().statusCode(201);
      }
    }
  }

  private static ValidatableResponse move(String user, String id, String to) {
    return as(user)
        .body(Map.of("to", to, "reason", "按程序"))
        .post(path("proposals/{id}/transitions"), id)
        .then();
  }

  private static Map<String, Object> person(String name, boolean countyRank) {
    return Map.of(
        "recipientKind",
        "PERSON",
        "unitCode",
        "YZ",
        "personName",
        name,
        "countyRank",
        countyRank,
        "title",
        "先进个人");
  }

  private static Map<String, Object> praise(int ofCountyRank) {
    var honours = new ArrayList<Map<String, Object>>();
    honours.add(
        Map.of("recipientKind", "UNIT", "unitCode", "CN", "title", "先进集体", "rewardFen", 5_000_000));
    for (int i = 0; i < 5; i++) {
      honours.add(person("李样" + i, i < ofCountyRank));
    }
    var body = new HashMap<String, Object>();
    body.put("kind", "COMMENDATION");
    body.put("title", "关于表彰绿色生态城市建设先进集体和个人的通报");
    body.put("facts", "工作成效显著。");
    body.put("approvedItem", "市级表彰项目（样例）第 3 号");
    body.put("honours", honours);
    return body;
  }

  private static String proposed(Map<String, Object> body) {
    return as("office")
        .body(body)
        .post(path("proposals"))
        .then()
        .statusCode(201)
        .body("state", equalTo("DRAFT"))
        .extract()
        .path("id");
  }

  private static List<Events.Told> told(String id, String type) {
    return Events.of("supervision", UUID.fromString(id)).stream()
        .filter(event -> event.type().equals("ecocity.supervision." + type))
        .toList();
  }

  private static String honour(String id, String name) {
    return as("office")
        .get(path("proposals/{id}"), id)
        .jsonPath()
        .param("name", name)
        .getString("honours.find { it.personName == name }.honourId");
  }

  @Test
  void praiseGoesItsWayAndAnObjectionThatHoldsTakesTheNomineeOff() {
    var id = proposed(praise(1));
    as("yingzhou").get(path("proposals/{id}"), id).then().statusCode(404);
    move("office-chief", id, "CONSULTED").statusCode(403);
    move("hrs", id, "CONSULTED").statusCode(404);
    as("hrs-chief").get(path("todos")).then().body("items.id", hasItem("CONSULT_PROPOSAL:" + id));
    move("hrs-chief", id, "CONSULTED").statusCode(200);
    move("leader", id, "PUBLIC_NOTICE").statusCode(403);
    move("office", id, "PUBLIC_NOTICE").statusCode(200);
    move("leader", id, "APPROVED").statusCode(422).body("type", endsWith("notice-not-over"));
    String objection =
        as("yingdong")
            .body(Map.of("honourId", honour(id, "李样3"), "statement", "事迹不实"))
            .post(path("proposals/{id}/objections"), id)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Assessing.pass(14);
    move("leader", id, "APPROVED").statusCode(422).body("type", endsWith("objections-open"));
    as("yingdong")
        .body(Map.of("upheld", true, "reason", "x"))
        .post(path("proposals/{id}/objections/{o}/decision"), id, objection)
        .then()
        .statusCode(403);
    as("office")
        .body(Map.of("upheld", true, "reason", "核实属实"))
        .post(path("proposals/{id}/objections/{o}/decision"), id, objection)
        .then()
        .statusCode(200);
    // One of four persons of county rank is more than 20 %.
    move("leader", id, "APPROVED").statusCode(422).body("type", endsWith("county-rank"));
    move("office", id, "DROPPED").statusCode(200);
    Eventually.holds(
        () ->
            assertThat(told(id, "public-notice.closed.v1"))
                .singleElement()
                .satisfies(
                    closed ->
                        assertThat(closed.payload().get("outcome").asText())
                            .isEqualTo("OBJECTION_UPHELD")));
    assertThat(told(id, "document.signed.v1")).isEmpty();
  }

  @Test
  void praiseIsApprovedByTheLeaderSignedAndIssuedByItsDocument() {
    var id = proposed(praise(0));
    move("hrs-chief", id, "CONSULTED").statusCode(200);
    move("office", id, "PUBLIC_NOTICE").statusCode(200);
    Assessing.pass(14);
    move("office-chief", id, "APPROVED").statusCode(403);
    move("hrs-chief", id, "APPROVED").statusCode(403);
    move("leader", id, "APPROVED").statusCode(200);
    move("office", id, "DROPPED").statusCode(409);
    Eventually.holds(
        () -> {
          assertThat(told(id, "public-notice.opened.v1")).hasSize(1);
          assertThat(told(id, "commendation.approved.v1"))
              .singleElement()
              .satisfies(event -> assertThat(event.payload().get("honours")).hasSize(6));
          assertThat(told(id, "document.signed.v1"))
              .singleElement()
              .satisfies(
                  event -> {
                    assertThat(event.payload().get("series").asText()).isEqualTo("AA绿建");
                    assertThat(event.payload().get("approvedBy").get("user").asText())
                        .isEqualTo("leader");
                  });
        });
    issue(id);
    as("yingzhou")
        .get(path("proposals/{id}"), id)
        .then()
        .body("state", equalTo("ISSUED"))
        .body("documentNumber", equalTo("AA绿建〔2020〕1号"));
  }

  private static void issue(String id) {
    String document = as("office").get(path("proposals/{id}"), id).path("documentId");
    var type = "ecocity.notification.document.issued.v1";
    var issued =
        Events.example(type)
            .put("documentId", document)
            .put("number", "AA绿建〔2020〕1号")
            .put("subjectType", "proposal")
            .put("subjectId", id);
    Given.awaitApplied(Events.publish(type, UUID.fromString(document), issued));
  }

  @Test
  void praiseNeedsAnApprovedItemAndFewOfCountyRank() {
    var without = praise(0);
    without.remove("approvedItem");
    move("hrs-chief", proposed(without), "CONSULTED")
        .statusCode(422)
        .body("type", endsWith("approved-item-missing"));
    move("hrs-chief", proposed(praise(2)), "CONSULTED")
        .statusCode(422)
        .body("type", endsWith("too-many-of-county-rank"));
    as("yingzhou").body(praise(0)).post(path("proposals")).then().statusCode(403);
    as("leader").body(praise(0)).post(path("proposals")).then().statusCode(403);
  }

  private static Map<String, Object> blame(@Nullable UUID finding) {
    var body = new HashMap<String, Object>();
    body.put("kind", "CRITICISM");
    body.put("title", "关于通报批评的决定");
    body.put("facts", "逾期未整改。");
    if (finding != null) {
      body.put("findingId", finding);
    }
    return body;
  }

  @Test
  void blameStandsOnAFindingAndTheUnitIsHeard() {
    var finding =
        Given.orderedFinding(
            Given.project("AA-P1", "FH", "HUC"), "MAJOR", Given.today().plusDays(9));
    var id = proposed(blame(finding));
    as("office").body(blame(finding)).post(path("proposals")).then().statusCode(409);
    as("fuhe").get(path("proposals/{id}"), id).then().statusCode(404);
    move("leader", id, "APPROVED").statusCode(404);
    move("office", id, "HEARING").statusCode(200);
    as("yingzhou").get(path("proposals/{id}"), id).then().statusCode(404);
    as("fuhe").get(path("todos")).then().body("items.id", hasItem("STATE_ON_PROPOSAL:" + id));
    move("leader", id, "APPROVED").statusCode(422).body("type", endsWith("unit-not-heard"));
    var words = Map.of("statement", "联络员更替，已补报");
    as("yingzhou").body(words).post(path("proposals/{id}/statement"), id).then().statusCode(404);
    as("fuhe").body(words).post(path("proposals/{id}/statement"), id).then().statusCode(200);
    as("fuhe").body(words).post(path("proposals/{id}/statement"), id).then().statusCode(409);
    move("office-chief", id, "APPROVED").statusCode(403);
    move("leader", id, "APPROVED").statusCode(200);
    Eventually.holds(
        () ->
            assertThat(told(id, "document.signed.v1"))
                .singleElement()
                .satisfies(
                    event ->
                        assertThat(event.payload().get("kind").asText()).isEqualTo("CRITICISM")));
    assertThat(told(id, "commendation.approved.v1")).isEmpty();
  }

  @Test
  void aUnitThatLetsItsTermPassWasAskedAndAProposalMayBeDroppedWithAReason() {
    var finding =
        Given.orderedFinding(
            Given.project("AA-P2", "FH", "HUC"), "MAJOR", Given.today().plusDays(99));
    var id = proposed(blame(finding));
    move("office", id, "HEARING").statusCode(200);
    Assessing.pass(14);
    as("leader")
        .get(path("proposals/{id}"), id)
        .then()
        .body("allowedTransitions", hasItem("APPROVED"));
    as("office")
        .body(Map.of("to", "DROPPED"))
        .post(path("proposals/{id}/transitions"), id)
        .then()
        .statusCode(422)
        .body("type", endsWith("reason-missing"));
    move("office", id, "DROPPED").statusCode(200).body("allowedTransitions", empty());
  }

  @Test
  void theLadderEndsInADraftForAHumanOnceAndNothingGoesOut() {
    var finding =
        Given.orderedFinding(
            Given.project("AA-P3", "FH", "HUC"), "MAJOR", Given.today().plusDays(9));
    for (var rung : List.of(Rung.REMINDER, Rung.WARNING, Rung.PROPOSAL, Rung.PROPOSAL)) {
      Act.ofSystem()
          .run(
              () ->
                  escalations.fire(
                      new FindingEvent.Escalated(
                          finding,
                          "F",
                          null,
                          "FH",
                          rung.ordinal() + 1,
                          rung,
                          Recipient.PRINCIPAL,
                          LocalDate.parse("2019-07-01"))));
    }
    List<String> drafts =
        as("office")
            .get(path("proposals?limit=200"))
            .jsonPath()
            .param("f", finding.toString())
            .getList("items.findAll { it.findingId == f }.id");
    assertThat(drafts).hasSize(1);
    as("office")
        .get(path("proposals/{id}"), drafts.getFirst())
        .then()
        .body("origin", equalTo("LADDER"))
        .body("state", equalTo("DRAFT"));
    as("office")
        .get(path("todos"))
        .then()
        .body("items.id", hasItem("DECIDE_PROPOSAL:" + drafts.getFirst()));
    as("fuhe").get(path("proposals/{id}"), drafts.getFirst()).then().statusCode(404);
    assertThat(told(drafts.getFirst(), "document.signed.v1")).isEmpty();
  }

  @Test
  void theLastRankProposesNothingAndTheBestGradeOnlyADraft() {
    var id =
        Assessing.issued(
            "2020-01", Map.of("YZ", "95", "YD", "85", "YQ", "70", "JK", "20", "JIA", "10"));
    var proposals = as("office").get(path("proposals?limit=200")).jsonPath().param("a", id);
    assertThat(proposals.getList("items.findAll { it.assessmentId == a }.kind"))
        .isEqualTo(List.of("COMMENDATION"));
    assertThat(
            proposals.getList("items.findAll { it.assessmentId == a }.honours.unitCode.flatten()"))
        .isEqualTo(List.of("YZ"));
    assertThat(proposals.getList("items.findAll { it.assessmentId == a }.state"))
        .isEqualTo(List.of("DRAFT"));
    var byRank = blame(null);
    byRank.put("facts", "考核排名末位。");
    as("office")
        .body(byRank)
        .post(path("proposals"))
        .then()
        .statusCode(422)
        .body("type", endsWith("criticism-without-finding"));
    as("jingkai").get(path("proposals")).then().body("items.kind", not(hasItem("CRITICISM")));
    as("ops").get(path("proposals")).then().statusCode(403);
    as("office").get(path("proposals?kind=COMMENDATION&limit=1")).then().body("items", hasSize(1));
  }

  @Test
  void aDraftOfTheSystemIsCompletedByTheOffice() {
    var id = proposed(praise(0));
    var body = praise(1);
    as("office").body(body).put(path("proposals/{id}"), id).then().statusCode(428);
    var tag = as("office").get(path("proposals/{id}"), id).getHeader("ETag");
    as("office")
        .header("If-Match", tag)
        .body(body)
        .put(path("proposals/{id}"), id)
        .then()
        .statusCode(200)
        .body("honours.findAll { it.countyRank }", hasSize(1));
  }
}
