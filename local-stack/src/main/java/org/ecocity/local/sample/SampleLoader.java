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

  private final SampleFiles files;
  private final BusinessDate date;
  private final Registers registers;
  private final Supervision supervision;
  private final Programme programme;
  private final Library library;
  private final Tables tables;
  private final Reports reports;
  private final Money money;
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
    date.reach(LocalDate.of(2018, 11, 2));
    library.begin(YearMonth.of(2018, 11), FIRST_TABLE_LAST_PROJECT);
    reports.month("2018-10");
    date.reach(LocalDate.of(2018, 12, 4));
    library.begin(YearMonth.of(2018, 12), FIRST_TABLE_LAST_PROJECT);
    reports.month("2018-11");
    progress.line("Sample city: work and reports of 2018 (2018-12-04)");
  }

  private void tablesOf2019() {
    date.reach(LocalDate.of(2019, 1, 3));
    reports.month("2018-12");
    library.admit(FIRST_TABLE_LAST_PROJECT + 1, SECOND_TABLE_LAST_PROJECT);
    date.reach(LocalDate.of(2019, 1, 25));
    tables.issue(2019, 1);
    money.budgetLines("funding/budget-lines-2019.csv", 2019);
    money.financingPlans(Set.of(WITHOUT_LOAN));
    tables.takeOc4ids();
    progress.line("Sample city: key-project table and budget of 2019 (2019-01-25)");
  }
}
