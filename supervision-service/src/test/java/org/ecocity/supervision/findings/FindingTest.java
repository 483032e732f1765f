package org.ecocity.supervision.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.platform.testkit.Api.as;
import static org.ecocity.supervision.Given.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

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
class FindingTest {
  private static List<String> told(UUID finding) {
    return Events.of("supervision", finding).stream()
        .map(event -> event.type().replaceAll("ecocity.supervision.finding.|.v1", ""))
        .toList();
  }

  private static void move(String user, UUID finding, Map<String, Object> wish, int status) {
    as(user).body(wish).post(path("findings/{id}/transitions"), finding).then().statusCode(status);
  }

  @Test
  void goesFromRaisingToStrikeOffThroughFiveHandsAndTellsOfEachStep() {
    var project = Given.project("AA-2018-0012", "YZ", "HUC");
    var finding = Given.raisedFinding(project, "SERIOUS");
    as("inspector-chief")
        .get(path("findings/{id}"), finding)
        .then()
        .statusCode(200)
        .body("code", startsWith("F-"))
        .body("state", equalTo("OPEN"))
        .body("unitCode", equalTo("YZ"))
        .body("lineDepartmentCode", equalTo("HUC"))
        .body("escalationLevel", equalTo(0))
        .body("allowedTransitions", containsInAnyOrder("ORDERED", "ANNULLED"));
    move(
        "inspector-chief",
        finding,
        Map.of("to", "ORDERED", "dueDate", Given.today().plusDays(20).toString()),
        200);
    Given.report("yingzhou", finding);
    Given.opinion("housing", finding);
    Given.verification("inspector", finding);
    move("inspector-chief", finding, Map.of("to", "CLOSED", "reason", "同意销号"), 200);
    as("yingzhou")
        .get(path("findings/{id}/transitions"), finding)
        .then()
        .body("items.to", contains("OPEN", "ORDERED", "REPORTED", "VERIFIED", "CLOSED"))
        .body(
            "items.actor",
            contains("inspector", "inspector-chief", "yingzhou", "inspector", "inspector-chief"));
    Eventually.holds(
        () ->
            assertThat(told(finding)).containsExactly("ordered", "reported", "verified", "closed"));
    var closed = Events.of("supervision", finding).getLast().payload();
    assertThat(closed.path("raisedOn").asText()).isEqualTo(Given.today().toString());
  }

  @Test
  void ordersOnlyWithABasisAndAnEndAndTellsNobodyBefore() {
    var project = Given.project("AA-2018-0013", "YZ", "HUC");
    var finding = Given.raisedFinding(project, "MINOR");
    as("inspector-chief")
        .body(Map.of("to", "ORDERED"))
        .post(path("findings/{id}/transitions"), finding)
        .then()
        .statusCode(422)
        .body("type", endsWith("due-date-missing"))
        .body("errors.field", hasItem("dueDate"));
    move(
        "inspector-chief",
        finding,
        Map.of("to", "ORDERED", "dueDate", Given.today().toString()),
        422);
    assertThat(told(finding)).isEmpty();
  }

  @Test
  void doesNotOfferReportedAndVerifiedAsTransitions() {
    var finding = Given.reportedFinding(Given.project("AA-1", "YZ", "HUC"), "MINOR");
    as("inspector")
        .body(Map.of("to", "VERIFIED"))
        .post(path("findings/{id}/transitions"), finding)
        .then()
        .statusCode(409)
        .body("type", endsWith("transition-not-allowed"))
        .body("allowedTransitions", hasItem("RETURNED"));
    move("inspector", finding, Map.of("to", "REPORTED"), 409);
  }

  @Test
  void returnsAReportWithItsReasonAndTakesTheNextOne() {
    var finding = Given.reportedFinding(Given.project("AA-2", "YZ", "HUC"), "MAJOR");
    move("inspector", finding, Map.of("to", "RETURNED"), 422);
    as("inspector")
        .body(Map.of("passed", false, "remark", "照片看不出位置"))
        .post(path("findings/{id}/verifications"), finding)
        .then()
        .statusCode(201);
    Given.report("yingzhou", finding);
    as("yingzhou")
        .get(path("findings/{id}/rectification-reports"), finding)
        .then()
        .body("items.round", contains(1, 2));
    Eventually.holds(
        () ->
            assertThat(told(finding))
                .containsExactly("ordered", "reported", "returned", "reported"));
  }

