package org.ecocity.supervision.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.platform.testkit.Api.as;
import static org.ecocity.supervision.Given.path;
import static org.ecocity.supervision.assessments.Assessing.move;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.supervision.Given;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class AssessmentTest {
  private static final Map<String, String> POINTS =
      Map.of("YZ", "91.35", "YD", "84.2", "YQ", "91.35", "JK", "55", "JIA", "70");

  @Test
  void thereIsOneOfEachKindForAPeriodAndOnlyTheOfficeBeginsIt() {
    Assessing.matrix();
    var body = Map.of("period", "2019-01", "kind", "STAGE", "schemeCode", Assessing.scheme());
    for (var user : List.of("leader", "yingzhou", "inspector-chief", "auditor")) {
      as(user).body(body).post(path("assessments")).then().statusCode(403);
    }
    as("office").body(body).post(path("assessments")).then().statusCode(201);
    as("office").body(body).post(path("assessments")).then().statusCode(409);
    as("office")
        .body(Map.of("period", "2019-13", "kind", "STAGE", "schemeCode", "STAGE"))
        .post(path("assessments"))
        .then()
        .statusCode(422)
        .body("type", endsWith("period-unreadable"));
  }

  @Test
  void evidenceCountsOnlyWhenASecondPersonConfirmedIt() {
    var id = Assessing.begun("2019-02");
    var typed = Assessing.enter(id, List.of(Assessing.entry("YZ", "WORK", "90")));
    as("office")
        .body(Map.of("evidenceIds", typed))
        .post(path("assessments/{id}/evidence/confirmations"), id)
        .then()
        .statusCode(403)
        .body("type", endsWith("evidence-second-person"));
    move("office", id, "SCORED").statusCode(422).body("type", endsWith("evidence-unconfirmed"));
    Assessing.confirm(id, typed);
    move("office", id, "SCORED").statusCode(200).body("revision", equalTo(1));
    as("office")
        .body(Map.of("entries", List.of(Assessing.entry("YZ", "WORK", "95"))))
        .post(path("assessments/{id}/evidence"), id)
        .then()
        .statusCode(409);
    as("office")
        .get(path("assessments/{id}/scores?unitCode=YD"), id)
        .then()
        .body("items[0].items[0].sentence", containsString("无经核定的佐证"));
  }

  @Test
  void evidenceIsHeldAgainstTheScheme() {
    var id = Assessing.begun("2019-03");
    for (var wrong :
        List.of(Assessing.entry("YZ", "WORK", "100.5"), Assessing.entry("YZ", "NOTHING", "1"))) {
      as("office")
          .body(Map.of("entries", List.of(wrong)))
          .post(path("assessments/{id}/evidence"), id)
          .then()
          .statusCode(422);
    }
    as("yingzhou")
        .body(Map.of("entries", List.of(Assessing.entry("YZ", "WORK", "100"))))
        .post(path("assessments/{id}/evidence"), id)
        .then()
        .statusCode(403);
  }

  @Test
  void aDraftIsTheOfficesOwn() {
    var id = Assessing.begun("2019-04");
    as("yingzhou").get(path("assessments/{id}"), id).then().statusCode(404);
    as("yingzhou").get(path("assessments/{id}/evidence"), id).then().statusCode(404);
    as("leader").get(path("assessments/{id}"), id).then().statusCode(404);
    as("auditor").get(path("assessments/{id}"), id).then().statusCode(200);
    as("provincial-platform").get(path("assessments/{id}"), id).then().statusCode(404);
    move("leader", id, "SCORED").statusCode(404);
  }

  @Test
  void unitsSeeTheirOwnScoresWhenTheyMayDisputeThemAndTheRankingOnceIssued() {
    var id = Assessing.disputable("2019-05", POINTS);
    as("yingzhou")
        .get(path("assessments/{id}/scores"), id)
        .then()
        .body("items.unitCode", contains("YZ"))
        .body("items[0].score", equalTo(91.35f))
        .body("items[0].rank", nullValue());
    as("yingzhou")
        .get(path("assessments/{id}/scores?unitCode=YD"), id)
        .then()
        .body("items", empty());
    as("yingzhou").get(path("assessments/{id}/ranking"), id).then().statusCode(403);
    as("yingzhou").get(path("todos")).then().body("items.id", hasItem("CHECK_SCORE:" + id));
    as("housing").get(path("todos")).then().body("items.id", not(hasItem("CHECK_SCORE:" + id)));
    as("provincial-platform").get(path("assessments/{id}"), id).then().statusCode(404);
    move("office", id, "REVIEWED").statusCode(422).body("type", endsWith("objection-term-running"));
    Assessing.pass(8);
    move("office", id, "ISSUED").statusCode(409);
    move("office", id, "REVIEWED").statusCode(200);
    move("office-chief", id, "ISSUED").statusCode(403);
    move("leader", id, "ISSUED").statusCode(200).body("state", equalTo("ISSUED"));
    assertThat(Assessing.ranking("yingzhou", id))
        .containsExactly("1 YQ GOOD", "1 YZ GOOD", "3 YD GOOD", "4 JK FAIL", "1 JIA PASS");
    as("provincial-platform").get(path("assessments/{id}/ranking"), id).then().statusCode(200);
    as("yingzhou")
        .get(path("assessments/{id}/ranking?asOf=2019-06-30"), id)
        .then()
        .body("items", empty());
    as("yingzhou").get(path("assessments/{id}/scores"), id).then().body("items", hasSize(1));
  }

  @Test
  void issuingTellsEverybodyOnceAndReckoningAgainGivesTheSame() {
    var id = Assessing.issued("2019-06", POINTS);
    Eventually.holds(
        () ->
            assertThat(Events.of("supervision", UUID.fromString(id)))
                .singleElement()
                .satisfies(
                    told -> {
                      assertThat(told.type()).isEqualTo("ecocity.supervision.assessment.issued.v1");
                      assertThat(told.payload().get("scores")).hasSize(5);
                    }));
    as("auditor")
        .get(path("assessments/{id}/verification"), id)
        .then()
        .statusCode(200)
        .body("same", equalTo(true));
    move("office", id, "COLLECTING").statusCode(409);
    as("yingzhou")
        .get(path("assessments/{id}/transitions"), id)
        .then()
        .body("items.to", contains("COLLECTING", "SCORED", "DISPUTABLE", "REVIEWED", "ISSUED"));
  }

  @Test
  void anUpheldObjectionIsANewRevisionForThatUnitAlone() {
    var id = Assessing.disputable("2019-07", POINTS);
    String objection =
        as("yingdong")
            .body(Map.of("itemCode", "WORK", "statement", "漏计一项"))
            .post(path("assessments/{id}/objections"), id)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as("yingzhou").get(path("assessments/{id}/objections"), id).then().body("items", empty());
    as("housing")
        .body(Map.of("statement", "与我无关"))
        .post(path("assessments/{id}/objections"), id)
        .then()
        .statusCode(403);
    as("office")
        .body(Map.of("entries", List.of(Assessing.entry("YZ", "WORK", "1"))))
        .post(path("assessments/{id}/evidence"), id)
        .then()
        .statusCode(409);
    Assessing.points(id, Map.of("YD", "95"));
    Assessing.pass(8);
    move("office", id, "REVIEWED").statusCode(422).body("type", endsWith("objections-open"));
    var decision = Map.of("upheld", true, "reason", "核实属实");
    as("yingdong")
        .body(decision)
        .post(path("assessments/{id}/objections/{o}/decision"), id, objection)
        .then()
        .statusCode(403);
    as("office")
        .body(decision)
        .post(path("assessments/{id}/objections/{o}/decision"), id, objection)
        .then()
        .statusCode(200)
        .body("state", equalTo("UPHELD"));
    as("office")
        .body(decision)
        .post(path("assessments/{id}/objections/{o}/decision"), id, objection)
        .then()
        .statusCode(409);
    assertThat(Assessing.ranking("office", id)).contains("1 YD EXCELLENT", "2 YZ GOOD");
    as("office").get(path("assessments/{id}"), id).then().body("revision", equalTo(2));
    as("office")
        .get(path("assessments/{id}/scores?unitCode=YD&revision=1"), id)
        .then()
        .body("items[0].score", equalTo(84.2f));
    move("office", id, "REVIEWED").statusCode(200);
  }

  @Test
  void silenceIsConsentAndNobodyDisputesAfterTheTerm() {
    var id = Assessing.disputable("2019-08", POINTS);
    Assessing.pass(8);
    as("yingdong")
        .body(Map.of("statement", "太迟"))
        .post(path("assessments/{id}/objections"), id)
        .then()
        .statusCode(422)
        .body("type", endsWith("objection-term-over"));
    move("office", id, "REVIEWED").statusCode(200);
  }

  @Test
  void aVetoBarsTheGradesAboveWhateverThePoints() {
    var id = Assessing.begun("2019-09");
    Assessing.points(id, Map.of("YZ", "99", "YD", "98", "YQ", "80", "JK", "70"));
    Assessing.confirm(id, Assessing.enter(id, List.of(Assessing.entry("YZ", "MISUSE", "1"))));
    move("office", id, "SCORED").statusCode(200);
    assertThat(Assessing.ranking("office", id))
        .startsWith("1 YZ PASS", "2 YD EXCELLENT", "3 YQ GOOD", "4 JK PASS");
  }

  @Test
  void anApprovalOnPaperCountsWhenASecondPersonConfirmsIt() {
    var id = Assessing.disputable("2019-10", POINTS);
    Assessing.pass(8);
    move("office", id, "REVIEWED").statusCode(200);
    var paper =
        Map.of(
            "signer", "王样",
            "signedOn", Given.today().toString(),
            "attachmentId", Given.photo("registrar"));
    var wish = Map.of("to", "ISSUED", "paper", paper);
    as("leader").body(wish).post(path("assessments/{id}/transitions"), id).then().statusCode(403);
    as("registrar")
        .body(wish)
        .post(path("assessments/{id}/transitions"), id)
        .then()
        .statusCode(200)
        .body("state", equalTo("REVIEWED"));
    move("registrar", id, "ISSUED").statusCode(403);
    move("office-chief", id, "ISSUED").statusCode(200).body("paperSigner", equalTo("王样"));
  }
}
