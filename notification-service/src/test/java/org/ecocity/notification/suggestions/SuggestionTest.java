package org.ecocity.notification.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.notification.Given.path;
import static org.ecocity.notification.Given.post;
import static org.ecocity.platform.testkit.Api.anonymous;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.ecocity.notification.Given;
import org.ecocity.platform.outbox.Act;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class SuggestionTest {
  private static final String REPLY = "已安排本月内维修。";

  @Inject ReminderWork reminders;
  @Inject DataSource dataSource;

  @BeforeEach
  void units() {
    Given.unit("FH", "阜合现代产业园区", "ZONE", "AA");
    Given.unit("JIA", "甲县", "COUNTY", "AA");
  }

  private static Receipt suggest(String kind, String text, Map<String, String> more) {
    var body = new HashMap<String, Object>(more);
    body.put("kind", kind);
    body.put("text", text);
    var answer = anonymous().body(body).post(path("public/suggestions")).then().statusCode(201);
    return answer.extract().as(Receipt.class);
  }

  private static UUID id(Receipt receipt) {
    return UUID.fromString(
        as("office")
            .get(path("suggestions?q=" + receipt.code()))
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].id"));
  }

  private static UUID dispatched(Receipt receipt, String unit) {
    var id = id(receipt);
    move("office", id, Map.of("to", "DISPATCHED", "unitCode", unit, "workingDays", 5), 200);
    return id;
  }

  private static UUID answered(Receipt receipt) {
    var id = dispatched(receipt, "FH");
    move("fuhe", id, Map.of("to", "ANSWERED", "reply", REPLY), 200);
    return id;
  }

  private static void move(String user, UUID id, Map<String, Object> wish, int status) {
    post(user, "suggestions/{id}/transitions", wish, id).statusCode(status);
  }

  @Test
  void aCitizenWithoutAccountIsAnsweredAndTheAnswerIsPublishedAfterReview() {
    var receipt = suggest("SUGGESTION", "绿道路灯损坏，<script>alert(1)</script>", Map.of());
    var id = dispatched(receipt, "FH");
    as("fuhe")
        .get(path("suggestions/{id}"), id)
        .then()
        .statusCode(200)
        .body("allowedTransitions", contains("ANSWERED"))
        .body("assignedUnitName", equalTo("阜合现代产业园区"));
    as("fuhe")
        .get(path("inbox?limit=200"))
        .then()
        .body(
            "items.findAll { it.objectId == '" + id + "' }.kind",
            contains("SUGGESTION_DISPATCHED"));
    as("fuhe").get(path("todos")).then().body("items.id", hasItem("ANSWER_SUGGESTION:" + id));
    move("fuhe", id, Map.of("to", "ANSWERED", "reply", REPLY), 200);
    receipt(receipt).body("state", equalTo("ANSWERED")).body("reply", nullValue());
    as("office").get(path("todos")).then().body("items.id", hasItem("REVIEW_REPLY:" + id));
    move("office", id, Map.of("to", "PUBLISHED"), 200);
    receipt(receipt).body("state", equalTo("PUBLISHED")).body("reply", equalTo(REPLY));
    // What looks like markup stays the text it is.
    anonymous()
        .get(path("public/suggestions?limit=200"))
        .then()
        .statusCode(200)
        .body(
            "items.find { it.code == '" + receipt.code() + "' }.text",
            equalTo("绿道路灯损坏，<script>alert(1)</script>"));
    as("office")
        .get(path("suggestions/{id}/transitions"), id)
        .then()
        .body("items.to", contains("RECEIVED", "DISPATCHED", "ANSWERED", "PUBLISHED"));
  }

  private static io.restassured.response.ValidatableResponse receipt(Receipt receipt) {
    return anonymous()
        .get(path("public/suggestions/{code}"), receipt.receiptCode())
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store");
  }

  @Test
  void nothingIsPublicBeforeItIsPublishedAndNeverATelephoneNumber() {
    var receipt = suggest("SUGGESTION", "请联系我 138 0013 8000", Map.of());
    var id = answered(receipt);
    anonymous()
        .get(path("public/suggestions?limit=200"))
        .then()
        .body("items.code", not(hasItem(receipt.code())));
    post("office", "suggestions/{id}/transitions", Map.of("to", "PUBLISHED"), id)
        .statusCode(422)
        .body("type", endsWith("telephone-never-public"));
    move("office", id, Map.of("to", "PUBLISHED", "publicText", "请尽快处理"), 200);
  }

  @Test
  void aReportGoesToSupervisionWithoutTheCitizenAndIsNeverPublishedNorGivenToTheUnitConcerned() {
    var project = Given.table(2031, 1, "AA-2031-0001", "FH");
    var receipt =
        suggest(
            "REPORT",
            "夜间施工扰民，电话１３９００１３９０００",
            Map.of("projectCode", "AA-2031-0001", "contact", "李某 13700137000"));
    var id = id(receipt);
    Eventually.holds(
        () ->
            assertThat(Events.of("notification", id))
                .singleElement()
                .satisfies(
                    told -> {
                      assertThat(told.type())
                          .isEqualTo("ecocity.notification.citizen-report.received.v1");
                      assertThat(told.payload().get("unitCode").asText()).isEqualTo("FH");
                      assertThat(told.payload().get("projectId").asText())
                          .isEqualTo(project.toString());
                      assertThat(told.payload().toString())
                          .contains("夜间施工扰民")
                          .doesNotContain("13900139000")
                          .doesNotContain("13700137000");
                    }));
    move("office", id, Map.of("to", "DISPATCHED", "unitCode", "FH", "workingDays", 5), 422);
    move("office", id, Map.of("to", "DISPATCHED", "unitCode", "JIA", "workingDays", 5), 200);
    move("jia", id, Map.of("to", "ANSWERED", "reply", "已核实"), 200);
    post("office", "suggestions/{id}/transitions", Map.of("to", "PUBLISHED"), id)
        .statusCode(422)
        .body("type", endsWith("report-never-published"));
    as("auditor").get(path("suggestions/{id}"), id).then().statusCode(404);
    move("office", id, Map.of("to", "CLOSED", "reason", "已转督查"), 200);
  }

  @Test
  void aReportWithoutUnitIsToldWhenTheOfficeNamesIt() {
    var id = id(suggest("REPORT", "工地倾倒垃圾", Map.of()));
    Map<String, Object> wish = Map.of("to", "PASSED_ON", "passedOnTo", "12345", "reason", "职责范围外");
    post("office", "suggestions/{id}/transitions", wish, id)
        .statusCode(422)
        .body("type", endsWith("unit-concerned-missing"));
    assertThat(Events.of("notification", id)).isEmpty();
    var named = new HashMap<>(wish);
    named.put("concernedUnitCode", "JIA");
    move("office", id, named, 200);
    Eventually.holds(() -> assertThat(Events.of("notification", id)).hasSize(1));
  }

  @Test
  void theContactIsSeenByTheOfficeAloneAndStandsInNoListEventAuditOrPublicPage() {
    var contact = "王某 secret-contact@example.org";
    var receipt = suggest("CONSULTATION", "如何申请", Map.of("contact", contact));
    var id = answered(receipt);
    as("office")
        .get(path("suggestions/{id}/contact"), id)
        .then()
        .statusCode(200)
        .body("contact", equalTo(contact));
    for (var user : List.of("fuhe", "auditor", "leader", "publicity", "ops")) {
      as(user).get(path("suggestions/{id}/contact"), id).then().statusCode(403);
    }
    move("office", id, Map.of("to", "PUBLISHED"), 200);
    var audit =
        as("auditor").get(path("audit-entries?aggregateId=" + id)).then().extract().asString();
    assertThat(audit).contains("CONTACT_READ");
    var seen =
        List.of(
            audit,
            as("office").get(path("suggestions?limit=200")).asString(),
            as("office").get(path("suggestions/{id}"), id).asString(),
            as("fuhe").get(path("suggestions?limit=200")).asString(),
            as("fuhe").get(path("inbox?limit=200")).asString(),
            anonymous().get(path("public/suggestions?limit=200")).asString(),
            anonymous().get(path("public/suggestions/" + receipt.receiptCode())).asString(),
            Events.of("notification", id).toString());
    assertThat(seen).noneMatch(answer -> answer.contains("secret-contact"));
    as("fuhe").get(path("suggestions/{id}"), id).then().body("hasContact", nullValue());
  }

  @Test
  void everyWrongReceiptCodeGetsTheSameAnswer() {
    suggest("SUGGESTION", "样例", Map.of());
    var unknown = anonymous().get(path("public/suggestions/00000-00000-00000-00000"));
    var malformed = anonymous().get(path("public/suggestions/x"));
    var uuid = anonymous().get(path("public/suggestions/" + UUID.randomUUID()));
    for (var answer : List.of(unknown, malformed, uuid)) {
      answer.then().statusCode(404).body("type", endsWith("receipt-unknown"));
      assertThat(answer.jsonPath().getString("detail"))
          .isEqualTo(unknown.jsonPath().getString("detail"));
    }
  }

  @Test
  void anotherUnitNeitherReadsNorAnswers() {
    var id = dispatched(suggest("SUGGESTION", "不是你的", Map.of()), "FH");
    as("jia").get(path("suggestions/{id}"), id).then().statusCode(404);
    as("jia").get(path("suggestions?limit=200")).then().body("items.id", not(hasItem("" + id)));
    move("jia", id, Map.of("to", "ANSWERED", "reply", "冒充"), 404);
    move("fuhe", id, Map.of("to", "RECEIVED", "reason", "推"), 403);
    move("office", id, Map.of("to", "ANSWERED", "reply", "代答"), 403);
    anonymous().get(path("suggestions/{id}"), id).then().statusCode(401);
    anonymous().get(path("suggestions")).then().statusCode(401);
    move("office", id, Map.of("to", "RECEIVED", "reason", "非其职责"), 200);
    as("fuhe").get(path("suggestions/{id}"), id).then().statusCode(404);
  }

  @Test
  void refusesWhatIsTooLongEmptyOrUnknown() {
    for (var body :
        List.of(
            Map.of("kind", "SUGGESTION", "text", "长".repeat(2001)),
            Map.of("kind", "SUGGESTION", "text", "  "),
            Map.of("kind", "SUGGESTION", "text", "样", "contact", "c".repeat(201)),
            Map.of("kind", "SUGGESTION", "text", "样", "projectCode", "AA-1999-9999"),
            Map.of("kind", "SUGGESTION", "text", "样", "unitCode", "NOWHERE"))) {
      anonymous().body(body).post(path("public/suggestions")).then().statusCode(422);
    }
    anonymous()
        .body(Map.of("kind", "SUGGESTION", "text", "样", "state", "PUBLISHED"))
        .post(path("public/suggestions"))
        .then()
        .statusCode(400);
    anonymous()
        .body(Map.of("kind", "SUGGESTION", "text", "a\u0000b"))
        .post(path("public/suggestions"))
        .then()
        .statusCode(400);
  }

  @Test
  void takesNoMoreThanSoManyADayFromThePublicPageButStillFromTheOffice() throws Exception {
    suggest("SUGGESTION", "先来的", Map.of());
    var before = received();
    try {
      setReceived(500);
      anonymous()
          .body(Map.of("kind", "SUGGESTION", "text", "太多了"))
          .post(path("public/suggestions"))
          .then()
          .statusCode(429)
          .header("Retry-After", "3600");
      post("office", "suggestions", Map.of("kind", "SUGGESTION", "text", "来信")).statusCode(201);
    } finally {
      setReceived(before + 500);
      setReceived(before);
    }
  }

  private int received() throws java.sql.SQLException {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement("SELECT max(received) FROM suggestion_day");
        var row = query.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  private void setReceived(int count) throws java.sql.SQLException {
    try (var connection = dataSource.getConnection();
        var update = connection.prepareStatement("UPDATE suggestion_day SET received = ?")) {
      update.setInt(1, count);
      update.executeUpdate();
    }
  }

  @Nested
  class Overdue {
    @Test
    void remindsTheUnitOnceForEachRungThoughTwoSchedulersRace() {
      var id = dispatched(suggest("SUGGESTION", "没人答", Map.of()), "FH");
      var late = Given.today().plusDays(40).atTime(12, 0);
      for (var day = Given.today(); day.isBefore(late.toLocalDate()); day = day.plusDays(1)) {
        var noon = day.atTime(12, 0);
        together(noon);
      }
      as("fuhe")
          .get(path("inbox?limit=200"))
          .then()
          .body(
              "items.findAll { it.objectId == '" + id + "' }.kind",
              contains(
                  "SUGGESTION_OVERDUE_PRINCIPAL",
                  "SUGGESTION_OVERDUE_IN_CHARGE",
                  "SUGGESTION_OVERDUE_LIAISON",
                  "SUGGESTION_DISPATCHED"));
      move("fuhe", id, Map.of("to", "ANSWERED", "reply", REPLY), 200);
    }

    private void together(LocalDateTime noon) {
      var other = CompletableFuture.runAsync(() -> Act.ofSystem().run(() -> reminders.run(noon)));
      Act.ofSystem().run(() -> reminders.run(noon));
      other.join();
    }
  }
}
