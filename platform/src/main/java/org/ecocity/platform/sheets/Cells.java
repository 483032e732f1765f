package org.ecocity.platform.sheets;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Plain access to cells, whatever is in them. */
final class Cells {
  /** Columns beyond are not looked at. */
  static final int MAX_COLUMNS = 200;

  private static final int MAX_TEXT_CHARS = 4000;

  private Cells() {}

  static @Nullable Cell at(Row row, int index) {
    return index < row.getCellCount() ? row.getCell(index) : null;
  }

  /** The text of a cell without control characters, empty where there is none. */
  static String text(Row row, int index) {
    var cell = at(row, index);
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    var raw = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
    if (raw == null) {
      return "";
    }
    var bounded = raw.substring(0, Math.min(MAX_TEXT_CHARS, raw.length()));
    return bounded.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
  }

  static List<String> texts(Row row) {
    var texts = new ArrayList<String>();
    for (int i = 0; i < Math.min(row.getCellCount(), MAX_COLUMNS); i++) {
      var text = text(row, i);
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** Whether the cell holds a number shown as percent: 0.45 then means 45. */
  static boolean isPercent(@Nullable Cell cell) {
    return cell != null
        && cell.getType() != CellType.STRING
        && cell.getDataFormatString() != null
        && cell.getDataFormatString().contains("%");
  }

  static boolean isNumber(@Nullable Cell cell) {
    return cell != null && cell.getType() != CellType.STRING && cell.getType() != CellType.EMPTY;
  }

  /** The letters of a column, from 0. */
  static String letters(int index) {
    var letters = new StringBuilder();
    for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
