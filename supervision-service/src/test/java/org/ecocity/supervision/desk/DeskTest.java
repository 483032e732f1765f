package org.ecocity.supervision.desk;

import static org.ecocity.platform.testkit.Api.as;
import static org.ecocity.supervision.Given.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.supervision.Given;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class DeskTest {
  private static void hasTodo(String user, UUID finding, String kind) {
    as(user)
        .get(path("todos"))
        .then()
        .statusCode(200)
        .body("items.id", hasItem(kind + ":" + finding));
  }

  private static void hasNone(String user, UUID finding) {
    as(user).get(path("todos")).then().body("items.objectId", not(hasItem(finding.toString())));
  }

  @Test
  void theNextStepWaitsOnTheDeskOfItsHandAndDisappearsWhenDone() {
    var finding = Given.raisedFinding(Given.project("AA-D1", "CN", "HUC"), "SERIOUS");
    hasTodo("inspector-chief", finding, "ORDER_RECTIFICATION");
    hasNone("inspector", finding);
    hasNone("chengnan", finding);
    as("inspector-chief")
        .body(Map.of("to", "ORDERED", "dueDate", Given.today().plusDays(9).toString()))
        .post(path("findings/{id}/transitions"), finding);
    hasNone("inspector-chief", finding);
    hasTodo("chengnan", finding, "REPORT_RECTIFICATION");
    as("chengnan")
        .get(path("todos"))
        .then()
        .body(
            "items.find { it.objectId == '" + finding + "' }.link",
            endsWith("/findings/" + finding))
        .body(
            "items.find { it.objectId == '" + finding + "' }.dueDate",
            equalTo(Given.today().plusDays(9).toString()));
    Given.report("chengnan", finding);
    hasNone("chengnan", finding);
    hasTodo("housing", finding, "GIVE_OPINION");
    Given.opinion("housing", finding);
    hasNone("housing", finding);
    hasTodo("inspector", finding, "VERIFY_RECTIFICATION");
    Given.verification("inspector", finding);
    hasTodo("inspector-chief", finding, "CONFIRM_STRIKE_OFF");
    hasNone("inspector", finding);
  }

  @Test
  void theFiguresCountWhatTheCallerMaySee() {
    var project = Given.project("AA-D2", "GT", "HUC");
    Given.raisedFinding(project, "MINOR");
    Given.orderedFinding(project, "SERIOUS", Given.today().plusDays(9));
    as("gt")
        .get(path("summary"))
        .then()
        .body("figures.code", hasItems("FINDINGS_OPEN", "FINDINGS_SERIOUS", "LEADS_OPEN"))
        .body("figures.find { it.code == 'FINDINGS_OPEN' }.value", equalTo(1))
        .body("figures.find { it.code == 'FINDINGS_SERIOUS' }.value", equalTo(1));
  }

  @Test
  void theSearchFindsByCodeAndByWord() {
    var finding =
        Given.orderedFinding(
            Given.project("AA-D3", "XH", "HUC"), "MINOR", Given.today().plusDays(9));
    String code = as("xh").get(path("findings/{id}"), finding).path("code");
    as("xh")
        .get(path("search?q=" + code.toLowerCase(java.util.Locale.ROOT)))
        .then()
        .body("items.code", contains(code));
    as("xh").get(path("search?q=截污管")).then().body("items.id", hasItem(finding.toString()));
    as("xh").get(path("search?q=%25")).then().body("items.size()", equalTo(0));
    as("xh").get(path("search")).then().statusCode(400);
  }

  @Test
  void opsTellsPresentStatesAgain() {
    var finding =
        Given.orderedFinding(
            Given.project("AA-D4", "YD", "HUC"), "MINOR", Given.today().plusDays(9));
    for (var aggregate : List.of("finding", "lead", "holiday-year")) {
      as("ops")
          .body(Map.of("aggregate", aggregate))
          .post(path("ops/republish"))
          .then()
          .statusCode(200);
    }
    org.ecocity.platform.testkit.Eventually.holds(
        () ->
            org.assertj.core.api.Assertions.assertThat(Events.of("supervision", finding))
                .extracting(Events.Told::type)
                .containsExactly(
                    "ecocity.supervision.finding.ordered.v1",
                    "ecocity.supervision.finding.ordered.v1"));
  }
}
