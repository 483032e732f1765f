package org.ecocity.notification.acknowledgements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.ecocity.notification.Told;
import org.ecocity.notification.documents.Papers;
import org.ecocity.platform.outbox.Act;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

/** Recipients sign for what was issued to them; the late one is reminded up the ladder. */
@QuarkusTest
@WithTestResource(TestParts.class)
class AcknowledgementTest {
  private static final String DOCUMENTS = "/api/notification/v1/documents/";

  @Inject ReminderWork reminders;
  @Inject WorkingDays workingDays;

  @Test
  void recipientsAreToldAndSignOnceAndOnlyTheySign() {
    var document = Papers.issued(Papers.series("签甲办", false), "NONE");
    assertThat(kinds("yingzhou", document)).containsExactly("DOCUMENT_ISSUED");
    assertThat(kinds("finance", document)).containsExactly("DOCUMENT_ISSUED");
    assertThat(kinds("jia", document)).isEmpty();
    todos("yingzhou", document, 1);

    sign("jia", document).statusCode(404);
    sign("office", document).statusCode(403).body("type", endsWith("not-a-recipient"));
    as("auditor").body(Map.of()).post(path(document)).then().statusCode(403);
    as("yingzhou")
        .body(Map.of("signedBy", "毛样"))
        .post(path(document))
        .then()
        .statusCode(200)
        .body("state", equalTo("ACKNOWLEDGED"))
        .body("signedBy", equalTo("毛样"))
        .body("acknowledgedAt", notNullValue());
    sign("yingzhou-chief", document).statusCode(200).body("acknowledgedBy", equalTo("yingzhou"));
    todos("yingzhou", document, 0);
    as("office")
        .get(DOCUMENTS + document)
        .then()
        .body("acknowledgementCount", equalTo(1))
        .body("recipientCount", equalTo(3));
    Eventually.holds(
        () ->
            assertThat(
                    Events.of("notification", document).stream()
                        .filter(told -> told.type().endsWith("document.acknowledged.v1")))
                .hasSize(1));
  }

  @Test
  void theOfficeSeesAllRecipientsAndARecipientItsOwnLine() {
    var document = Papers.issued(Papers.series("签乙办", false), "NONE");
    as("office")
        .get(path(document))
        .then()
        .statusCode(200)
        .body("items.unitCode", equalTo(List.of("YZ", "YD", "FIN")))
        .body("items.state", equalTo(List.of("WAITING", "WAITING", "WAITING")))
        .body("items.copy", equalTo(List.of(false, false, true)));
    as("yingdong").get(path(document)).then().body("items.unitCode", equalTo(List.of("YD")));
    as("jia").get(path(document)).then().statusCode(404);
    var waiting = Papers.signed("签乙办", "NONE");
    as("office").get(path(waiting)).then().statusCode(404);
  }

  @Test
  void theLateOneIsRemindedUpTheLadderEachRungOnceThoughTwoSchedulersRace() throws Exception {
    Told.person("YD-L", "联样", "YD", "LIAISON", null, null, null);
    Told.person("YD-C", "分样", "YD", "IN_CHARGE", null, null, null);
    Told.person("YD-P", "主样", "YD", "PRINCIPAL", null, null, null);
    var document = Papers.issued(Papers.series("签丙办", false), "NONE");
    sign("yingzhou", document).statusCode(200);
    var due = LocalDate.parse(dueOn(document));

    twice(due);
    assertThat(reminders("yingdong", document)).isEmpty();
    twice(workingDays.plus(due, 1));
    assertThat(reminders("yingdong", document)).containsExactly("LIAISON");
    // Two rungs in one leap of the calendar.
    twice(workingDays.plus(due, 9));
    assertThat(reminders("yingdong", document))
        .containsExactly("PRINCIPAL", "IN_CHARGE", "LIAISON");
    twice(workingDays.plus(due, 30));
    assertThat(reminders("yingdong", document)).hasSize(3);
    assertThat(reminders("yingzhou", document)).as("signed in time").isEmpty();
    assertThat(reminders("finance", document)).as("has but a copy").isEmpty();
    as("office")
        .get(path(document))
        .then()
        .body("items.find { it.unitCode == 'YD' }.remindedRung", equalTo(3));
  }

  @Test
  void nobodyIsRemindedOfWhatWasRevoked() throws Exception {
    var document = Papers.issued(Papers.series("签丁办", false), "NONE");
    var due = LocalDate.parse(dueOn(document));
    Papers.move("leader", document, Map.of("to", "REVOKED", "reason", "错发")).statusCode(200);
    twice(workingDays.plus(due, 9));
    assertThat(reminders("yingdong", document)).isEmpty();
    todos("yingdong", document, 0);
  }

  private void twice(LocalDate day) throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      Runnable work = () -> Act.ofSystem().run(() -> reminders.run(day.atTime(12, 0)));
      for (var run : List.of(threads.submit(work), threads.submit(work))) {
        run.get();
      }
    }
  }

  private static io.restassured.response.ValidatableResponse sign(String user, UUID document) {
    return as(user).body(Map.of()).post(path(document)).then();
  }

  private static String path(UUID document) {
    return DOCUMENTS + document + "/acknowledgements";
  }

  private static String dueOn(UUID document) {
    return as("office").get(path(document)).then().extract().path("items[0].dueOn");
  }

  private static void todos(String user, UUID document, int count) {
    var ids = as(user).get("/api/notification/v1/todos").then().statusCode(200);
    ids.body(
        "items.findAll { it.kind == 'SIGN_FOR_DOCUMENT' }.objectId",
        count == 0 ? not(hasItem(document.toString())) : hasItem(document.toString()));
  }

  private static List<String> kinds(String user, UUID document) {
    return notices(user, document, "it.objectId == id", "kind");
  }

  private static List<String> reminders(String user, UUID document) {
    return notices(
        user, document, "it.objectId == id && it.kind == 'DOCUMENT_REMINDER'", "addresseeDuty");
  }

  private static List<String> notices(String user, UUID document, String which, String what) {
    return as(user)
        .get("/api/notification/v1/inbox?limit=200")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .param("id", document.toString())
        .getList("items.findAll { " + which + " }." + what);
  }
}
