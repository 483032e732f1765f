package org.ecocity.supervision.measures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.Given;
import org.ecocity.supervision.scorecards.CutOff;
import org.ecocity.supervision.scoring.Measured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a half-year's figures of one unit are, worked out by hand beside each. */
@QuarkusTest
@WithTestResource(TestParts.class)
class MeasuresTest {
  private static final String UNIT = "HALF";
  private static final String ASSISTING = "HALF-HELP";
  private static final UUID DONE = UUID.fromString("01900000-0000-7000-8000-00000000a001");
  private static final UUID LATE = UUID.fromString("01900000-0000-7000-8000-00000000a002");
  private static final LocalDateTime START = LocalDateTime.parse("2016-01-04T10:00");
  private static final CutOff HALF_YEAR =
      new CutOff(
          LocalDate.parse("2016-01-01"),
          LocalDate.parse("2016-06-30"),
          LocalDateTime.parse("2016-07-06T12:00").atZone(BusinessClock.ZONE).toInstant());
  private static boolean told;

  @Inject SqlMeasures figures;
  @Inject TaskMeasures tasks;
  @Inject ReportMeasures reports;

  @BeforeEach
  void theOtherServicesTellOfTheHalfYear() {
    if (told) {
      return;
    }
    told = true;
    table();
    projects();
    work();
    duties();
    money();
  }

  @Test
  void workIsHeldAgainstThePlanToDate() {
    // 40 % of 10,000 and 5,000 by June; 2,000 of the first was done the year before.
    assertThat(value("planToDate")).isEqualByComparingTo("6000000000");
    assertThat(value("plannedSinceStart")).isEqualByComparingTo("8000000000");
    assertThat(value("workDone")).isEqualByComparingTo("4500000000");
    assertThat(value("fundsArrived")).isEqualByComparingTo("6200000000");
    assertThat(read("workDone").records())
        .extracting(record -> record.code() + " " + record.figure())
        .containsExactly("HALF-01 4000 万元", "HALF-02 500 万元");
  }

  @Test
  void whatWasReportedAfterTheCutOffDoesNotCount() {
    var later = report(LATE, "2016-06", 2, 99_000_000_000L);
    Given.told(
        "ecocity.projects.progress.reported.v1",
        LATE,
        later.put("reportedAt", "2016-07-06T04:00:01Z"),
        LocalDateTime.parse("2016-07-06T12:00:01"));

    assertThat(value("workDone")).isEqualByComparingTo("4500000000");
  }

  @Test
  void startsAcceptancesAndGreenStagesAreCountedWhenDue() {
    assertThat(value("projects")).isEqualByComparingTo("2");
    assertThat(value("projectsTimetabled")).isEqualByComparingTo("1");
    assertThat(value("startedDue")).isEqualByComparingTo("2");
    assertThat(value("started")).isEqualByComparingTo("1");
    assertThat(value("acceptedDue")).isEqualByComparingTo("1");
    assertThat(value("accepted")).isEqualByComparingTo("1");
    // Design of both, construction of the one that ended.
    assertThat(value("gatesDue")).isEqualByComparingTo("3");
    assertThat(value("gatesPassed")).isEqualByComparingTo("1");
  }

  @Test
  void aTaskCountsByItsWeightAndTheLeadUnitIsLateByWorkingDays() {
    var completion = tasks.read("taskCompletion", null, UNIT, HALF_YEAR);
    assertThat(completion.parts())
        .extracting(part -> part.weight().intValue() + "×" + part.completionPercent().intValue())
        .containsExactly("4×100", "6×50");
    // Due on Friday 17 June, open on Thursday 30 June: nine working days.
    assertThat(tasks.read("taskDaysLate", null, UNIT, HALF_YEAR).value()).isEqualByComparingTo("9");
    assertThat(figures.read("tasksDue", "01", UNIT, HALF_YEAR).value()).isEqualByComparingTo("1");
    assertThat(figures.read("tasksDoneOnTime", "01", UNIT, HALF_YEAR).value())
        .isEqualByComparingTo("1");
  }