  @Test
  void reopensAfterARevisitWithATermAsLongAsTheOrderGave() {
    var finding = Given.reportedFinding(Given.project("AA-3", "YZ", "HUC"), "MAJOR");
    Given.opinion("housing", finding);
    Given.verification("inspector", finding);
    move("inspector-chief", finding, Map.of("to", "CLOSED"), 200);
    move("inspector", finding, Map.of("to", "REOPENED"), 422);
    move("inspector", finding, Map.of("to", "REOPENED", "reason", "回头看再次发现"), 200);
    as("yingzhou")
        .get(path("findings/{id}"), finding)
        .then()
        .body("state", equalTo("REOPENED"))
        .body("overdue", equalTo(false))
        .body("escalationLevel", equalTo(0));
    Given.report("yingzhou", finding);
  }

  @Test
  void annulsAfterAReviewFromAnyStateButClosedAndTellsOnlyWhatWasKnown() {
    var open = Given.raisedFinding(Given.project("AA-4", "YZ", "HUC"), "MINOR");
    move("inspector-chief", open, Map.of("to", "ANNULLED"), 422);
    move("inspector-chief", open, Map.of("to", "ANNULLED", "reason", "不成立"), 200);
    var reported = Given.reportedFinding(Given.project("AA-5", "YZ", "HUC"), "MINOR");
    move("inspector-chief", reported, Map.of("to", "ANNULLED", "reason", "不成立"), 200);
    move("inspector-chief", reported, Map.of("to", "ANNULLED", "reason", "再来"), 409);
    Eventually.holds(
        () -> assertThat(told(reported)).containsExactly("ordered", "reported", "annulled"));
    assertThat(told(open)).isEmpty();
  }

