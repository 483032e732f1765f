package org.ecocity.notification.honours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.notification.Given.path;
import static org.ecocity.notification.Given.post;
import static org.ecocity.platform.testkit.Api.anonymous;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.notification.Told;
import org.ecocity.platform.outbox.Act;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class HonourTest {
  private static final String NUMBER = "AA绿建〔2020〕1号";
  private static final LocalDate ISSUED_ON = LocalDate.of(2020, 1, 20);

  @Inject HonourService service;

  private static void approve(UUID honour, UUID document, @Nullable Long rewardFen) {
    approve(honour, document, rewardFen, Map.of());
  }

  private static void approve(
      UUID honour, UUID document, @Nullable Long rewardFen, Map<String, String> person) {
    var honoured = new java.util.HashMap<String, Object>();
    honoured.put("honourId", honour);
    honoured.put("title", "先进单位 " + honour);
    honoured.put("recipientKind", "UNIT");
    honoured.put("unitCode", "DING");
    if (rewardFen != null) {
      honoured.put("rewardFen", rewardFen);
    }
    honoured.putAll(person);
    var proposal = UUID.randomUUID();
    Told.tell(
        "ecocity.supervision.commendation.approved.v1",
        proposal,
        Map.of(
            "proposalId",
            proposal,
            "documentId",
            document,
            "approvedItem",
            "市级表彰项目",
            "honours",
            List.of(honoured)));
  }

  /** Issues the document, as the feature that owns documents does in its transaction. */
  private void issue(UUID document) {
    Act.ofSystem()
        .run(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(() -> service.documentIssued(document, NUMBER, ISSUED_ON)));
  }

  private static void pay(UUID honour) {
    var payment = UUID.randomUUID();
    var told = Events.example("ecocity.funding.payment.paid.v1");
    told.put("paymentId", payment.toString()).put("rewardHonourId", honour.toString());
    Told.tell("ecocity.funding.payment.paid.v1", payment, told);
  }

  @Test
  void anHonourIsConferredByItsDocumentAndBeforeThatNobodysBusiness() {
    var honour = UUID.randomUUID();
    var document = UUID.randomUUID();
    approve(honour, document, 5_000_000L);
    as("ding").get(path("honours/{id}"), honour).then().statusCode(404);
    as("office").get(path("honours/{id}"), honour).then().body("state", equalTo("PENDING"));
    anonymous()
        .get(path("public/honours?limit=200"))
        .then()
        .body("items.title", not(hasItem("先进单位 " + honour)));
    assertThat(Events.of("notification", honour)).isEmpty();
    issue(document);
    issue(document);
    as("ding")
        .get(path("honours/{id}"), honour)
        .then()
        .statusCode(200)
        .body("state", equalTo("CONFERRED"))
        .body("documentNumber", equalTo(NUMBER))
        .body("rewardState", equalTo("DUE"));
    var shown = anonymous().get(path("public/honours?limit=200"));
    shown.then().body("items.title", hasItem("先进单位 " + honour));
    assertThat(shown.asString()).doesNotContain("rewardFen").doesNotContain("5000000");
    Eventually.holds(
        () ->
            assertThat(Events.of("notification", honour))
                .singleElement()
                .satisfies(
                    told -> {
                      assertThat(told.type()).isEqualTo(HonourConferred.TYPE);
                      assertThat(told.payload().get("rewardFen").asLong()).isEqualTo(5_000_000L);
                    }));
  }

  @Test
  void aCommendationToldAfterItsDocumentIsConferredAtOnce() {
    var honour = UUID.randomUUID();
    var document = UUID.randomUUID();
    issue(document);
    approve(honour, document, null);
    as("jia").get(path("honours/{id}"), honour).then().body("state", equalTo("CONFERRED"));
  }

  @Test
  void theRewardIsAcknowledgedOnceByItsRecipientAfterItWasPaid() {
    var honour = UUID.randomUUID();
    var document = UUID.randomUUID();
    approve(honour, document, 5_000_000L);
    issue(document);
    post("ding", "honours/{id}/acknowledgements", "", honour).statusCode(409);
    pay(honour);
    pay(honour);
    as("ding").get(path("todos")).then().body("items.id", hasItem("ACKNOWLEDGE_REWARD:" + honour));
    post("jia", "honours/{id}/acknowledgements", "", honour).statusCode(403);
    post("ding", "honours/{id}/acknowledgements", "", honour)
        .statusCode(200)
        .body("rewardState", equalTo("ACKNOWLEDGED"));
    post("ding", "honours/{id}/acknowledgements", "", honour).statusCode(409);
    as("ding")
        .get(path("todos"))
        .then()
        .body("items.id", not(hasItem("ACKNOWLEDGE_REWARD:" + honour)));
  }

  @Test
  void aPersonsRewardIsAcknowledgedByThePersonAndByNobodyElseOfTheUnit() {
    var honour = UUID.randomUUID();
    var document = UUID.randomUUID();
    var person = Map.of("recipientKind", "PERSON", "personName", "李样", "personCode", "DING-9");
    approve(honour, document, 200_000L, person);
    issue(document);
    pay(honour);
    var todo = "ACKNOWLEDGE_REWARD:" + honour;
    as("ding").get(path("todos")).then().body("items.id", not(hasItem(todo)));
    post("ding", "honours/{id}/acknowledgements", "", honour).statusCode(403);
    post("office", "honours/{id}/acknowledgements", "", honour).statusCode(403);
    // Whatever role the person has, and whatever unit he is of by now.
    var himself =
        org.ecocity.platform.testkit.Tokens.of(
            "li", "JIA", "DING-9", java.util.Set.of("inspector-chief"));
    anonymous()
        .auth()
        .oauth2(himself)
        .post(path("honours/{id}/acknowledgements"), honour)
        .then()
        .statusCode(200)
        .body("rewardAcknowledgedBy", equalTo("li"));
  }
}
