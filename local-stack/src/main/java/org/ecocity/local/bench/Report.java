package org.ecocity.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ecocity.local.Progress;
import org.jspecify.annotations.Nullable;

/** Writes down a bench with all that is needed to judge and repeat it. */
final class Report {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final List<String> SETTINGS =
      List.of(
          "server_version",
          "fsync",
          "synchronous_commit",
          "full_page_writes",
          "shared_buffers",
          "max_wal_size");

  private Report() {}

  /**
   * Latency at a fixed rate.
   *
   * @param perSecond offered, half of what was reached
   */
  record Latency(double perSecond, double p50Ms, double p99Ms, double worstMs) {
    static Latency of(double perSecond, double[] nanos) {
      return new Latency(
          perSecond,
          Statistics.quantile(nanos, 0.5) / 1e6,
          Statistics.quantile(nanos, 0.99) / 1e6,
          Statistics.quantile(nanos, 1) / 1e6);
    }
  }

  static Path write(
      City city,
      Scenario scenario,
      List<Race.Pair> pairs,
      Verdict verdict,
      @Nullable Latency latency,
      long seed)
      throws SQLException {
    var all = new LinkedHashMap<String, Object>();
    var at = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    all.put("bench", scenario.name());
    all.put("at", at);
    all.put("seed", seed);
    all.put("machine", machine(city));
    try (var connection = city.database(scenario.service())) {
      all.put("database", settings(connection));
    }
    all.put("java", Runtime.version().toString());
    all.put("flags", City.MEASURED);
    all.put("verdict", verdict);
    all.put("isResult", verdict.isResult());
    if (latency != null) all.put("latency", latency);
    all.put("pairs", pairs);
    try {
      var file =
          city.workspace()
              .home()
              .resolve("results/%s-%s.json".formatted(scenario.name(), at.replace(":", "")));
      Files.createDirectories(file.getParent());
      return Files.writeString(file, JSON.writeValueAsString(all));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void show(
      Progress progress, Scenario scenario, Verdict verdict, @Nullable Latency latency) {
    var ratio = verdict.ratio();
    var cpu = verdict.cpuRatio();
    if (ratio != null && cpu != null) {
      progress.line(
          "%s: %.0f /s, limit %.0f /s; %s; processor time × %.2f [%.2f, %.2f]; %d of %d pairs kept"
              .formatted(
                  scenario.name(),
                  verdict.oursPerSecond(),
                  verdict.limitPerSecond(),
                  verdict.offered() > 0
                      ? "%.0f /s offered".formatted(verdict.offered())
                      : "share of the limit %.3f [%.3f, %.3f]"
                          .formatted(ratio.median(), ratio.low(), ratio.high()),
                  cpu.median(),
                  cpu.low(),
                  cpu.high(),
                  verdict.pairs() - verdict.dropped(),
                  verdict.pairs()));
    }
    if (latency != null) {
      progress.line(
          "  at %.0f /s: p50 %.2f ms, p99 %.2f ms, worst %.2f ms"
              .formatted(latency.perSecond(), latency.p50Ms(), latency.p99Ms(), latency.worstMs()));
    }
    verdict.objections().forEach(it -> progress.line("  NO RESULT: " + it));
  }

  /** A fixed rate of half of what was reached, offered for a while. */
  static @Nullable Latency latency(Scenario.Sides sides, Verdict verdict, Duration time) {
    var load = sides.load();
    if (load == null || !(verdict.oursPerSecond() > 0)) return null;
    var perSecond = verdict.oursPerSecond() / 2;
    return Latency.of(perSecond, load.openLoop(perSecond, time));
  }

  private static Map<String, Object> machine(City city) {
    var machine = new TreeMap<String, Object>();
    machine.put("cores", Runtime.getRuntime().availableProcessors());
    machine.put("pinned", city.pins().used());
    machine.put("processor", first(Path.of("/proc/cpuinfo"), "model name"));
    machine.put("memory", first(Path.of("/proc/meminfo"), "MemTotal"));
    machine.put("system", System.getProperty("os.version", ""));
    return machine;
  }

  private static String first(Path file, String name) {
    try (var lines = Files.lines(file)) {
      return lines
          .filter(it -> it.startsWith(name))
          .map(it -> it.substring(it.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }

  private static Map<String, String> settings(Connection connection) throws SQLException {
    var found = new TreeMap<String, String>();
    for (var name : SETTINGS) {
      try (var statement = connection.createStatement();
          var row = statement.executeQuery("SHOW " + name)) {
        row.next();
        found.put(name, row.getString(1));
      }
    }
    return found;
  }
}