  @Test
  void theLeadUnitReportsForAllThatShareInATaskAndNothingCountsBeforeItIsDueOrDone() {
    var shared = tasks.read("taskCompletion", null, ASSISTING, HALF_YEAR);
    assertThat(shared.parts())
        .extracting(part -> part.weight().intValue() + "×" + part.completionPercent().intValue())
        .containsExactly("4×100", "6×50");
    assertThat(figures.read("tasksDoneOnTime", "01", ASSISTING, HALF_YEAR).value())
        .isEqualByComparingTo("1");
    assertThat(tasks.read("taskDaysLate", null, ASSISTING, HALF_YEAR).value()).isZero();
  }

  @Test
  void reportsCountByDayAndHour() {
    // Of the first project six months; of the second, which was to begin in May, two.
    var due = reports.read("reportsDue", null, UNIT, HALF_YEAR);
    assertThat(due.value()).isEqualByComparingTo("8");
    assertThat(reports.read("reportsOnTime", "3/12:00", UNIT, HALF_YEAR).records())
        .extracting(record -> record.code() + " " + record.figure())
        .containsExactly("HALF-01 2016-05", "HALF-02 2016-06");
  }

  @Test
  void moneyOutreachAndNewsAreTheUnitsOwn() {
    assertThat(value("budgetAmount")).isEqualByComparingTo("1000000");
    assertThat(value("budgetPaid")).isEqualByComparingTo("400000");
    assertThat(value("venuesCovered")).isEqualByComparingTo("1");
    assertThat(value("newsAccepted")).isEqualByComparingTo("1");
    for (var none : List.of("findingsDue", "findingsClosedInTime", "findingsReopened")) {
      assertThat(value(none)).as(none).isEqualByComparingTo("0");
    }
  }

  private BigDecimal value(String name) {
    return read(name).value();
  }

  private Measured read(String name) {
    return figures.read(name, null, UNIT, HALF_YEAR);
  }

  private static void table() {
    var table = UUID.randomUUID();
    tell(
        "ecocity.projects.key-project-table.issued.v1",
        table,
        body(
            "tableId",
            table,
            "year",
            2016,
            "version",
            1,
            "documentNumber",
            "样例〔2016〕1号",
            "issuedOn",
            "2016-01-04",
            "entries",
            List.of(
                entry(DONE, "HALF-01", 10_000_000_000L, 2_000_000_000L, "2015-03-01"),
                entry(LATE, "HALF-02", 5_000_000_000L, 0, "2016-05-01"))));
    var curve = Events.example("ecocity.projects.plan-curve.changed.v1").put("year", 2016);
    tell("ecocity.projects.plan-curve.changed.v1", UUID.randomUUID(), curve);
  }

  private static Map<String, Object> entry(
      UUID id, String code, long annualFen, long doneFen, String start) {
    return body(
        "projectId", id,
        "projectCode", code,
        "projectName", "样例项目 " + code,
        "ownerUnitCode", UNIT,
        "publicWelfare", false,
        "totalInvestmentFen", annualFen + doneFen,
        "annualInvestmentFen", annualFen,
        "doneByLastYearEndFen", doneFen,
        "startDate", start,
        "endDate", id.equals(DONE) ? "2016-06-15" : "2016-12-31");
  }

  private static void projects() {
    tell(
        "ecocity.projects.project.changed.v1",
        DONE,
        project(DONE, "HALF-01", "ACCEPTED", true)
            .put("startedOn", "2015-03-02")
            .put("acceptedOn", "2016-06-20"));
    tell("ecocity.projects.project.changed.v1", LATE, project(LATE, "HALF-02", "PREPARING", false));
    tell(
        "ecocity.projects.green-stage.passed.v1",
        DONE,
        Events.example("ecocity.projects.green-stage.passed.v1")
            .put("projectId", DONE.toString())
            .put("ownerUnitCode", UNIT)
            .put("passedOn", "2016-02-01"));
  }

