package org.ecocity.local.realm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecocity.local.Refusal;

/** A plain CSV list: a note in quotes, a row of headings, one row each; no quotes in the rows. */
final class Sheet {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Sheet() {}

  /** The rows by heading. */
  static List<Map<String, String>> read(Path file) {
    try {
      var lines =
          Files.readAllLines(file).stream()
              .map(it -> it.replace(String.valueOf(BYTE_ORDER_MARK), "").strip())
              .filter(it -> !it.isEmpty() && !it.startsWith("\""))
              .toList();
      if (lines.isEmpty()) throw new Refusal(file + " has no row of headings.");
      var headings = cells(lines.getFirst());
      return lines.stream().skip(1).map(it -> row(file, headings, it)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(Path file, List<String> headings, String line) {
    var cells = cells(line);
    if (cells.size() != headings.size()) {
      throw new Refusal(
          "%s: \"%s\" has %d cells where the headings have %d."
              .formatted(file, line, cells.size(), headings.size()));
    }
    var row = new HashMap<String, String>();
    for (var i = 0; i < cells.size(); i++) row.put(headings.get(i), cells.get(i));
    return row;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
  }
}
