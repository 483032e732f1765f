package org.ecocity.funding.uses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.plan;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.postWith;
import static org.ecocity.funding.City.tabled;
import static org.ecocity.funding.City.today;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.platform.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A loan of 100 and a district's 50 for one project; what it uses of the loan is seen, to the fen.
 */
@QuarkusTest
@WithTestResource(TestParts.class)
class FundsUsedTest {
  private static final String USED = "/api/funding/v1/funds-used";
  private static final String ARRIVED = "/api/funding/v1/funds-arrived";

  private UUID project = UUID.randomUUID();
  private String loan = "";

  @BeforeEach
  void aLoanHasArrived() {
    var sources =
        List.<Map<String, Object>>of(
            Map.of("kind", "LOAN", "percent", 60), Map.of("kind", "DISTRICT", "percent", 40));
    project = tabled("YZ", false, 200, sources);
    loan = arrived("LOAN", 100);
  }

  @Test
  void aUseCountsWhenAnotherHandOfTheUnitHasConfirmedIt() {
    var use = recorded(30);
    as("yingzhou").get(plan(project)).then().body("usedFen", equalTo(0));
    step("yingzhou", use, "CONFIRMED").statusCode(403).body("type", endsWith("same-hand-of-use"));
    step("yingdong-chief", use, "CONFIRMED").statusCode(404);
    step("finance", use, "CONFIRMED").statusCode(403);
    step("yingzhou-chief", use, "CONFIRMED")
        .statusCode(200)
        .body("state", equalTo("CONFIRMED"))
        .body("confirmedBy", equalTo("yingzhou-chief"))
        .body("allowedTransitions", equalTo(List.of()));
    step("yingzhou-chief", use, "CONFIRMED").statusCode(409);
    as("yingzhou")
        .get(plan(project))
        .then()
        .body("arrivedFen", equalTo(100))
        .body("usedFen", equalTo(30))
        .body("sources.find { it.kind == 'LOAN' }.usedFen", equalTo(30));
    as("auditor")
        .get("/api/funding/v1/accounts?projectId=" + project)
        .then()
        .body("items.find { it.type == 'PROJECT' }.balanceFen", equalTo(70))
        .body("items.find { it.type == 'USED' }.balanceFen", equalTo(30));

    step("yingzhou", use, "REVERSED").statusCode(403);
    step("finance", use, "REVERSED").statusCode(422).body("errors.field", hasItem("reason"));
    reversed(use).statusCode(200).body("state", equalTo("REVERSED"));
    as("yingzhou").get(plan(project)).then().body("usedFen", equalTo(0));
    as("auditor")
        .get(USED + "/" + use + "/transitions")
        .then()
        .body("items.to", contains("RECORDED", "CONFIRMED", "REVERSED"));
    as("auditor").get("/api/funding/v1/journal/verification").then().body("holds", equalTo(true));
  }

  @Test
  void oneUserWhoIsTwoIsOneHand() {
    var use = recorded(1);
    var again = Tokens.of("yingzhou-second", "YZ", "YZ-L", Set.of("unit"));
    postWith(again, USED + "/" + use + "/transitions", Map.of("to", "CONFIRMED"))
        .statusCode(403)
        .body("type", endsWith("same-hand-of-use"));
    step("yingzhou", use, "WITHDRAWN").statusCode(200).body("journalId", nullValue());
  }

