package org.ecocity.funding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.postWith;
import static org.ecocity.funding.City.today;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** A rule that money is handled by takes two persons to change, one of them the finance chief. */
@QuarkusTest
@WithTestResource(TestParts.class)
class RuleChangeTest {
  private static final String PURPOSES = "/api/funding/v1/purposes/";
  private static final Map<String, String> CONFIRM = Map.of("to", "APPROVED");

  @Test
  void whatOneProposesHoldsWhenAnotherHasConfirmedIt() {
    var change = proposed("finance", "SURVEY");
    as("office").get(PURPOSES).then().body("items.code", not(hasItem("SURVEY")));
    as("finance-chief")
        .get(change)
        .then()
        .body("kind", equalTo("PURPOSE"))
        .body("wanted.code", equalTo("SURVEY"))
        .body("allowedTransitions", contains("APPROVED", "CANCELLED"));
    as("finance-check").get(change).then().body("allowedTransitions", contains("CANCELLED"));
    as("auditor").get(change).then().body("allowedTransitions", empty());
    var todo = "CONFIRM_RULE_CHANGE:" + change.substring(change.lastIndexOf('/') + 1);
    as("finance-chief").get("/api/funding/v1/todos").then().body("items.id", hasItem(todo));
    as("finance-check").get("/api/funding/v1/todos").then().body("items.id", not(hasItem(todo)));
    // Nobody widens his own powers: one of the two hands is the chief's.
    post("finance-check", change + "/transitions", CONFIRM).statusCode(403);
    post("finance-chief", change + "/transitions", CONFIRM)
        .statusCode(200)
        .body("decidedBy", equalTo("finance-chief"));
    as("office").get(PURPOSES).then().body("items.code", hasItem("SURVEY"));
    post("finance-chief", change + "/transitions", CONFIRM).statusCode(409);
    as("auditor")
        .get(change + "/transitions")
        .then()
        .body("items.actor", contains("finance", "finance-chief"));
  }

  @Test
  void theSamePersonUnderAnotherNameIsNoSecondHand() {
    var change = proposed("finance-chief", "TRAINING");
    post("finance-chief", change + "/transitions", CONFIRM)
        .statusCode(403)
        .body("type", endsWith("same-hand-of-rule-change"));
    var person = person("finance-chief");
    var again = Tokens.of("chief-again", "FIN", person, Set.of("finance-chief", "finance-check"));
    postWith(again, change + "/transitions", CONFIRM)
        .statusCode(403)
        .body("type", endsWith("same-hand-of-rule-change"));
    post("finance", change + "/transitions", CONFIRM).statusCode(403);
    post("finance-check", change + "/transitions", CONFIRM).statusCode(200);
  }

  @Test
  void ofTwoWhoDecideAtOnceOneDoes() throws Exception {
    var change = proposed("finance-chief", "MEETING") + "/transitions";
    Callable<Integer> confirms =
        () -> post("finance-check", change, CONFIRM).extract().statusCode();
    Callable<Integer> gives =
        () ->
            post("finance", change, Map.of("to", "CANCELLED", "reason", "另行研究"))
                .extract()
                .statusCode();
    try (var threads = Executors.newFixedThreadPool(2)) {
      var codes = new ArrayList<Integer>();
      for (var answer : threads.invokeAll(List.of(confirms, gives))) {
        codes.add(answer.get());
      }
      assertThat(codes).containsExactlyInAnyOrder(200, 409);
    }
  }

  @Test
  void aChangeThatNoLongerFitsIsNotConfirmedAndGivenUpWithAReason() {
    var terms = "/api/funding/v1/reservation-terms";
    var far = today().plusYears(70);
    String change = term(terms, far.toString());
    org.ecocity.funding.City.confirmed(post("finance", terms, body(far.plusDays(1).toString())))
        .statusCode(200);
    post("finance-chief", change + "/transitions", CONFIRM)
        .statusCode(422)
        .body("type", endsWith("rule-too-early"));
    post("finance", change + "/transitions", Map.of("to", "CANCELLED", "reason", " "))
        .statusCode(422)
        .body("type", endsWith("reason-missing"));
    post("finance", change + "/transitions", Map.of("to", "CANCELLED", "reason", "已有新规定"))
        .statusCode(200);
    as("finance").get(change).then().body("allowedTransitions", empty());
  }

  @Test
  void othersNeitherProposeNorSeeNorConfirm() {
    var change = proposed("finance", "PRINTING");
    for (var user :
        List.of("yingzhou", "yingzhou-chief", "inspector", "ops", "provincial-platform")) {
      as(user).body(names()).put(PURPOSES + "PRINTING").then().statusCode(403);
      as(user).get(change).then().statusCode(403);
      as(user).get("/api/funding/v1/rule-changes").then().statusCode(403);
      post(user, change + "/transitions", CONFIRM).statusCode(403);
    }
    for (var user : List.of("office", "leader", "auditor")) {
      as(user).get(change).then().statusCode(200);
      post(user, change + "/transitions", CONFIRM).statusCode(403);
    }
  }

  private static String term(String path, String from) {
    return post("finance", path, body(from)).statusCode(201).extract().header("Location");
  }

  private static Map<String, Object> body(String from) {
    return Map.of("validFrom", from, "days", 30, "reason", "AA财库〔2019〕7号");
  }

  private static Map<String, Object> names() {
    return Map.of("name", "用途", "nameEn", "Purpose");
  }

  private static String proposed(String user, String code) {
    return as(user)
        .body(names())
        .put(PURPOSES + code)
        .then()
        .statusCode(201)
        .body("state", equalTo("PREPARED"))
        .extract()
        .header("Location");
  }

  private static String person(String user) {
    var payload = Tokens.of(user).split("\\.")[1];
    var claims =
        new String(
            java.util.Base64.getUrlDecoder().decode(payload),
            java.nio.charset.StandardCharsets.UTF_8);
    return io.restassured.path.json.JsonPath.from(claims).getString("person");
  }
}
