package org.ecocity.local.replay;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.ecocity.local.Refusal;
import org.ecocity.local.TokenSource;
import org.ecocity.local.door.BusinessDate;
import org.ecocity.local.door.Crew;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.SampleFiles;
import org.ecocity.local.sample.Assessments;
import org.ecocity.local.sample.Circulars;
import org.ecocity.local.sample.Library;
import org.ecocity.local.sample.Meetings;
import org.ecocity.local.sample.Money;
import org.ecocity.local.sample.Outreach;
import org.ecocity.local.sample.Papers;
import org.ecocity.local.sample.Programme;
import org.ecocity.local.sample.Registers;
import org.ecocity.local.sample.Reports;
import org.ecocity.local.sample.Sheets;
import org.ecocity.local.sample.Suggestions;
import org.ecocity.local.sample.Tables;
import org.ecocity.local.sample.WorkDays;

/**
 * Replays the sample city's programme from where its loader ends, 2019-02-01, to 2021-02-28, day by
 * day through the public API, each act by the role that may. What was done before is found by its
 * natural key, so that an interrupted replay is taken up and a repeated one adds nothing.
 */
public final class Replay {
  /** Where the loader ends and the replay begins. */
  public static final LocalDate START = LocalDate.of(2019, 2, 1);

  static final LocalDate END = LocalDate.of(2021, 2, 28);

  /** Told how far the replay is. */
  @FunctionalInterface
  public interface Watch {
    /** A day is done. */
    void day(LocalDate day, int done, int total);
  }

  private final BusinessDate date;
  private final List<Chapter> chapters;
  private final Tally tally;
  private final Watch watch;

  private Replay(SampleFiles files, Door door, Crew crew, Watch watch) {
    this.watch = watch;
    date = new BusinessDate(door);
    var sheets = new Sheets(files, door);
    var units = new Registers(files, door, crew, sheets);
    var city = new City(files, door, crew, units);
    chapters = chapters(city, sheets);
    tally = new Tally(city);
  }

  /** In the order in which they act on a day. */
  private static List<Chapter> chapters(City city, Sheets sheets) {
    var files = city.files();
    var door = city.door();
    var crew = city.crew();
    var units = city.units();
    var workDays = new WorkDays(files);
    var papers = new Papers(files, door, crew, units);
    var circulars = new Circulars(door, crew, units, papers);
    var inspections = new Inspections(city, circulars);
    var leads = new Leads(city);
    return List.of(
        new Publicity(city, new Outreach(files, door, crew), new Suggestions(files, door, units)),
        new Reporting(city, new Reports(files, door, crew, units)),
        new ProjectLives(city, new Library(files, door, crew, units)),
        new PlanAndTables(
            city, new Programme(files, door, crew, units), new Tables(files, door, sheets)),
        new Funds(city, new Money(files, door, crew, units)),
        new Performances(city),
        new Payments(city),
        new Reconciling(city),
        new Indicators(city),
        leads,
        inspections,
        new Findings(city, inspections, leads),
        new MonthlyCirculars(circulars, workDays),
        new Appraisals(new Assessments(files, door, units), workDays),
        new Sessions(new Meetings(door, units), workDays),
        new Grants(city, papers),
        new Notices(city, papers),
        new Blame(city, papers),
        new Praise(city, papers));
  }

  /**
   * Replays the programme, or what is left of it.
   *
   * @param begun whether a replay was begun on this stack before
   * @param begins called when it begins, to keep that
   * @param watch told after each day
   * @return what came of it
   */
  public static Outcome run(
      URI door, Path sampleCity, TokenSource tokens, boolean begun, Runnable begins, Watch watch) {
    try (var crew = new Crew()) {
      var files = new SampleFiles(sampleCity);
      return new Replay(files, new Door(door, tokens), crew, watch).run(begun, begins);
    }
  }

  /** The days at which the story stops to act. */
  static List<LocalDate> stops(Path sampleCity) {
    try (var crew = new Crew()) {
      var nowhere = new Door(URI.create("http://127.0.0.1"), user -> user);
      return List.copyOf(
          new Replay(new SampleFiles(sampleCity), nowhere, crew, (_, _, _) -> {}).days());
    }
  }

  private Outcome run(boolean begun, Runnable begins) {
    requireStart(begun);
    begins.run();
    var days = days();
    int done = 0;
    for (var day : days) {
      date.reach(day);
      for (var chapter : chapters) {
        if (chapter.actsOn(day)) {
          chapter.on(day);
        }
      }
      done++;
      watch.day(day, done, days.size());
    }
    return tally.take();
  }

  private void requireStart(boolean begun) {
    var today = date.today();
    if (date.isReal()) {
      throw new Refusal(
          "The sample city is not loaded; begin with ./ecocity up --fresh and then replay.");
    }
    if (today.isAfter(START) && !begun) {
      throw new Refusal(
          "The business date is %s, later than the replay's start %s; begin anew with ./ecocity up --fresh."
              .formatted(today, START));
    }
  }

  private NavigableSet<LocalDate> days() {
    var days = new TreeSet<LocalDate>();
    chapters.forEach(chapter -> days.addAll(chapter.days()));
    days.add(END);
    return days;
  }
}
