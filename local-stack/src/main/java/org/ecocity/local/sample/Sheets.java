package org.ecocity.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.ecocity.local.Refusal;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Crew;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.SampleFiles;

/** Workbooks and other files of the sample city, taken in by the office as import jobs. */
public final class Sheets {
  private static final String IMPORTS = "/api/projects/v1/imports";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Duration IMPORT_WITHIN = Duration.ofSeconds(60);
  private static final Duration LOOK_EVERY = Duration.ofMillis(100);
  private static final int SHOWN_ERRORS = 5;

  private final SampleFiles files;
  private final Door door;

  /** Files of the sample's folder. */
  public Sheets(SampleFiles files, Door door) {
    this.files = files;
    this.door = door;
  }

  /** Takes a whole file in or refuses; rows that are there already stay as they are. */
  void take(String kind, String file, Map<String, String> fields) {
    var form = new HashMap<>(fields);
    form.put("kind", kind);
    form.put("mode", "ALL_OR_NOTHING");
    var name = String.valueOf(Path.of(file).getFileName());
    var upload = new Act.Upload(name, mediaType(name), files.bytes(file));
    var job = door.send(Act.upload("office", IMPORTS, form, upload, file + ": the import"));
    var address = IMPORTS + "/" + job.path("id").asText();
    var until = Instant.now().plus(IMPORT_WITHIN);
    while (isRunning(job)) {
      if (Instant.now().isAfter(until)) {
        throw new Refusal(file + ": the import has not ended within a minute.");
      }
      Crew.pause(LOOK_EVERY);
      job = door.get("office", address);
    }
    if (job.path("errorCount").asInt() > 0 || !job.path("state").asText().equals("DONE")) {
      throw new Refusal(file + " was refused: " + errors(job));
    }
  }

  private static String mediaType(String name) {
    return name.endsWith(".xlsx") ? XLSX : "application/json";
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