  @Test
  void moreThanHasArrivedIsNeverUsedWhateverRunsAtOnce() throws Exception {
    post("yingzhou", USED, use(101))
        .statusCode(422)
        .body("type", endsWith("use-over-arrived"))
        .body("errors.field", contains("amountFen"));
    var uses = new ArrayList<String>();
    for (int i = 0; i < 4; i++) {
      uses.add(recorded(40));
    }
    var answers = new ArrayList<Integer>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var answer :
          threads.invokeAll(
              uses.stream()
                  .<Callable<Integer>>map(
                      use -> () -> step("yingzhou-chief", use, "CONFIRMED").extract().statusCode())
                  .toList())) {
        answers.add(answer.get());
      }
    }
    assertThat(answers).containsExactlyInAnyOrder(200, 200, 422, 422);
    as("yingzhou").get(plan(project)).then().body("usedFen", equalTo(80));
    post("finance", ARRIVED + "/" + loan + "/transitions", reason("REVERSED"))
        .statusCode(409)
        .body("type", endsWith("arrival-used"));
  }

  @Test
  void whatMakesNoSenseIsRefusedWithItsField() {
    refused("MUNICIPAL", "kind", "use-of-budget-money", "kind");
    refused("BARTER", "kind", "unknown-source", "kind");
    refused("DANCING", "purpose", "unknown-purpose", "purpose");
    refused(today().plusDays(1).toString(), "usedOn", "used-in-future", "usedOn");
    var once = use(1);
    post("yingzhou", USED, once).statusCode(201);
    post("yingzhou", USED, once)
        .statusCode(422)
        .body("type", endsWith("slip-used-twice"))
        .body("errors.field", contains("slipNo"));
    post("yingzhou", USED, use(0)).statusCode(422);
    post("yingdong", USED, use(1)).statusCode(403);
    post("finance", USED, use(1)).statusCode(403);
    var elsewhere = use(1);
    elsewhere.put("projectId", UUID.randomUUID());
    post("yingzhou", USED, elsewhere).statusCode(404);
  }

  @Test
  void whoIsNotConcernedSeesNothing() {
    var use = recorded(5);
    as("yingdong").get(USED + "/" + use).then().statusCode(404);
    as("yingdong").get(USED + "?projectId=" + project).then().body("items", equalTo(List.of()));
    as("yingdong").get(trace()).then().statusCode(404);
    as("inspector").get(trace()).then().statusCode(403);
    as("leader").get(USED + "/" + use).then().statusCode(200);
    as("yingzhou-chief")
        .get(USED + "?state=RECORDED&projectId=" + project)
        .then()
        .body("items.allowedTransitions", contains(List.of("CONFIRMED", "WITHDRAWN")));
    var todos = "/api/funding/v1/todos";
    as("yingzhou-chief").get(todos).then().body("items.id", hasItem("CONFIRM_USE:" + project));
    as("yingzhou").get(todos).then().body("items.id", not(hasItem("CONFIRM_USE:" + project)));
    as("yingdong").get(todos).then().body("items.id", not(hasItem("CONFIRM_USE:" + project)));
  }

  @Test
  void thePathOfAProjectsMoneyLeadsFromEachSourceToItsLastUse() {
    arrived("DISTRICT", 50);
    var use = recorded(30);
    step("yingzhou-chief", use, "CONFIRMED").statusCode(200);
    var line = City.line(20);
    var payment = City.prepared(line, project, 20);
    City.bring(payment, "PAID");
    reversed(use).statusCode(200);
    var trace = as("yingzhou").get(trace()).then().statusCode(200);
    trace
        .body("sources.kind", contains("DISTRICT", "LOAN"))
        .body("sources.throughBudget", contains(true, false))
        .body("sources.arrivedFen", contains(50, 100))
        .body("sources.leftFen", contains(null, 100))
        .body("paidFen", equalTo(20))
        .body("postings.items.kind", contains("ARRIVE", "ARRIVE", "USE", "PAY", "REVERSE"))
        .body("postings.items.amountFen", contains(100, 50, -30, -20, 30))
        .body("postings.items.sourceKind", contains("LOAN", "DISTRICT", "LOAN", null, "LOAN"))
        .body("postings.items[2].payee", equalTo("样例建设有限公司"))
        .body("postings.items[2].purpose", equalTo("WORKS"))
        .body("postings.items[3].budgetLineId", equalTo(line))
        .body("postings.items[3].aboutId", equalTo(payment));
    String next = as("auditor").get(trace() + "?limit=3").then().extract().path("postings.next");
    as("auditor").get(next).then().body("postings.items.kind", contains("PAY", "REVERSE"));
  }

  private void refused(String value, String field, String problem, String at) {
    var wrong = use(1);
    wrong.put(field, value);
    post("yingzhou", USED, wrong)
        .statusCode(422)
        .body("type", endsWith(problem))
        .body("errors.field", contains(at));
  }

  private String trace() {
    return "/api/funding/v1/projects/" + project + "/trace";
  }

  private String arrived(String kind, long fen) {
    var arrival = Map.of("projectId", project, "kind", kind, "amountFen", fen);
    return post("finance", ARRIVED, arrival).statusCode(201).extract().path("id");
  }

  private Map<String, Object> use(long fen) {
    var use = new HashMap<String, Object>();
    use.put("projectId", project);
    use.put("kind", "LOAN");
    use.put("amountFen", fen);
    use.put("purpose", "WORKS");
    use.put("payee", "样例建设有限公司");
    use.put("slipNo", City.code("HD"));
    return use;
  }

  private String recorded(long fen) {
    return post("yingzhou", USED, use(fen)).statusCode(201).extract().path("id");
  }

  private static ValidatableResponse step(String user, String use, String to) {
    return post(user, USED + "/" + use + "/transitions", Map.of("to", to));
  }

  private static ValidatableResponse reversed(String use) {
    return post("finance", USED + "/" + use + "/transitions", reason("REVERSED"));
  }

  private static Map<String, String> reason(String to) {
    return Map.of("to", to, "reason", "登记有误");
  }
}
