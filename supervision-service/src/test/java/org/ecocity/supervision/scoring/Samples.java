package org.ecocity.supervision.scoring;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecocity.platform.http.JsonSetup;
import org.ecocity.platform.testkit.ProjectRoot;

/** Schemes and inputs for the tests of the engine. */
final class Samples {
  private Samples() {}

  /** The sample city's scheme of a kind. */
  static Scheme sample(AssessmentKind kind) {
    try {
      var text =
          Files.readString(ProjectRoot.path().resolve("sample-city/rules/scorecard-v1.json"));
      return JsonSetup.strict().readValue(text, new TypeReference<List<Scheme>>() {}).stream()
          .filter(scheme -> scheme.kind() == kind)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A scheme read from the test's resources. */
  static Scheme resource(String name) {
    try (var file = Samples.class.getResourceAsStream("/practice/" + name)) {
      return JsonSetup.strict().readValue(file, Scheme.class);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Measured measured(String name, String value) {
    return new Measured(
        name, name, name, Measured.Unit.COUNT, new BigDecimal(value), List.of(), List.of());
  }

  static Measured tasks(String... weightsAndPercents) {
    var parts =
        java.util.stream.IntStream.range(0, weightsAndPercents.length / 2)
            .mapToObj(
                i ->
                    new Measured.Part(
                        new BigDecimal(weightsAndPercents[2 * i]),
                        new BigDecimal(weightsAndPercents[2 * i + 1])))
            .toList();
    return new Measured(
        "taskCompletion",
        "任务",
        "Tasks",
        Measured.Unit.COUNT,
        BigDecimal.valueOf(parts.size()),
        parts,
        List.of());
  }

  static ManualInput typed(String value) {
    return new ManualInput(
        new BigDecimal(value), null, false, "佐证", "office", "office-chief", List.of());
  }

  static ManualInput chosen(String choice) {
    return new ManualInput(null, choice, false, "佐证", "office", "office-chief", List.of());
  }

  static ManualInput notApplicable() {
    return new ManualInput(null, null, true, "不适用", "office", "office-chief", List.of());
  }

  /** Everything of the sample scheme done in full. */
  static Map<String, Measured> inFull() {
    var all = new HashMap<String, Measured>();
    for (var name :
        List.of(
            "tasksDoneOnTime:01",
            "tasksDue:01",
            "projectsTimetabled",
            "projects",
            "workDone",
            "planToDate",
            "started",
            "startedDue",
            "accepted",
            "acceptedDue",
            "gatesPassed",
            "gatesDue",
            "fundsArrived",
            "plannedSinceStart",
            "budgetPaid",
            "budgetAmount",
            "findingsClosedInTime",
            "findingsDue",
            "venuesCovered",
            "constant:10",
            "newsAccepted",
            "constant:1",
            "reportsOnTime:3/12:00",
            "reportsDue")) {
      all.put(name, measured(name, "10"));
    }
    all.put("constant:1", measured("constant:1", "1"));
    all.put("taskCompletion", tasks("4", "100", "6", "100"));
    all.put("taskDaysLate", measured("taskDaysLate", "0"));
    all.put("findingsReopened", measured("findingsReopened", "0"));
    return all;
  }
}
