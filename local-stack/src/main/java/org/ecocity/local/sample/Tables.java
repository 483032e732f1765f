package org.ecocity.local.sample;

import static org.ecocity.local.door.Act.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.ecocity.local.Refusal;
import org.ecocity.local.door.Act;
import org.ecocity.local.door.Door;
import org.ecocity.local.door.Row;
import org.ecocity.local.door.SampleFiles;
import org.jspecify.annotations.Nullable;

/** The year's key-project tables: imported from the workbook, checked, approved and issued. */
public final class Tables {
  private static final String API = "/api/projects/v1/";

  private final SampleFiles files;
  private final Door door;
  private final Sheets sheets;

  /** The tables of the sample's files. */
  public Tables(SampleFiles files, Door door, Sheets sheets) {
    this.files = files;
    this.door = door;
    this.sheets = sheets;
  }

  /** Brings one version as far as being issued, from wherever it stands. */
  public void issue(int year, int version) {
    var table =
        files.rows("tables/tables.csv").stream()
            .filter(row -> row.whole("年度") == year && row.whole("版本") == version)
            .findFirst()
            .orElseThrow();
    var present = present(year, version);
    if (present == null) {
      var file = "tables/" + table.text("文件");
      sheets.take("KEY_PROJECT_TABLE", file, Map.of("year", table.text("年度")));
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
    sheets.take("OC4IDS", "oc4ids/example.json", Map.of());
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
}
