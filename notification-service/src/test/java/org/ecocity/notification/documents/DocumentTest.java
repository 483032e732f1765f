package org.ecocity.notification.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.notification.documents.Papers.DOCUMENTS;
import static org.ecocity.notification.documents.Papers.SERIES;
import static org.ecocity.notification.documents.Papers.get;
import static org.ecocity.notification.documents.Papers.issued;
import static org.ecocity.notification.documents.Papers.move;
import static org.ecocity.notification.documents.Papers.rendered;
import static org.ecocity.notification.documents.Papers.series;
import static org.ecocity.notification.documents.Papers.signed;
import static org.ecocity.platform.testkit.Api.anonymous;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ecocity.notification.Told;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An official document from its signature to the archive. */
@QuarkusTest
@WithTestResource(TestParts.class)
class DocumentTest {
  private static final String PUBLIC = "/api/notification/v1/public";
  private static final int YEAR = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).getYear();

  @Test
  void whatWasSignedElsewhereEntersAsSignedWithItsHandsOnceHoweverOftenTold() {
    var document = UUID.randomUUID();
    as("office").get(DOCUMENTS + "/" + document).then().statusCode(404);
    var payload = Papers.payload(document, series("甲绿办", false), "ON_REQUEST");
    Told.tell(Papers.SIGNED, document, payload);
    Told.tell(Papers.SIGNED, document, payload);
    as("office")
        .get(DOCUMENTS + "/" + document)
        .then()
        .statusCode(200)
        .body("state", equalTo("SIGNED"))
        .body("preparedBy.user", equalTo("inspector"))
        .body("approvedBy.name", equalTo("黄样"))
        .body("mainRecipients", equalTo(List.of("YZ", "YD")))
        .body("copyRecipients", equalTo(List.of("FIN")))
        .body("body[1].rows[0]", equalTo(List.of("颍州区", "14.45%")))
        .body("number", nullValue())
        .body("allowedTransitions", equalTo(List.of()));
    as("registrar")
        .get(DOCUMENTS + "/" + document)
        .then()
        .body("allowedTransitions", equalTo(List.of("REGISTERED")));
    as("registrar")
        .get("/api/notification/v1/todos")
        .then()
        .body(
            "items.findAll { it.kind == 'REGISTERED_DOCUMENT' }.objectId",
            hasItem(document.toString()));
  }

  @Test
  void aGrantNoticeOfFundingIsADocumentTooAndABodyOfNothingIsParked() {
    var document = UUID.randomUUID();
    var payload = Papers.payload(document, "AA财建", "NONE");
    payload.put("kind", "GRANT_NOTICE");
    Told.tell("ecocity.funding.document.signed.v1", document, payload);
    assertThat(get("registrar", document, "kind")).isEqualTo("GRANT_NOTICE");

    var empty = UUID.randomUUID();
    var nothing = Papers.payload(empty, "AA财建", "NONE");
    nothing.put("body", List.of());
    Events.publish("ecocity.funding.document.signed.v1", empty, nothing);
    Eventually.holds(
        () ->
            as("ops")
                .get("/api/notification/v1/ops/dead-letters?limit=200")
                .then()
                .body(containsString(empty.toString())));
    as("registrar").get(DOCUMENTS + "/" + empty).then().statusCode(404);
  }

  @Test
  void registeringGivesTheNextNumberOfTheSeriesAndIssuingTellsTheOthers() {
    var series = series("乙绿办", false);
    var first = signed(series, "NONE");
    move("registrar", first, "REGISTERED")
        .statusCode(200)
        .body("state", equalTo("REGISTERED"))
        .body("number", equalTo("乙绿办〔" + YEAR + "〕1号"));
    assertThat(events(first)).isEmpty();
    move("registrar", first, "ISSUED").statusCode(200).body("issuedOn", notNullValue());
    Eventually.holds(() -> assertThat(events(first)).hasSize(1));
    var second = signed(series, "NONE");
    move("registrar", second, "REGISTERED").body("number", equalTo("乙绿办〔" + YEAR + "〕2号"));
    move("registrar", first, "ARCHIVED").statusCode(200);
    as("office")
        .get(DOCUMENTS + "/" + first + "/transitions")
        .then()
        .body("items.to", equalTo(List.of("SIGNED", "REGISTERED", "ISSUED", "ARCHIVED")))
        .body("items[1].actor", equalTo("registrar"));
    as("office")
        .get(SERIES + "/乙绿办/numbers")
        .then()
        .statusCode(200)
        .body("items.state", equalTo(List.of("GIVEN", "USED")));
  }

  @Test
  void thirtyTwoWhoRegisterAtOnceGetThirtyTwoNumbersWithoutGapOrDouble() throws Exception {
    var series = series("丙绿办", false);
    var waiting = IntStream.range(0, 32).mapToObj(n -> signed(series, "NONE")).toList();
    // Each document is registered by two hands at once: one wins, the other is told it is done.
    var wishes = java.util.stream.Stream.concat(waiting.stream(), waiting.stream()).toList();
    try (var threads = Executors.newFixedThreadPool(16)) {
      var results =
          threads.invokeAll(
              wishes.stream()
                  .<java.util.concurrent.Callable<Integer>>map(id -> () -> registered(id))
                  .toList());
      var statuses = new java.util.ArrayList<Integer>();
      for (var result : results) {
        statuses.add(result.get());
      }
      assertThat(statuses.stream().filter(s -> s == 200)).hasSize(32);
      assertThat(statuses.stream().filter(s -> s == 409)).hasSize(32);
    }
    List<Integer> numbers =
        as("office").get(SERIES + "/丙绿办/numbers").then().extract().path("items.number");
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 32).boxed().toList());
  }

  private static int registered(UUID id) {
    int status = 503;
    // Beyond what the service admits at once it asks to come again.
    for (int i = 0; i < 50 && status == 503; i++) {
      status = move("registrar", id, "REGISTERED").extract().statusCode();
    }
    return status;
  }

  @Test
  void aNumberGivenAndNotUsedIsVoidAndNeverGivenAgain() {
    var series = series("丁绿办", false);
    var document = signed(series, "NONE");
    move("registrar", document, "REGISTERED").statusCode(200);
    move("registrar", document, "SIGNED").statusCode(422).body("type", endsWith("reason-missing"));
    move("registrar", document, Map.of("to", "SIGNED", "reason", "附表有误"))
        .statusCode(200)
        .body("number", nullValue())
        .body("rendering", nullValue());
    move("registrar", document, "REGISTERED").body("number", equalTo("丁绿办〔" + YEAR + "〕2号"));
    as("auditor")
        .get(SERIES + "/丁绿办/numbers")
        .then()
        .body("items.number", equalTo(List.of(2, 1)))
        .body("items.state", equalTo(List.of("GIVEN", "VOID")))
        .body("items[1].reason", equalTo("附表有误"))
        .body("items[1].documentId", equalTo(document.toString()));
  }

  @Test
  void theNumberOfAnotherBodyIsTypedInAndTakenOnce() {
    var series = series("戊财建", true);
    var document = signed(series, "NONE");
    move("registrar", document, "REGISTERED")
        .statusCode(422)
        .body("type", endsWith("external-number-missing"));
    var wish = Map.<String, Object>of("to", "REGISTERED", "externalNumber", "戊财建〔2019〕88号");
    move("registrar", document, wish).statusCode(200).body("number", equalTo("戊财建〔2019〕88号"));
    move("registrar", signed(series, "NONE"), wish)
        .statusCode(422)
        .body("type", endsWith("number-taken"));
    move("registrar", signed(series("己绿办", false), "NONE"), wish)
        .statusCode(422)
        .body("type", endsWith("external-number-not-expected"));
    move("registrar", signed("无此字号", "NONE"), "REGISTERED")
        .statusCode(422)
        .body("type", endsWith("series-unknown"));
    var known = signed("戊财建", "NONE", Map.of("externalNumber", "戊财建〔2019〕89号"));
    move("registrar", known, "REGISTERED").body("number", equalTo("戊财建〔2019〕89号"));
  }

  @Test
  void onlyTheRegistrarNumbersAndOnlyThoseWhoSignRevoke() {
    var document = signed(series("庚绿办", false), "NONE");
    move("office", document, "REGISTERED")
        .statusCode(403)
        .body("type", endsWith("not-the-registrar"));
    move("registrar", document, "ISSUED")
        .statusCode(409)
        .body("type", endsWith("transition-not-allowed"));
    as("yingzhou")
        .body(Map.of("to", "REGISTERED"))
        .post(DOCUMENTS + "/" + document + "/transitions")
        .then()
        .statusCode(403);
    move("registrar", document, "REGISTERED").statusCode(200);
    move("registrar", document, "ISSUED").statusCode(200);
    move("registrar", document, Map.of("to", "REVOKED", "reason", "错发")).statusCode(403);
    move("office-chief", document, "REVOKED").statusCode(422);
    move("office-chief", document, Map.of("to", "REVOKED", "reason", "错发"))
        .statusCode(200)
        .body("state", equalTo("REVOKED"))
        .body("endReason", equalTo("错发"));
    as("yingzhou")
        .body(Map.of())
        .post(DOCUMENTS + "/" + document + "/acknowledgements")
        .then()
        .statusCode(409);
  }

  @Test
  void theFileIsSetOutsideTheRequestAndItsHashIsThatOfItsBytesEachTime() throws Exception {
    var document = signed(series("辛绿办", false), "NONE");
    as("registrar").get(DOCUMENTS + "/" + document + "/file").then().statusCode(409);
    assertThat(pdf("office", document, "preview"))
        .startsWith("%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    move("registrar", document, "REGISTERED")
        .statusCode(200)
        .body("rendering.state", notNullValue());
    rendered(document);
    var bytes = pdf("registrar", document, "file");
    assertThat(get("registrar", document, "rendering.sha256")).isEqualTo(sha256(bytes));
    as("registrar")
        .get(DOCUMENTS + "/" + document)
        .then()
        .body("rendering.fonts.find { it.face == 'FangSong' }.substituted", equalTo(true))
        .body("rendering.missingCharacters", equalTo(List.of()));
    as("registrar").post(DOCUMENTS + "/" + document + "/renderings").then().statusCode(200);
    rendered(document);
    assertThat(get("registrar", document, "rendering.error")).isNull();
    assertThat(pdf("registrar", document, "file")).isEqualTo(bytes);
    as("registrar").get(DOCUMENTS + "/" + document + "/preview").then().statusCode(409);
    as("registrar")
        .accept("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        .get(DOCUMENTS + "/" + document + "/file")
        .then()
        .statusCode(406);
  }

  private static byte[] pdf(String user, UUID document, String what) {
    return as(user)
        .accept("application/pdf")
        .get(DOCUMENTS + "/" + document + "/" + what)
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .extract()
        .asByteArray();
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Nested
  class BeforeTheIssue {
    @Test
    void onlyTheHandsReadIt() {
      var document = signed(series("壬绿办", false), "PROACTIVE");
      for (var user : List.of("office", "registrar", "leader", "inspector", "inspector-chief")) {
        as(user).get(DOCUMENTS + "/" + document).then().statusCode(200);
      }
      for (var user : List.of("yingzhou", "jia", "finance", "auditor", "provincial-platform")) {
        as(user).get(DOCUMENTS + "/" + document).then().statusCode(404);
        as(user)
            .get(DOCUMENTS + "?limit=200")
            .then()
            .statusCode(200)
            .body("items.id", not(hasItem(document.toString())));
      }
      as("ops").get(DOCUMENTS + "/" + document).then().statusCode(403);
      anonymous().get(DOCUMENTS + "/" + document).then().statusCode(401);
      anonymous().get(PUBLIC + "/documents/" + document).then().statusCode(404);
      anonymous().get(PUBLIC + "/verifications/" + document).then().statusCode(404);
    }
  }

  @Nested
  class AfterTheIssue {
    @Test
    void itsRecipientsReadItAndNoOtherUnit() {
      var document = issued(series("癸绿办", false), "NONE");
      for (var user : List.of("yingzhou", "yingdong-chief", "finance", "auditor", "inspector")) {
        as(user).get(DOCUMENTS + "/" + document).then().statusCode(200);
        as(user)
            .get(DOCUMENTS + "?limit=200")
            .then()
            .body("items.id", hasItem(document.toString()));
      }
      for (var user : List.of("jia", "provincial-platform")) {
        as(user).get(DOCUMENTS + "/" + document).then().statusCode(404);
        as(user)
            .get(DOCUMENTS + "?limit=200")
            .then()
            .body("items.id", not(hasItem(document.toString())));
      }
      as("jia").get(DOCUMENTS + "/" + document + "/file").then().statusCode(404);
    }

    @Test
    void whatIsMarkedPublicEverybodyReads() {
      var document = issued(series("子绿办", false), "PROACTIVE");
      as("jia").get(DOCUMENTS + "/" + document).then().statusCode(200);
      rendered(document);
      anonymous()
          .get(PUBLIC + "/documents?limit=200")
          .then()
          .statusCode(200)
          .body("items.id", hasItem(document.toString()));
      anonymous()
          .get(PUBLIC + "/documents/" + document)
          .then()
          .statusCode(200)
          .body("title", equalTo("关于2019年1月重点项目进展情况的通报"))
          .body("validity", equalTo("VALID"));
      anonymous()
          .accept("application/pdf")
          .get(PUBLIC + "/documents/" + document + "/file")
          .then()
          .statusCode(200);
    }

    @Test
    void thePageOfVerificationSaysOfOthersNumberDateHashAndValidityOnly() {
      var document = issued(series("丑绿办", false), "ON_REQUEST");
      rendered(document);
      anonymous().get(PUBLIC + "/documents/" + document).then().statusCode(404);
      anonymous().get(PUBLIC + "/documents/" + document + "/file").then().statusCode(404);
      anonymous()
          .get(PUBLIC + "/documents?limit=200")
          .then()
          .body("items.id", not(hasItem(document.toString())));
      anonymous()
          .get(PUBLIC + "/verifications/" + document)
          .then()
          .statusCode(200)
          .body("number", equalTo("丑绿办〔" + YEAR + "〕1号"))
          .body("sha256", equalTo(get("office", document, "rendering.sha256")))
          .body("validity", equalTo("VALID"))
          .body("title", nullValue())
          .body("issuerName", nullValue());
      move("leader", document, Map.of("to", "ABOLISHED", "reason", "另行发文")).statusCode(200);
      anonymous()
          .get(PUBLIC + "/verifications/" + document)
          .then()
          .body("validity", equalTo("ABOLISHED"))
          .body("endedOn", notNullValue());
    }
  }

  @Nested
  class DraftedHere {
    @Test
    void goesThroughThreeHandsOfWhichNoneIsAnother() {
      var document = draft("NOTICE", 201);
      move("office", document, "CHECKED")
          .statusCode(403)
          .body("type", endsWith("preparer-may-not"));
      move("office-chief", document, "CHECKED").statusCode(200);
      move("office-chief", document, "SIGNED")
          .statusCode(403)
          .body("type", endsWith("preparer-may-not"));
      move("leader", document, "SIGNED").statusCode(200).body("signedOn", notNullValue());
      move("registrar", document, "REGISTERED").statusCode(200);
      move("registrar", document, "ISSUED").statusCode(200);
      assertThat(get("yingzhou", document, "approvedBy.user")).isEqualTo("leader");
    }

    @Test
    void isNeverWhatMustBeApprovedElsewhere() {
      draft("CRITICISM", 422);
      as("yingzhou").body(request("NOTICE")).post(DOCUMENTS).then().statusCode(403);
      as("office").body(Map.of("kind", "NOTICE")).post(DOCUMENTS).then().statusCode(422);
    }

    private UUID draft(String kind, int status) {
      var answer = as("office").body(request(kind)).post(DOCUMENTS).then().statusCode(status);
      return status == 201 ? UUID.fromString(answer.extract().path("id")) : UUID.randomUUID();
    }

    private Map<String, Object> request(String kind) {
      return Map.of(
          "kind",
          kind,
          "issuerCode",
          "LGO",
          "series",
          series("寅绿办", false),
          "title",
          "关于召开调度会议的通知",
          "disclosure",
          "ON_REQUEST",
          "mainRecipients",
          List.of("YZ"),
          "body",
          List.of(Map.of("kind", "PARAGRAPH", "text", "请准时参加。")));
    }
  }

  @Test
  void seriesAreOpenedOnceByOfficeOrRegistrar() {
    series("卯绿办", false);
    var body =
        Map.of("code", "卯绿办", "issuerCode", "LGO", "pattern", "卯绿办〔year〕n号", "external", false);
    as("office").body(body).post(SERIES).then().statusCode(409);
    as("yingzhou").body(body).post(SERIES).then().statusCode(403);
    as("office")
        .body(Map.of("code", "x", "issuerCode", "LGO", "pattern", "没有年份和号", "external", false))
        .post(SERIES)
        .then()
        .statusCode(422);
    as("office").get(SERIES).then().body("items.code", hasItem("卯绿办"));
    as("office").get(SERIES + "/none/numbers").then().statusCode(404);
    as("office")
        .get(
            DOCUMENTS
                + "?series=卯绿办&state=SIGNED&kind=NOTICE&recipient=YZ&subjectType=circular&q=通报&total=true")
        .then()
        .statusCode(200)
        .body("total", equalTo(0));
    as("office").get("/api/notification/v1/search?q=重点项目").then().statusCode(200);
    as("office").get("/api/notification/v1/summary").then().statusCode(200);
  }

  private static List<Events.Told> events(UUID document) {
    return Events.of("notification", document).stream()
        .filter(told -> told.type().equals("ecocity.notification.document.issued.v1"))
        .toList();
  }
}
