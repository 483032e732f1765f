package org.ecocity.platform.exports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * CSV as RFC 4180 has it, with a mark that lets Excel see UTF-8. Text that a spreadsheet would take
 * for a formula gets an apostrophe before it; numbers stay numbers.
 */
final class CsvRows implements Rows {
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final String LINE_END = "\r\n";

  /** What begins a formula; Excel in Chinese takes the wide forms too. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private static final String NEEDS_QUOTES = ",\"\r\n";

  private final List<Column> columns;
  private final Writer out;

  CsvRows(List<Column> columns, OutputStream out) throws IOException {
    this.columns = columns;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.out.write(BYTE_ORDER_MARK);
    for (int i = 0; i < columns.size(); i++) {
      cell(i, columns.get(i).name());
    }
    this.out.write(LINE_END);
  }

  @Override
  public void add(JsonNode entry) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      var value = column.in(entry);
      if (value.isMissingNode() || value.isNull()) {
        cell(i, "");
      } else {
        var text = column.text(value);
        cell(i, value.isNumber() ? text : harmless(text));
      }
    }
    out.write(LINE_END);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  static String harmless(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private void cell(int column, String text) throws IOException {
    if (column > 0) {
      out.write(',');
    }
    var quoted = text.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0);
    out.write(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
  }
}
