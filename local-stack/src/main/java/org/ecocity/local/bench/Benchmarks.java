package org.ecocity.local.bench;

import java.sql.SQLException;
import java.util.List;
import org.ecocity.local.Progress;
import org.ecocity.local.Refusal;
import org.ecocity.local.Workspace;
import org.ecocity.local.stack.Stack;

/** Runs benchmarks against a stack that was started for them and holds the sample city. */
public final class Benchmarks {

  private static final long SEED = 20_190_201;

  private Benchmarks() {}

  /**
   * Those of these names, separated by commas; all when none is given. Refuses before it starts.
   */
  public static List<String> named(String wanted) {
    var all = Scenario.all();
    if (wanted.isEmpty()) {
      return all.stream().filter(it -> !it.mustBeNamed()).map(Scenario::name).toList();
    }
    var names = all.stream().map(Scenario::name).toList();
    var chosen = List.of(wanted.split(","));
    for (var name : chosen) {
      if (!names.contains(name)) {
        throw new Refusal(
            "There is no bench \"%s\"; there are: %s".formatted(name, String.join(", ", names)));
      }
    }
    return chosen;
  }

  /** What the machine must have. */
  public static void requireTools(Progress progress) {
    Pgbench.require();
    if (!Pins.here().used()) {
      progress.line("NOT PINNED: this needs two cores and taskset; contestants disturb each other");
    }
  }

  /** Runs them one after the other. */
  public static void run(
      Workspace workspace,
      Stack stack,
      int door,
      List<String> names,
      boolean quick,
      Progress progress) {
    var city = new City(workspace, stack, door, Pins.here(), stack.tokens());
    var plan = quick ? Race.Plan.QUICK : Race.Plan.FULL;
    for (var scenario : Scenario.all()) {
      if (names.contains(scenario.name())) run(city, scenario, plan, progress);
    }
  }

  private static void run(City city, Scenario scenario, Race.Plan plan, Progress progress) {
    progress.line(scenario.name() + ": getting ready");
    if (scenario.isOfDatabase()) city.reduceToDatabase();
    else city.reduceTo(scenario.service());
    try (var database = city.database(scenario.service())) {
      var sides = scenario.prepare(city);
      var pairs = new Race(city, scenario, database, progress).run(sides, plan);
      var verdict = Verdict.of(pairs, plan, SEED, scenario.isOfOtherWork(), sides.offered());
      var latency = Report.latency(sides, verdict, plan.slot());
      var file = Report.write(city, scenario, pairs, verdict, latency, SEED);
      Report.show(progress, scenario, verdict, latency);
      progress.line("  " + file);
      if (sides.ours() instanceof EventLoad load) load.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
