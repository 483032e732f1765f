package org.ecocity.supervision.copies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.Given;
import org.ecocity.supervision.findings.FindingsAsOf;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class CopiesTest {
  private static final LocalDateTime NOON = LocalDateTime.parse("2017-04-03T12:00");

  @Inject ProjectCopies projects;
  @Inject TaskCopies tasks;
  @Inject MoneyCopies money;
  @Inject ParticipationCopies participation;
  @Inject FindingsAsOf findings;
  @Inject BusinessClock clock;

  private static Instant at(LocalDateTime moment) {
    return moment.atZone(BusinessClock.ZONE).toInstant();
  }

  private static ObjectNode of(String type, String idField, UUID id) {
    return Events.example(type).put(idField, id.toString());
  }

  @Test
  void aReportCountsAsOfTheCutOffInTheRevisionThatHeldThen() {
    var project = UUID.randomUUID();
    var type = "ecocity.projects.progress.reported.v1";
    var report = of(type, "projectId", project).put("period", "2017-03");
    report.put("reportedOn", "2017-04-03").remove("reportedAt");
    Given.told(type, project, report, NOON.minusMinutes(1));
    Given.told(
        type,
        project,
        report.deepCopy().put("revision", 2).put("workDoneFen", 1L),
        NOON.plusMinutes(1));
    assertThat(projects.reports("2017-03", at(NOON)))
        .filteredOn(held -> held.projectId().equals(project))
        .singleElement()
        .satisfies(
            held -> {
              assertThat(held.revision()).isEqualTo(1);
              assertThat(held.workDoneFen()).isEqualTo(4_770_000_000L);
            });
    assertThat(projects.reports("2017-03", at(NOON.plusHours(1))))
        .filteredOn(held -> held.projectId().equals(project))
        .singleElement()
        .satisfies(
            held -> {
              assertThat(held.revision()).isEqualTo(2);
              assertThat(held.firstReportedAt()).isEqualTo(at(NOON.minusMinutes(1)));
            });
    assertThat(projects.reports("2017-02", at(NOON.plusHours(1))))
        .extracting(ProgressCopy::projectId)
        .doesNotContain(project);
  }

  @Test
  void aReportToldAgainLaterWasStillReportedOnItsDay() {
    var project = UUID.randomUUID();
    var type = "ecocity.projects.progress.reported.v1";
    var report = of(type, "projectId", project).put("period", "2016-03");
    report.put("reportedOn", "2016-04-01").remove("reportedAt");
    Given.told(type, project, report, LocalDateTime.parse("2016-08-01T10:00"));
    assertThat(projects.reports("2016-03", at(LocalDateTime.parse("2016-04-02T12:00"))))
        .extracting(ProgressCopy::projectId)
        .contains(project);
  }

  @Test
  void aTableIsThatOfTheVersionInForceThen() {
    var type = "ecocity.projects.key-project-table.issued.v1";
    var first = UUID.randomUUID();
    var second = UUID.randomUUID();
    Given.told(type, first, of(type, "tableId", first).put("year", 2017).put("version", 1), NOON);
    Given.told(
        type,
        second,
        of(type, "tableId", second).put("year", 2017).put("version", 2),
        NOON.plusDays(9));
    assertThat(projects.table(2017, at(NOON.minusDays(1)))).isEmpty();
    assertThat(projects.table(2017, at(NOON.plusDays(8))).orElseThrow().tableId()).isEqualTo(first);
    var later = projects.table(2017, at(NOON.plusDays(10))).orElseThrow();
    assertThat(later.tableId()).isEqualTo(second);
    assertThat(later.entries()).extracting(TableCopy.Entry::projectCode).contains("AA-2018-0012");
  }

  @Test
  void aPlanCurveIsTheOneToldLastByThen() {
    var type = "ecocity.projects.plan-curve.changed.v1";
    var curve = UUID.randomUUID();
    Given.told(type, curve, Events.example(type).put("year", 2017), NOON);
    assertThat(projects.planCurve(2017, at(NOON))).hasSize(12).containsKey(3);
    assertThat(projects.planCurve(2017, at(NOON.minusSeconds(1)))).isEmpty();
  }

  @Test
  void whenAProjectStartedAndWasAcceptedIsSeenFromItsStatesWhereItIsNotTold() {
    var project = UUID.randomUUID();
    var type = "ecocity.projects.project.changed.v1";
    var told = of(type, "projectId", project);
    told.remove("startedOn");
    Given.told(type, project, told.deepCopy().put("state", "PREPARING"), NOON);
    assertThat(projects.latest(project).orElseThrow().startedOn()).isNull();
    Given.told(type, project, told.deepCopy().put("state", "UNDER_WAY"), NOON.plusDays(3));
    Given.told(type, project, told.deepCopy().put("state", "UNDER_WAY"), NOON.plusDays(9));
    Given.told(
        type,
        project,
        told.deepCopy().put("state", "ACCEPTED").put("acceptedOn", "2017-05-20"),
        NOON.plusDays(90));
    var last = projects.latest(project).orElseThrow();
    assertThat(last.startedOn()).isEqualTo(NOON.toLocalDate().plusDays(3));
    assertThat(last.acceptedOn()).isEqualTo(LocalDate.parse("2017-05-20"));
    assertThat(projects.projects(at(NOON.plusDays(4))))
        .filteredOn(found -> found.projectId().equals(project))
        .extracting(ProjectCopy::state)
        .containsExactly("UNDER_WAY");
  }

  @Test
  void aLightIsTheOneThatShoneThen() {
    var project = UUID.randomUUID();
    var type = "ecocity.projects.light.changed.v1";
    var told = of(type, "projectId", project);
    Given.told(type, project, told.deepCopy().put("toColour", "RED"), NOON);
    Given.told(type, project, told.deepCopy().put("toColour", "GREEN"), NOON.plusDays(1));
    assertThat(projects.lights(at(NOON)))
        .filteredOn(light -> light.projectId().equals(project))
        .extracting(LightCopy::colour)
        .containsExactly("RED");
    assertThat(projects.lights(at(NOON.plusDays(2))))
        .filteredOn(light -> light.projectId().equals(project))
        .extracting(LightCopy::colour)
        .containsExactly("GREEN");
  }

  @Test
  void tasksStagesMoneyOutreachAndNewsAreKept() {
    var id = UUID.randomUUID();
    told("ecocity.projects.task.assigned.v1", "taskId", id);
    told("ecocity.projects.task.reported.v1", "taskId", id);
    told("ecocity.projects.green-stage.passed.v1", "projectId", id);
    told("ecocity.funding.financing-plan.changed.v1", "projectId", id);
    told("ecocity.funding.payment.paid.v1", "projectId", id);
    told("ecocity.funding.payment.returned.v1", "projectId", id);
    told("ecocity.funding.budget-line.changed.v1", "budgetLineId", id);
    told("ecocity.notification.outreach.recorded.v1", "activityId", id);
    told("ecocity.notification.news.accepted.v1", "newsId", id);
    var now = at(NOON.plusHours(1));
    assertThat(tasks.tasks(now)).extracting(TaskCopies.Task::taskId).contains(id);
    assertThat(tasks.reports(now)).extracting(TaskCopies.Report::taskId).contains(id);
    assertThat(tasks.allReports(now)).extracting(TaskCopies.Report::taskId).contains(id);
    assertThat(projects.greenStages(now))
        .extracting(ProjectCopies.GreenStage::projectId)
        .contains(id);
    assertThat(money.financing(now)).extracting(MoneyCopies.Financing::projectId).contains(id);
    assertThat(money.paid(now)).contains(new MoneyCopies.Paid(id, 400_000_000L));
    assertThat(money.budgetLines(now))
        .extracting(MoneyCopies.BudgetLine::budgetLineId)
        .contains(id);
    assertThat(participation.outreach(now))
        .extracting(ParticipationCopies.Outreach::activityId)
        .contains(id);
    assertThat(participation.news(now)).extracting(ParticipationCopies.News::newsId).contains(id);
    assertThat(participation.news(at(NOON.minusHours(1))))
        .extracting(ParticipationCopies.News::newsId)
        .doesNotContain(id);
  }

  private static int step;

  private static void told(String type, String idField, UUID id) {
    Given.told(type, id, of(type, idField, id), NOON.plusMinutes(step++));
  }

  @Test
  void aFindingIsInTheStateItHadThen() {
    var before = clock.now();
    var finding =
        Given.orderedFinding(
            Given.project("AA-C1", "YD", "HUC"), "MINOR", Given.today().plusDays(9));
    var ordered = clock.now();
    Given.report("yingdong", finding);
    assertThat(findings.ordered(before)).extracting(FindingsAsOf.Past::id).doesNotContain(finding);
    assertThat(findings.ordered(ordered))
        .filteredOn(past -> past.id().equals(finding))
        .singleElement()
        .satisfies(
            past -> {
              assertThat(past.state()).isEqualTo("ORDERED");
              assertThat(past.isOpen()).isTrue();
              assertThat(past.isOverdue(Given.today().plusDays(10))).isTrue();
              assertThat(past.isOverdue(Given.today().plusDays(9))).isFalse();
            });
    assertThat(findings.ordered(clock.now()))
        .filteredOn(past -> past.id().equals(finding))
        .extracting(FindingsAsOf.Past::state)
        .containsExactly("REPORTED");
  }
}
