package org.ecocity.platform.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns are in one file.
 *
 * @param rowNumber the lowest row of the head
 * @param columns column of the layout by key
 */
record SheetHead(int rowNumber, Map<String, Found> columns) {
  /** Rows in which a head is looked for. */
  static final int SEARCHED_ROWS = 10;

  private static final int MERGED_ROWS = 2;

  /**
   * A column found.
   *
   * @param index from 0
   * @param heading as it stands in the file
   * @param unit of its amounts
   */
  record Found(int index, String heading, @Nullable AmountUnit unit) {}

  /**
   * Takes the row with the most known headings. A heading may stand up to two rows higher where it
   * is merged downwards; a unit named above the head holds for columns that name none themselves.
   */
  static SheetHead find(SheetLayout layout, List<Row> rows) {
    var best = new HashMap<String, Found>();
    int bestRow = 0;
    for (int i = 0; i < rows.size(); i++) {
      var columns = columns(layout, rows, i);
      if (columns.size() > best.size()) {
        best = columns;
        bestRow = i;
      }
    }
    var found = best;
    var missing =
        layout.columns().stream()
            .filter(c -> c.required() && !found.containsKey(c.key()))
            .map(SheetColumn::heading)
            .collect(Collectors.joining("、"));
    if (!missing.isEmpty() || found.isEmpty()) {
      throw new SheetException("headings-missing", missing, SEARCHED_ROWS);
    }
    return new SheetHead(rows.get(bestRow).getRowNum(), withUnit(found, rows, bestRow));
  }

  private static HashMap<String, Found> columns(SheetLayout layout, List<Row> rows, int at) {
    var columns = new HashMap<String, Found>();
    int width = rows.get(at).getCellCount();
    for (int up = 1; up <= MERGED_ROWS && at - up >= 0; up++) {
      width = Math.max(width, rows.get(at - up).getCellCount());
    }
    for (int index = 0; index < Math.min(width, Cells.MAX_COLUMNS); index++) {
      var text = heading(rows, at, index);
      var heading = Heading.of(text);
      for (var column : layout.columns()) {
        if (column.matches(heading)) {
          columns.putIfAbsent(column.key(), new Found(index, text.strip(), heading.unit()));
        }
      }
    }
    return columns;
  }

  private static String heading(List<Row> rows, int at, int index) {
    var text = Cells.text(rows.get(at), index);
    for (int up = 1; text.isBlank() && up <= MERGED_ROWS && at - up >= 0; up++) {
      text = Cells.text(rows.get(at - up), index);
    }
    return text;
  }

  private static Map<String, Found> withUnit(
      Map<String, Found> found, List<Row> rows, int headRow) {
    AmountUnit above = null;
    for (var row : rows.subList(0, headRow)) {
      for (var text : Cells.texts(row)) {
        above = Heading.plain(text).contains("单位:") ? AmountUnit.in(text) : above;
      }
    }
    var unit = above == null ? AmountUnit.WAN : above;
    var complete = new HashMap<String, Found>();
    found.forEach(
        (key, c) ->
            complete.put(
                key, new Found(c.index(), c.heading(), c.unit() == null ? unit : c.unit())));
    return Map.copyOf(complete);
  }
}
