package org.ecocity.projects.testcity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecocity.platform.testkit.ProjectRoot;

/** Reads the sample city's CSV files: the second line has the headings. */
public final class Csv {
  private Csv() {}

  /** Rows by heading. */
  public static List<Map<String, String>> rows(String file) {
    try {
      var lines = Files.readAllLines(ProjectRoot.path().resolve("sample-city").resolve(file));
      var heads = fields(lines.get(1));
      var rows = new ArrayList<Map<String, String>>();
      for (var line : lines.subList(2, lines.size())) {
        var values = fields(line);
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < heads.size(); i++) {
          row.put(heads.get(i), i < values.size() ? values.get(i) : "");
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> fields(String line) {
    var fields = new ArrayList<String>();
    var field = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
