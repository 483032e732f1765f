package org.ecocity.local.sample;

import static org.ecocity.local.sample.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.StringJoiner;
import org.ecocity.local.Refusal;
import org.jspecify.annotations.Nullable;

/** The year's key-project tables: imported from the workbook, checked, approved and issued. */
final class Tables {
  private static final String API = "/api/projects/v1/";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Duration IMPORT_WITHIN = Duration.ofSeconds(60);
  private static final Duration LOOK_EVERY = Duration.ofMillis(100);
  private static final int SHOWN_ERRORS = 5;

  private final SampleFiles files;
  private final Door door;

  Tables(SampleFiles files, Door door) {
    this.files = files;
    this.door = door;
  }

  /** Brings one version as far as being issued, from wherever it stands. */
  void issue(int year, int version) {
    var table =
        files.rows("tables/tables.csv").stream()
            .filter(row -> row.whole("年度") == year && row.whole("版本") == version)
            .findFirst()
            .orElseThrow();
    var present = present(year, version);
    if (present == null) {
      take(table);
      present = present(year, version);
    }
    if (present == null) {
      throw new Refusal(table.where() + ": the import left no table of " + year + ".");
    }
    var path = API + "key-project-tables/" + present.path("id").asText() + "/transitions";
    switch (present.path("state").asText()) {
      case "DRAFT" -> {
        move(table, "housing-chief", path, object("to", "CHECKED"));
        move(table, "leader", path, object("to", "APPROVED"));
        register(table, path);
      }
      case "CHECKED" -> {
        move(table, "leader", path, object("to", "APPROVED"));
        register(table, path);
      }
      case "APPROVED" -> register(table, path);
      default -> {}
    }
  }

  /** The published example of a data standard becomes drafts of the office. */
  void takeOc4ids() {
    var bytes = files.bytes("oc4ids/example.json");
    var file = new Act.Upload("oc4ids-example.json", "application/json", bytes);
    take(Map.of("kind", "OC4IDS", "mode", "ALL_OR_NOTHING"), file, "oc4ids/example.json");
  }

  private @Nullable JsonNode present(int year, int version) {
    return door.all("office", API + "key-project-tables?year=" + year).stream()
        .filter(table -> table.path("version").asInt() == version)
        .findFirst()
        .orElse(null);
  }

  private void register(Row table, String path) {
    move(table, "registrar", path, object("to", "ISSUED", "documentNumber", table.text("文号")));
  }

  private void move(Row table, String user, String path, Map<String, Object> transition) {
    var what =
        table.where()
            + ": putting the table of "
            + table.text("年度")
            + " to "
            + transition.get("to");
    door.send(Act.post(user, path, transition, what + " as " + user));
  }

  private void take(Row table) {
    var name = table.text("文件");
    var file = new Act.Upload(name, XLSX, files.bytes("tables/" + name));
    var fields =
        Map.of("kind", "KEY_PROJECT_TABLE", "mode", "ALL_OR_NOTHING", "year", table.text("年度"));
    take(fields, file, "tables/" + name);
  }

  private void take(Map<String, String> fields, Act.Upload file, String where) {
    var job =
        door.send(Act.upload("office", API + "imports", fields, file, where + ": the import"));
    var address = API + "imports/" + job.path("id").asText();
    var until = Instant.now().plus(IMPORT_WITHIN);
    while (isRunning(job)) {
      if (Instant.now().isAfter(until)) {
        throw new Refusal(where + ": the import has not ended within a minute.");
      }
      Crew.pause(LOOK_EVERY);
      job = door.get("office", address);
    }
    if (job.path("errorCount").asInt() > 0 || !job.path("state").asText().equals("DONE")) {
      throw new Refusal(where + " was refused: " + errors(job));
    }
  }

  private static boolean isRunning(JsonNode job) {
    return switch (job.path("state").asText()) {
      case "QUEUED", "RUNNING" -> true;
      default -> false;
    };
  }

  private static String errors(JsonNode job) {
    var sentence = new StringJoiner("; ");
    for (int i = 0; i < Math.min(SHOWN_ERRORS, job.path("errors").size()); i++) {
      var error = job.path("errors").get(i);
      sentence.add(
          "row "
              + error.path("row").asInt()
              + " "
              + error.path("column").asText()
              + ": "
              + error.path("message").asText());
    }
    return sentence.toString();
  }
}
