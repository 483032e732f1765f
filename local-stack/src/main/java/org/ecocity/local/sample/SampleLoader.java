package org.ecocity.local.sample;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ecocity.local.Progress;
import org.ecocity.local.TokenSource;
import org.ecocity.local.door.BusinessDate;
import org.ecocity.local.door.Crew;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.SampleFiles;

/**
 * Brings the sample city's state of 2019-01-31 into the stack through the public API, each act by
 * the role that may and on its day, and ends on 2019-02-01. What is there already is left as it is:
 * a second run adds nothing.
 */
public final class SampleLoader {
  private static final int FIRST_TABLE_LAST_PROJECT = 20;
  private static final int SECOND_TABLE_LAST_PROJECT = 42;
  private static final int WITHOUT_LOAN = 25;

  private static final String FIRST_ASSESSMENT = "2018";

  private final SampleFiles files;
  private final BusinessDate date;
  private final Registers registers;
  private final Supervision supervision;
  private final Programme programme;
  private final Library library;
  private final Tables tables;
  private final Reports reports;
  private final Money money;
  private final Papers papers;
  private final Circulars circulars;
  private final Meetings meetings;
  private final Assessments assessments;
  private final Outreach outreach;
  private final Suggestions suggestions;
  private final Progress progress;

  private SampleLoader(SampleFiles files, Door door, Crew crew, Progress progress) {
    this.files = files;
    this.progress = progress;
    date = new BusinessDate(door);
    var sheets = new Sheets(files, door);
    registers = new Registers(files, door, crew, sheets);
    supervision = new Supervision(files, door, crew);
    programme = new Programme(files, door, crew, registers);
    library = new Library(files, door, crew, registers);
    tables = new Tables(files, door, sheets);
    reports = new Reports(files, door, crew, registers);
    money = new Money(files, door, crew, registers);
    papers = new Papers(files, door, crew, registers);
    circulars = new Circulars(door, crew, registers, papers);
    meetings = new Meetings(door, registers);
    assessments = new Assessments(files, door, registers);
    outreach = new Outreach(files, door, crew);
    suggestions = new Suggestions(files, door, registers);
  }

  /**
   * Loads the city.
   *
   * @param door address of the gateway
   * @param sampleCity folder of the sample's files
   * @param tokens access tokens of the sample users
   * @param progress told after each stop
   */
  public static void load(URI door, Path sampleCity, TokenSource tokens, Progress progress) {
    try (var crew = new Crew()) {
      new SampleLoader(new SampleFiles(sampleCity), new Door(door, tokens), crew, progress).run();
    }
  }

  private void run() {
    registersAndRules();
    planAndFirstProjects();
    firstTable();
    autumnOf2018();
    tablesOf2019();
    date.reach(LocalDate.of(2019, 2, 1));
    progress.line("Sample city: 2019-02-01");
  }

  private void registersAndRules() {
    date.reach(LocalDate.of(2018, 9, 10));
    supervision.holidays();
    registers.units();
    registers.persons();
    registers.leadingGroup();
    registers.fields();
    registers.approvalMatrix();
    reports.planCurves();
    reports.lightRules();
    supervision.ladder();
    supervision.jointTeams();
    supervision.cadences();
    supervision.scorecards();
    supervision.proposalRules();
    papers.openSeries();
    programme.enter();
    progress.line("Sample city: units, persons, leading group, rules (2018-09-10)");
  }

  private void planAndFirstProjects() {
    date.reach(LocalDate.of(2018, 9, 20));
    programme.issuePlan(files.rows("programme/plan-versions.csv").getFirst());
    programme.acceptTasks();
    library.admit(1, FIRST_TABLE_LAST_PROJECT);
    progress.line("Sample city: plan, tasks, first projects (2018-09-20)");
  }

  private void firstTable() {
    date.reach(LocalDate.of(2018, 9, 28));
    tables.issue(2018, 1);
    library.begin(YearMonth.of(2018, 9), FIRST_TABLE_LAST_PROJECT);
    progress.line("Sample city: key-project table of 2018 (2018-09-28)");
  }

  private void autumnOf2018() {
    date.reach(LocalDate.of(2018, 10, 9));
    programme.reportTasks();
    library.begin(YearMonth.of(2018, 10), FIRST_TABLE_LAST_PROJECT);
    money.financingPlans(
        IntStream.rangeClosed(1, FIRST_TABLE_LAST_PROJECT).boxed().collect(Collectors.toSet()));
    reports.month("2018-09");
    supervisionMeeting(LocalDate.of(2018, 10, 22));
    date.reach(LocalDate.of(2018, 11, 2));
    library.begin(YearMonth.of(2018, 11), FIRST_TABLE_LAST_PROJECT);
    reports.month("2018-10");
    sendCircular(LocalDate.of(2018, 11, 7));
    issueCircular(LocalDate.of(2018, 11, 12));
    date.reach(LocalDate.of(2018, 12, 4));
    library.begin(YearMonth.of(2018, 12), FIRST_TABLE_LAST_PROJECT);
    reports.month("2018-11");
    sendCircular(LocalDate.of(2018, 12, 7));
    issueCircular(LocalDate.of(2018, 12, 12));
    supervisionMeeting(LocalDate.of(2018, 12, 20));
    progress.line("Sample city: reports, circulars and meetings of 2018 (2018-12-20)");
  }

  private void tablesOf2019() {
    date.reach(LocalDate.of(2019, 1, 3));
    reports.month("2018-12");
    library.admit(FIRST_TABLE_LAST_PROJECT + 1, SECOND_TABLE_LAST_PROJECT);
    sendCircular(LocalDate.of(2019, 1, 8));
    assessments.score(FIRST_ASSESSMENT);
    issueCircular(LocalDate.of(2019, 1, 11));
    date.reach(LocalDate.of(2019, 1, 15));
    assessments.issue(FIRST_ASSESSMENT);
    meetings.coordinate("2018-Q4", date.today());
    date.reach(LocalDate.of(2019, 1, 25));
    tables.issue(2019, 1);
    money.budgetLines("funding/budget-lines-2019.csv", 2019);
    money.awardPolicy("rules/award-policies/AA-YJDB-v1.json");
    money.awardPolicy("rules/award-policies/AA-LSJZ-v1.json");
    money.performanceSheet("rules/performance-sheets/AA-JX-2019-v1.json");
    money.financingPlans(Set.of(WITHOUT_LOAN));
    tables.takeOc4ids();
    outreach.until(date.today());
    suggestions.until(date.today());
    progress.line("Sample city: key-project table and budget of 2019 (2019-01-25)");
  }

  private void supervisionMeeting(LocalDate day) {
    date.reach(day);
    meetings.settle();
    meetings.supervise(YearMonth.from(day).toString(), day);
  }

  private void sendCircular(LocalDate day) {
    date.reach(day);
    circulars.send(YearMonth.from(day).minusMonths(1));
  }

  private void issueCircular(LocalDate day) {
    date.reach(day);
    circulars.issue(YearMonth.from(day).minusMonths(1), Set.of());
  }
}