  private static ObjectNode project(UUID id, String code, String state, boolean timetabled) {
    var told = Events.example("ecocity.projects.project.changed.v1");
    told.remove(List.of("startedOn", "completedOn", "acceptedOn"));
    return told.put("projectId", id.toString())
        .put("code", code)
        .put("ownerUnitCode", UNIT)
        .put("state", state)
        .put("timetabled", timetabled);
  }

  private static void work() {
    var type = "ecocity.projects.progress.reported.v1";
    // May within the third working day's noon, June a minute after it.
    Given.told(
        type,
        DONE,
        report(DONE, "2016-05", 1, 3_000_000_000L).put("reportedAt", "2016-06-03T03:59:00Z"),
        LocalDateTime.parse("2016-06-03T11:59"));
    Given.told(
        type,
        DONE,
        report(DONE, "2016-06", 1, 6_000_000_000L).put("reportedAt", "2016-07-05T04:01:00Z"),
        LocalDateTime.parse("2016-07-05T12:01"));
    Given.told(
        type,
        LATE,
        report(LATE, "2016-06", 1, 500_000_000L).put("reportedAt", "2016-07-05T04:00:00Z"),
        LocalDateTime.parse("2016-07-05T12:00"));
  }

  private static ObjectNode report(UUID project, String period, int revision, long doneFen) {
    return Events.example("ecocity.projects.progress.reported.v1")
        .put("projectId", project.toString())
        .put("ownerUnitCode", UNIT)
        .put("period", period)
        .put("revision", revision)
        .put("workDoneFen", doneFen)
        .put("fundsArrivedFen", project.equals(DONE) ? 5_900_000_000L : 300_000_000L);
  }

  private static void duties() {
    var first = task("01", 4, "2016-03-31");
    done(first, "01", 100, "2016-03-30");
    var second = task("05", 6, "2016-06-17");
    done(second, "05", 50, "2016-06-16");
    var later = task("07", 7, "2016-12-31");
    done(later, "07", 30, "2016-06-16");
  }

  private static UUID task(String number, int weight, String due) {
    var id = UUID.randomUUID();
    var assigned = Events.example("ecocity.projects.task.assigned.v1");
    assigned.putArray("assistingUnitCodes").add(ASSISTING);
    tell(
        "ecocity.projects.task.assigned.v1",
        id,
        assigned
            .put("taskId", id.toString())
            .put("number", number)
            .put("leadUnitCode", UNIT)
            .put("weightPercent", weight)
            .put("dueDate", due));
    return id;
  }

  private static void done(UUID task, String number, int percent, String on) {
    Given.told(
        "ecocity.projects.task.reported.v1",
        task,
        Events.example("ecocity.projects.task.reported.v1")
            .put("taskId", task.toString())
            .put("number", number)
            .put("unitCode", UNIT)
            .put("completionPercent", percent)
            .put("reportedOn", on),
        LocalDate.parse(on).atTime(10, 0));
  }

  private static void money() {
    var line = UUID.randomUUID();
    tell(
        "ecocity.funding.budget-line.changed.v1",
        line,
        Events.example("ecocity.funding.budget-line.changed.v1")
            .put("budgetLineId", line.toString())
            .put("year", 2016)
            .put("ownerUnitCode", UNIT)
            .put("amountFen", 1_000_000L)
            .put("paidFen", 400_000L));
    for (var heldOn : List.of("2016-04-22", "2016-05-22")) {
      var activity = UUID.randomUUID();
      tell(
          "ecocity.notification.outreach.recorded.v1",
          activity,
          Events.example("ecocity.notification.outreach.recorded.v1")
              .put("activityId", activity.toString())
              .put("unitCode", UNIT)
              .put("heldOn", heldOn));
    }
    var news = UUID.randomUUID();
    tell(
        "ecocity.notification.news.accepted.v1",
        news,
        Events.example("ecocity.notification.news.accepted.v1")
            .put("newsId", news.toString())
            .put("unitCode", UNIT)
            .put("acceptedOn", "2016-05-06"));
  }

  private static void tell(String type, UUID id, Object payload) {
    Given.told(type, id, payload, START);
  }

  private static Map<String, Object> body(Object... namesAndValues) {
    var body = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      body.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return body;
  }
}