  @Test
  void keepsOneAnswerForOneKey() {
    Given.team();
    var project = Given.project("AA-6", "YZ", "HUC");
    var body = Map.of("projectId", project, "severity", "MINOR", "description", "重复提交");
    var key = UUID.randomUUID().toString();
    String first =
        as("inspector").header("Idempotency-Key", key).body(body).post(path("findings")).path("id");
    as("inspector")
        .header("Idempotency-Key", key)
        .body(body)
        .post(path("findings"))
        .then()
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(first));
  }

  @Nested
  class AsTheRectifiedUnit {
    @Test
    void seesAFindingFromItsOrderOn() {
      var project = Given.project("AA-10", "YZ", "HUC");
      var open = Given.raisedFinding(project, "MINOR");
      as("yingzhou").get(path("findings/{id}"), open).then().statusCode(404);
      as("yingzhou")
          .get(path("findings?limit=200"))
          .then()
          .body("items.id", not(hasItem(open.toString())));
      var ordered = Given.orderedFinding(project, "MINOR", Given.today().plusDays(9));
      as("yingzhou")
          .get(path("findings?limit=200"))
          .then()
          .body("items.id", hasItem(ordered.toString()));
    }

    @Test
    void neverVerifiesNorStrikesOff() {
      var finding = Given.reportedFinding(Given.project("AA-11", "YZ", "HUC"), "MINOR");
      Given.opinion("housing", finding);
      as("yingzhou-chief")
          .body(Map.of("passed", true, "remark", "我们自己看过了"))
          .post(path("findings/{id}/verifications"), finding)
          .then()
          .statusCode(403);
      move("yingzhou-chief", finding, Map.of("to", "CLOSED"), 403);
    }

    @Test
    void reportsOnlyWithEvidenceOfItsOwn() {
      var finding =
          Given.orderedFinding(
              Given.project("AA-12", "YZ", "HUC"), "MINOR", Given.today().plusDays(9));
      as("yingzhou")
          .body(Map.of("summary", "已整改", "attachmentIds", List.of()))
          .post(path("findings/{id}/rectification-reports"), finding)
          .then()
          .statusCode(422);
      as("yingzhou")
          .body(Map.of("summary", "已整改", "attachmentIds", List.of(Given.photo("yingdong"))))
          .post(path("findings/{id}/rectification-reports"), finding)
          .then()
          .statusCode(404);
      as("yingzhou")
          .get(path("findings/{id}"), finding)
          .then()
          .body("state", equalTo("ORDERED"))
          .body("allowedActs", containsInAnyOrder("REPORT", "EXTENSION"));
    }

    @Test
    void evenAsMemberOfTheTeamDoesNotVerifyItself() {
      var project = Given.project("AA-13", "SUP", "HUC");
      var finding = Given.raisedFinding(project, "MINOR");
      move(
          "inspector-chief",
          finding,
          Map.of("to", "ORDERED", "dueDate", Given.today().plusDays(5).toString()),
          403);
    }
  }

  @Nested
  class AsInspector {
    @Test
    void verifiesOnlyAfterTheOpinion() {
      var finding = Given.reportedFinding(Given.project("AA-20", "YZ", "HUC"), "MINOR");
      as("inspector")
          .body(Map.of("passed", true, "remark", "属实"))
          .post(path("findings/{id}/verifications"), finding)
          .then()
          .statusCode(422)
          .body("type", endsWith("opinion-missing"));
    }

    @Test
    void whoVerifiedDoesNotConfirmTheStrikeOff() {
      var finding = Given.reportedFinding(Given.project("AA-21", "YZ", "HUC"), "MINOR");
      Given.opinion("housing", finding);
      Given.verification("inspector-chief", finding);
      as("inspector-chief")
          .body(Map.of("to", "CLOSED"))
          .post(path("findings/{id}/transitions"), finding)
          .then()
          .statusCode(403)
          .body("type", endsWith("second-person-needed"));
      as("inspector-chief")
          .get(path("findings/{id}"), finding)
          .then()
          .body("state", equalTo("VERIFIED"))
          .body("allowedTransitions", not(hasItem("CLOSED")));
      move("inspector", finding, Map.of("to", "CLOSED"), 200);
    }

    @Test
    void doesNotOrderWhatTheChiefOrders() {
      var finding = Given.raisedFinding(Given.project("AA-22", "YZ", "HUC"), "MINOR");
      as("inspector")
          .body(Map.of("to", "ORDERED", "dueDate", Given.today().plusDays(5).toString()))
          .post(path("findings/{id}/transitions"), finding)
          .then()
          .statusCode(403)
          .body("type", endsWith("not-the-team-chief"));
    }

    @Test
    void cannotRaiseOnAProjectNobodyKnows() {
      Given.team();
      as("inspector")
          .body(Map.of("projectId", UUID.randomUUID(), "severity", "MINOR", "description", "未知项目"))
          .post(path("findings"))
          .then()
          .statusCode(422)
          .body("type", endsWith("project-unknown"));
    }
  }

  @Nested
  class AsLineDepartment {
    @Test
    void seesTheEvidenceOfTheReportItHasToJudgeAndOthersDoNot() {
      var finding = Given.reportedFinding(Given.project("AA-29", "YZ", "HUC"), "MINOR");
      String photo =
          as("housing")
              .get(path("findings/{id}/rectification-reports"), finding)
              .then()
              .statusCode(200)
              .extract()
              .path("items[0].attachmentIds[0]");
      as("housing").get(path("attachments/{id}"), photo).then().statusCode(200);
      as("environment").get(path("attachments/{id}"), photo).then().statusCode(404);
    }

    @Test
    void givesOneOpinionOnEachReport() {
      var finding = Given.reportedFinding(Given.project("AA-30", "YZ", "HUC"), "MINOR");
      as("environment").get(path("findings/{id}"), finding).then().statusCode(404);
      Given.opinion("housing", finding);
      as("housing")
          .body(Map.of("agreed", false, "opinion", "改主意"))
          .post(path("findings/{id}/opinions"), finding)
          .then()
          .statusCode(422);
    }

    @Test
    void losesTheRightWhenTheProjectGoesToAnother() {
      var project = Given.project("AA-31", "YZ", "HUC");
      var finding = Given.reportedFinding(project, "MINOR");
      Given.projectChanged(project, "AA-31", "YZ", "ENV");
      as("housing").get(path("findings/{id}"), finding).then().statusCode(404);
      Given.opinion("environment", finding);
    }

    @Test
    void isTheProgrammeOfficeWhereTheDepartmentItselfIsRectified() {
      var project = Given.project("AA-32", "URB", "URB");
      var finding = Given.orderedFinding(project, "MINOR", Given.today().plusDays(9));
      Given.report("urb", finding);
      as("urb")
          .body(Map.of("agreed", true, "opinion", "自己同意"))
          .post(path("findings/{id}/opinions"), finding)
          .then()
          .statusCode(403);
      Given.opinion("office", finding);
    }
  }

  @Nested
  class AsAnyoneElse {
    @Test
    void findsNothing() {
      var finding =
          Given.orderedFinding(
              Given.project("AA-40", "YZ", "HUC"), "SERIOUS", Given.today().plusDays(9));
      for (var user : List.of("yingdong", "yingdong-chief", "finance", "publicity", "jia")) {
        as(user).get(path("findings/{id}"), finding).then().statusCode(404);
        as(user).get(path("findings/{id}/opinions"), finding).then().statusCode(404);
        as(user)
            .get(path("findings?limit=200"))
            .then()
            .statusCode(200)
            .body("items.id", not(hasItem(finding.toString())));
        as(user)
            .get(path("search?q=截污管"))
            .then()
            .statusCode(200)
            .body("items.id", not(hasItem(finding.toString())));
      }
      for (var user : List.of("office", "leader", "auditor", "inspector")) {
        as(user).get(path("findings/{id}"), finding).then().statusCode(200);
      }
      as("ops").get(path("findings/{id}"), finding).then().statusCode(403);
    }
  }
}
