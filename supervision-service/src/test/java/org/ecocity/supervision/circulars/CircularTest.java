package org.ecocity.supervision.circulars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.platform.testkit.Api.as;
import static org.ecocity.supervision.Given.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.supervision.Given;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
@NullUnmarked
class CircularTest {
  private static final long WAN = 1_000_000L;

  private static String state(String id) {
    return as("office").get(path("circulars/{id}"), id).path("state");
  }

  private static String figure(String id, String figure) {
    return as("office")
        .get(path("circulars/{id}/figures"), id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .param("figure", figure)
        .getString("items.find { it.id == figure }.value");
  }

  private static Map<String, Object> due(CircularFixture given, String code) {
    return as("office")
        .get(path("calendar?from={y}-01-01&to={y}-12-31"), given.year, given.year)
        .then()
        .extract()
        .jsonPath()
        .param("code", "C_" + code + "_" + given.year)
        .getMap("items.find { it.cadenceCode == code }");
  }

  @Test
  void isCompiledWhenDueAsOfTheReportingDeadlineWithTheFiguresBehindEachSentence() {
    var given = CircularFixture.facts();
    given.red(given.second, "YD");
    given.runDraft();
    var id = given.id();
    as("office")
        .get(path("circulars/{id}"), id)
        .then()
        .body("kind", equalTo("PROGRESS"))
        .body("state", equalTo("COMPILED"))
        .body("revision", equalTo(1))
        .body("sha256", notNullValue())
        .body("allowedTransitions", contains("CONFIRMING"))
        .body("unitCodes", contains("JIA", "YD", "YZ"))
        .body(
            "sections.code",
            contains("OVERALL", "UNITS", "FIELDS", "LIGHTS", "REPORTING", "FINDINGS"))
        .body("sections[0].sentences[0].figureIds", hasItem("city.rate"))
        .body("sections[3].table.rows", hasSize(1))
        .body("sections[3].table.rows[0][4]", equalTo("红"));
    assertThat(figure(id, "city.planned")).isEqualTo("300.00");
    // 120 − 20 of YZ, 50 − 20 of YD from the month before; JIA reported after the cut-off.
    assertThat(figure(id, "city.done")).isEqualTo("130.00");
    assertThat(figure(id, "city.rate")).isEqualTo("43.33");
    assertThat(figure(id, "unit.YZ.rate")).isEqualTo("100.00");
    assertThat(figure(id, "unit.YZ.rank")).isEqualTo("1");
    assertThat(figure(id, "unit.YD.rank")).isEqualTo("2");
    assertThat(figure(id, "unit.JIA.rank")).isEqualTo("1");
    assertThat(figure(id, "reports.late")).isEqualTo("2");
    assertThat(due(given, "DRAFT")).containsEntry("state", "DONE");
    assertThat(due(given, "REPORT")).containsEntry("state", "DONE");
    assertThat(due(given, "CIRCULAR")).containsEntry("link", "/circulars/" + id);
  }

  @Test
  void everySentenceAndTableNamesFiguresThatAreThere() {
    var id = CircularFixture.compiled().id();
    List<String> known = as("office").get(path("circulars/{id}/figures"), id).path("items.id");
    var circular = as("office").get(path("circulars/{id}"), id).jsonPath();
    assertThat(known).doesNotHaveDuplicates();
    assertThat(known)
        .containsAll(circular.getList("sections.sentences.figureIds.flatten()", String.class))
        .containsAll(
            circular.getList(
                "sections.findAll { it.table != null }.table.figureIds.flatten()", String.class));
  }

  @Test
  void compilesAgainToTheSameBytesThoughMoreIsKnownSince() {
    var given = CircularFixture.compiled();
    given.report(
        given.first,
        "YZ",
        given.period,
        2,
        999 * WAN,
        LocalDate.of(given.year, 4, 25).atTime(9, 0));
    for (var user : List.of("office", "auditor")) {
      as(user)
          .post(path("circulars/{id}/recompilations"), given.id())
          .then()
          .statusCode(200)
          .body("same", equalTo(true))
          .body("differences", empty());
    }
    // What was reported before the cut-off and came in late shows as a difference.
    given.report(
        given.second, "YD", given.period, 1, 60 * WAN, LocalDate.of(given.year, 4, 2).atTime(9, 0));
    as("office")
        .post(path("circulars/{id}/recompilations"), given.id())
        .then()
        .body("same", equalTo(false))
        .body("differences.figureId", hasItem("unit.YD.done"));
  }

  @Test
  void namesTheFieldsAndCompilesAgainAsItWasThoughMoreNamesAreToldSince() {
    var given = CircularFixture.facts();
    given.field(given.first, "WAT", "水环境", given.inTime);
    given.field(given.second, "CDW", null, given.inTime);
    given.runDraft();
    given.field(given.second, "CDW", "建筑垃圾", given.inTime.plusDays(30));
    as("office")
        .get(path("circulars/{id}"), given.id())
        .then()
        .body("sections[2].table.rows.collect { it[0] }", contains("—", "CDW", "水环境"))
        .body(
            "sections[2].table.figureIds",
            contains("field.NONE.rate", "field.CDW.rate", "field.WAT.rate"));
    as("office")
        .post(path("circulars/{id}/recompilations"), given.id())
        .then()
        .body("same", equalTo(true));
  }

  @Test
  void aPeriodIsCompiledOnceWhoeverRaces() throws Exception {
    var given = CircularFixture.facts();
    try (var pool = Executors.newFixedThreadPool(4)) {
      Callable<Object> run =
          () -> {
            given.runDraft();
            return given;
          };
      for (var done : pool.invokeAll(List.of(run, run, run, run))) {
        done.get();
      }
    }
    as("office")
        .get(path("circulars?period={period}&total=true"), given.period)
        .then()
        .body("total", equalTo(1));
    as("office")
        .get(path("circulars/{id}/compilations"), given.id())
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void aUnitReadsItOnlyWhenItIsSentToItAndOnlyWhereItIsConcerned() {
    var given = CircularFixture.compiled();
    var id = given.id();
    for (var user : List.of("yingzhou", "yingquan", "housing")) {
      as(user).get(path("circulars/{id}"), id).then().statusCode(404);
      as(user).get(path("circulars/{id}/figures"), id).then().statusCode(404);
      as(user).get(path("circulars?period={period}"), given.period).then().body("items", empty());
    }
    given.agree("yingzhou", 404);
    given.move("office", "CONFIRMING", 200);
    as("yingzhou").get(path("circulars/{id}"), id).then().statusCode(200);
    as("yingquan").get(path("circulars/{id}"), id).then().statusCode(404);
    given.agree("yingquan", 404);
    as("yingzhou")
        .get(path("circulars/{id}/confirmations"), id)
        .then()
        .body("items.unitCode", contains("YZ"));
    as("office")
        .get(path("circulars/{id}/confirmations"), id)
        .then()
        .body("items.unitCode", containsInAnyOrder("YZ", "YD", "JIA"))
        .body("items.find { it.unitCode == 'YZ' }.unitName", equalTo("颍州区"));
    as("ops").get(path("circulars/{id}"), id).then().statusCode(403);
  }

  @Test
  void everyUnitIsAskedAndTheCircularWaitsForItsAnswer() {
    var given = CircularFixture.confirming();
    var id = given.id();
    as("yingdong").get(path("todos")).then().body("items.id", hasItem("CONFIRM_CIRCULAR:" + id));
    given.agree("yingdong", 201);
    given.agree("yingdong", 422);
    as("yingdong")
        .get(path("todos"))
        .then()
        .body("items.id", not(hasItem("CONFIRM_CIRCULAR:" + id)));
    as("office-chief")
        .body(Map.of("to", "REVIEWED"))
        .post(path("circulars/{id}/transitions"), id)
        .then()
        .statusCode(422)
        .body("type", endsWith("confirmations-awaited"));
    assertThat(state(id)).isEqualTo("CONFIRMING");
  }

  @Test
  void silenceIsConsentWhenTheTimeIsOver() {
    var given = CircularFixture.confirming();
    var id = given.id();
    LocalDate due =
        LocalDate.parse(as("office").get(path("circulars/{id}"), id).path("confirmDueOn"));
    CircularFixture.run(due.atTime(23, 0));
    as("office")
        .get(path("circulars/{id}/confirmations"), id)
        .then()
        .body("items.state", contains("WAITING", "WAITING", "WAITING"));
    given.agree("jia", 201);
    CircularFixture.run(due.plusDays(1).atTime(12, 0));
    as("office")
        .get(path("circulars/{id}/confirmations"), id)
        .then()
        .body("items.state", contains("AGREED", "SILENT", "SILENT"));
    given.agree("yingzhou", 422);
    given.move("office-chief", "REVIEWED", 200);
  }

  @Test
  void anAcceptedDisputeIsCompiledAgainWithItsNoteARejectedOneIsNot() {
    var given = CircularFixture.confirming();
    var id = given.id();
    var dispute = Map.of("agreed", false, "text", "漏报", "figureIds", List.of("unit.YD.done"));
    as("yingdong")
        .body(Map.of("agreed", false))
        .post(path("circulars/{id}/confirmations"), id)
        .then()
        .statusCode(422);
    as("yingdong")
        .body(Map.of("agreed", false, "text", "漏报", "figureIds", List.of("unit.XX.done")))
        .post(path("circulars/{id}/confirmations"), id)
        .then()
        .statusCode(422)
        .body("type", endsWith("figure-unknown"));
    as("yingdong")
        .body(dispute)
        .post(path("circulars/{id}/confirmations"), id)
        .then()
        .statusCode(201)
        .body("state", equalTo("DISPUTED"));
    as("yingzhou")
        .body(Map.of("agreed", false, "text", "名次有误"))
        .post(path("circulars/{id}/confirmations"), id)
        .then()
        .statusCode(201);
    given.agree("jia", 201);
    given.move("office-chief", "REVIEWED", 422);
    as("yingdong")
        .body(Map.of("accepted", true, "reason", "自批"))
        .post(path("circulars/{id}/confirmations/YD/answer"), id)
        .then()
        .statusCode(403);
    given.report(
        given.second,
        "YD",
        given.period,
        1,
        95 * WAN,
        LocalDate.of(given.year, 4, 22).atTime(9, 0));
    as("office")
        .body(Map.of("accepted", true, "reason", "经办人漏报一期工程量"))
        .post(path("circulars/{id}/confirmations/YD/answer"), id)
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"));
    as("office")
        .body(Map.of("accepted", false, "reason", "名次按未舍入完成率计算"))
        .post(path("circulars/{id}/confirmations/YZ/answer"), id)
        .then()
        .statusCode(200)
        .body("state", equalTo("REJECTED"));
    as("office")
        .get(path("circulars/{id}"), id)
        .then()
        .body("revision", equalTo(2))
        .body("sections.code", hasItem("CORRECTIONS"))
        .body("sections[-1].sentences[0].text", containsString("经办人漏报一期工程量"));
    assertThat(figure(id, "unit.YD.done")).isEqualTo("75.00");
    // A correction does not make the report one in time.
    assertThat(figure(id, "reports.late")).isEqualTo("2");
    for (int revision = 1; revision <= 2; revision++) {
      as("office")
          .post(path("circulars/{id}/recompilations?revision={r}"), id, revision)
          .then()
          .body("same", equalTo(true));
    }
    given.move("office-chief", "REVIEWED", 200);
  }

  @Test
  void thePreparerNeitherReviewsNorApprovesAndNobodyElseSigns() {
    var given = CircularFixture.compiled();
    for (var user : List.of("yingzhou", "inspector-chief", "registrar", "auditor")) {
      given.move(user, "CONFIRMING", 403);
    }
    given.move("leader", "CONFIRMING", 403);
    given.move("office", "APPROVED", 409);
    given.move("office", "CONFIRMING", 200);
    CircularFixture.run(Given.today().plusDays(20).atTime(12, 0));
    given.move("office", "REVIEWED", 403);
    given.move("leader", "REVIEWED", 403);
    given.move("office-chief", "REVIEWED", 200);
    given.move("office", "APPROVED", 403);
    given.move("leader", "APPROVED", 403);
    given.move("office-chief", "APPROVED", 200);
    as("auditor")
        .get(path("circulars/{id}/transitions"), given.id())
        .then()
        .body("items.to", contains("COMPILED", "CONFIRMING", "REVIEWED", "APPROVED"));
  }

  @Test
  void whoeverPreparedItDoesNotApproveItEvenAsChief() {
    var given = CircularFixture.compiled();
    given.move("office-chief", "CONFIRMING", 200);
    CircularFixture.run(Given.today().plusDays(20).atTime(12, 0));
    given.move("office-chief", "REVIEWED", 403);
    given.move("office", "REVIEWED", 200);
    given.move("office-chief", "APPROVED", 403);
  }

  @Test
  void anApprovedOneGoesOutAsADocumentAndIsIssuedUnderItsNumber() {
    var given = CircularFixture.reviewed();
    var id = given.id();
    given.move("office-chief", "APPROVED", 200);
    String document = as("office").get(path("circulars/{id}"), id).path("documentId");
    Eventually.holds(
        () ->
            assertThat(Events.of("supervision", UUID.fromString(id)))
                .singleElement()
                .satisfies(
                    told -> {
                      assertThat(told.type()).isEqualTo("ecocity.supervision.document.signed.v1");
                      var paper = told.payload();
                      assertThat(paper.get("documentId").asText()).isEqualTo(document);
                      assertThat(paper.get("kind").asText()).isEqualTo("PROGRESS_CIRCULAR");
                      assertThat(paper.get("series").asText()).isEqualTo("AA绿建办");
                      assertThat(paper.get("disclosure").asText()).isEqualTo("NONE");
                      assertThat(paper.get("mainRecipients")).hasSize(3);
                      assertThat(paper.get("preparedBy").get("user").asText()).isEqualTo("office");
                      assertThat(paper.get("body").get(0).get("text").asText()).isEqualTo("一、总体情况");
                    }));
    var type = "ecocity.notification.document.issued.v1";
    var issued =
        Events.example(type)
            .put("documentId", document)
            .put("subjectId", id)
            .put("number", "AA绿建办〔" + given.year + "〕3号")
            .put("issuedOn", given.year + "-04-25");
    var number = "AA绿建办〔" + given.year + "〕3号";
    Given.awaitApplied(Events.publish(type, UUID.fromString(document), issued));
    Given.awaitApplied(Events.publish(type, UUID.fromString(document), issued));
    as("yingzhou")
        .get(path("circulars/{id}"), id)
        .then()
        .body("state", equalTo("ISSUED"))
        .body("documentNumber", equalTo(number))
        .body("issuedOn", equalTo(given.year + "-04-25"));
    as("yingzhou")
        .get(path("circulars/{id}/transitions"), id)
        .then()
        .body("items.findAll { it.to == 'ISSUED' }", hasSize(1));
    assertThat(due(given, "CIRCULAR"))
        .containsEntry("state", "DONE")
        .containsEntry("doneOn", given.year + "-04-25");
    as("yingzhou")
        .get(path("search?q={q}"), given.year + "年3月重点建设项目")
        .then()
        .body("items.id", hasItem(id));
    as("yingquan").get(path("circulars/{id}"), id).then().statusCode(404);
  }
}
