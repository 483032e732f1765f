package org.ecocity.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ecocity.local.Progress;
import org.ecocity.local.Refusal;

/**
 * Runs two contestants in pairs, the first first and the second first in turn (A B B A …), each on
 * a vacuumed, analysed and checkpointed database, until enough pairs are free of noise.
 */
final class Race {

  /**
   * How much of it.
   *
   * @param pairs that must be free of noise
   * @param pairsAtMost after which it gives up
   * @param warmUp part of the usual warm-up
   * @param rest after the warm-up, for the compiler to catch up
   */
  record Plan(int pairs, int pairsAtMost, Duration slot, double warmUp, Duration rest) {
    static final Plan FULL = new Plan(10, 20, Duration.ofSeconds(10), 1, Duration.ofSeconds(10));

    /** Shows that it runs; its figures are worth nothing. */
    static final Plan QUICK = new Plan(2, 2, Duration.ofSeconds(2), 0.05, Duration.ofSeconds(1));
  }

  /** Both turns of a pair. */
  record Pair(Slot ours, Slot limit) {
    boolean isNoisy() {
      return ours.isNoisy() || limit.isNoisy();
    }

    double ratio() {
      return ours.perSecond() / limit.perSecond();
    }
  }

  /** Sessions that stay report their last counts after ten seconds without work. */
  private static final Duration COUNTS_REPORTED_WITHIN = Duration.ofMillis(10_500);

  private final City city;
  private final Scenario scenario;
  private final Connection database;
  private final Progress progress;

  Race(City city, Scenario scenario, Connection database, Progress progress) {
    this.city = city;
    this.scenario = scenario;
    this.database = database;
    this.progress = progress;
  }

  List<Pair> run(Scenario.Sides sides, Plan plan) {
    sides.warmUp().accept((long) (scenario.warmUp() * plan.warmUp()));
    sides.limit().run(plan.slot().dividedBy(2));
    pause(plan.rest());
    var pairs = new ArrayList<Pair>();
    var quiet = 0;
    while (quiet < plan.pairs() && pairs.size() < plan.pairsAtMost()) {
      var pair = pair(sides, plan.slot(), pairs.size() % 2 == 0);
      pairs.add(pair);
      if (!pair.isNoisy()) quiet++;
      progress.line(
          "  pair %2d: %8.0f and %8.0f /s, ratio %.3f%s"
              .formatted(
                  pairs.size(),
                  pair.ours().perSecond(),
                  pair.limit().perSecond(),
                  pair.ratio(),
                  pair.isNoisy() ? ", dropped: noise" : ""));
    }
    return pairs;
  }

  private Pair pair(Scenario.Sides sides, Duration time, boolean oursFirst) {
    if (oursFirst) {
      var ours = slot(sides.ours(), time);
      return new Pair(ours, slot(sides.limit(), time));
    }
    var limit = slot(sides.limit(), time);
    return new Pair(slot(sides.ours(), time), limit);
  }

  private Slot slot(Contestant contestant, Duration time) {
    try {
      try (var statement = database.createStatement()) {
        statement.execute("VACUUM ANALYZE");
        statement.execute("CHECKPOINT");
        // Else what VACUUM changed in the catalogue counts as the contestant's work.
        statement.execute("SELECT pg_stat_force_next_flush()");
      }
      var watched = city.processes(scenario.service());
      var before = Work.now(database);
      var cpuBefore = Cpu.now(watched);
      var done = contestant.run(time);
      var cpu = Cpu.now(watched).since(cpuBefore);
      if (!scenario.isOfDatabase()) pause(COUNTS_REPORTED_WITHIN);
      var work = Work.now(database).since(before);
      return slot(contestant, done, cpu, work);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Slot slot(Contestant contestant, Contestant.Done done, Cpu cpu, Work work) {
    // The driver is watched first, then the service, then the database.
    var ticks = cpu.ofTrees().get(1) + cpu.ofTrees().get(2);
    return new Slot(
        contestant.name(),
        done.operations(),
        done.errors(),
        done.perSecond(),
        ticks * 1000.0 / Cpu.TICKS_A_SECOND / Math.max(1, done.operations()),
        cpu.foreign(),
        cpu.stolen(),
        cpu.idle(city.pins().loadCore()),
        cpu.stalledUs() / 1000,
        work.each(done.operations()));
  }

  private static void pause(Duration time) {
    try {
      TimeUnit.MILLISECONDS.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", e);
    }
  }
}
