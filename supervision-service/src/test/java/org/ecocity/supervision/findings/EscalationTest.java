package org.ecocity.supervision.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.platform.testkit.Api.as;
import static org.ecocity.supervision.Given.path;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Act;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.platform.time.WorkingDays;
import org.ecocity.supervision.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class EscalationTest {
  @Inject EscalationWork work;
  @Inject WorkingDays workingDays;

  @BeforeEach
  void theSamplesLadderHolds() {
    var known = as("office").get(path("ladders")).jsonPath().getList("items.code");
    if (!known.contains("RECTIFICATION")) {
      as("office")
          .body(Given.sample("rules/ladders.json"))
          .post(path("ladders"))
          .then()
          .statusCode(201);
    }
  }

  /** Runs the due work as it runs on so many working days after the due date. */
  private void runAfter(LocalDate due, int workingDaysOverdue) {
    var day = workingDays.plus(due, workingDaysOverdue);
    Act.ofSystem().run(() -> work.run(day.atTime(12, 0)));
  }

  private static List<String> rungs(UUID finding) {
    return Events.of("supervision", finding).stream()
        .filter(told -> told.type().endsWith("escalated.v1"))
        .map(told -> told.payload().get("rung").asText())
        .toList();
  }

  private static void level(UUID finding, int expected) {
    as("office")
        .get(path("findings/{id}"), finding)
        .then()
        .body("escalationLevel", equalTo(expected));
  }

  @Test
  void climbsReminderWarningProposalEachOnceAndNoFurther() {
    var due = Given.today().plusDays(3);
    var finding = Given.orderedFinding(Given.project("AA-E1", "FH", "HUC"), "MAJOR", due);
    Act.ofSystem().run(() -> work.run(due.atTime(12, 0)));
    level(finding, 0);
    runAfter(due, 1);
    runAfter(due, 1);
    level(finding, 1);
    runAfter(due, 3);
    level(finding, 1);
    runAfter(due, 4);
    level(finding, 2);
    as("office")
        .get(path("todos"))
        .then()
        .body("items.id", not(hasItem("DECIDE_PROPOSAL:" + finding)));
    runAfter(due, 9);
    runAfter(due, 40);
    level(finding, 3);
    as("office").get(path("todos")).then().body("items.id", hasItem("DECIDE_PROPOSAL:" + finding));
    Eventually.holds(
        () -> assertThat(rungs(finding)).containsExactly("REMINDER", "WARNING", "PROPOSAL"));
  }

  @Test
  void aJumpOfAMonthGivesWhatDayByDayGives() {
    var due = Given.today().plusDays(3);
    var finding = Given.orderedFinding(Given.project("AA-E2", "FH", "HUC"), "MAJOR", due);
    runAfter(due, 22);
    level(finding, 3);
    Eventually.holds(
        () -> assertThat(rungs(finding)).containsExactly("REMINDER", "WARNING", "PROPOSAL"));
  }

  @Test
  void stopsWhileTheReportIsWithTheTeamAndWhenTimeWasGranted() {
    var due = Given.today().plusDays(3);
    var project = Given.project("AA-E3", "YZ", "HUC");
    var reported = Given.orderedFinding(project, "MINOR", due);
    Given.report("yingzhou", reported);
    var extended = Given.orderedFinding(project, "MINOR", due);
    String asked =
        as("yingzhou")
            .body(java.util.Map.of("dueDate", due.plusDays(60).toString(), "reason", "汛期"))
            .post(path("findings/{id}/extensions"), extended)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as("yingzhou")
        .body(java.util.Map.of("dueDate", due.plusDays(90).toString(), "reason", "再来"))
        .post(path("findings/{id}/extensions"), extended)
        .then()
        .statusCode(409);
    as("inspector-chief").get(path("todos")).then().body("items.kind", hasItem("DECIDE_EXTENSION"));
    as("inspector")
        .body(java.util.Map.of("to", "GRANTED"))
        .post(path("findings/{id}/extensions/{e}/transitions"), extended, asked)
        .then()
        .statusCode(403);
    as("inspector-chief")
        .body(java.util.Map.of("to", "GRANTED"))
        .post(path("findings/{id}/extensions/{e}/transitions"), extended, asked)
        .then()
        .statusCode(200)
        .body("state", equalTo("GRANTED"));
    as("inspector-chief")
        .body(java.util.Map.of("to", "REFUSED", "reason", "晚了"))
        .post(path("findings/{id}/extensions/{e}/transitions"), extended, asked)
        .then()
        .statusCode(409);
    runAfter(due, 20);
    level(reported, 0);
    level(extended, 0);
    as("yingzhou")
        .get(path("findings/{id}"), extended)
        .then()
        .body("dueDate", equalTo(due.plusDays(60).toString()));
  }
}
