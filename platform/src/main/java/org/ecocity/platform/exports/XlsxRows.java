package org.ecocity.platform.exports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ecocity.platform.time.BusinessClock;

/**
 * A workbook that is sent while it grows: text stands in its cells and not in a table of strings,
 * so nothing is kept. What no longer fits a sheet goes on in the next.
 */
final class XlsxRows implements Rows {
  private static final int FEN_DIGITS = 2;
  private static final int MAX_TEXT = 32_767;
  private static final int WIDE = 28;
  private static final int NARROW = 16;

  private final List<Column> columns;
  private final List<String> headings;
  private final String name;
  private final int lastRow;
  private final Workbook workbook;
  private Worksheet sheet;
  private int sheets;
  private int row;

  XlsxRows(List<Column> columns, List<String> headings, String name, OutputStream out) {
    this(columns, headings, name, Worksheet.MAX_ROWS - 1, out);
  }

  XlsxRows(
      List<Column> columns, List<String> headings, String name, int lastRow, OutputStream out) {
    this.columns = columns;
    this.headings = headings;
    this.name = name;
    this.lastRow = lastRow;
    this.workbook = new Workbook(out, "Ecocity", "1.0");
    this.sheet = begun();
  }

  private Worksheet begun() {
    sheets++;
    row = 0;
    var begun = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
    for (int i = 0; i < columns.size(); i++) {
      begun.value(0, i, headings.get(i));
      begun.width(i, width(columns.get(i)));
      begun.style(0, i).bold().wrapText(true).borderStyle("thin").fillColor("E8F0EA").set();
    }
    begun.freezePane(0, 1);
    return begun;
  }

  private static int width(Column column) {
    return switch (column.kind()) {
      case TEXT, LIST, JSON -> WIDE;
      default -> NARROW;
    };
  }

  @Override
  public void add(JsonNode entry) throws IOException {
    if (row == lastRow) {
      ended();
      sheet = begun();
    }
    row++;
    for (int i = 0; i < columns.size(); i++) {
      var value = columns.get(i).in(entry);
      if (!value.isMissingNode() && !value.isNull()) {
        cell(i, columns.get(i), value);
      }
    }
  }

  private void cell(int i, Column column, JsonNode value) {
    switch (column.kind()) {
      case FEN -> {
        sheet.value(row, i, new BigDecimal(value.bigIntegerValue(), FEN_DIGITS));
        sheet.style(row, i).format("#,##0.00").set();
      }
      case NUMBER -> sheet.value(row, i, value.decimalValue());
      case BOOLEAN -> sheet.value(row, i, value.booleanValue());
      case DATE -> {
        sheet.value(row, i, LocalDate.parse(value.asText()));
        sheet.style(row, i).format("yyyy-mm-dd").set();
      }
      case INSTANT -> {
        sheet.value(
            row, i, LocalDateTime.ofInstant(Instant.parse(value.asText()), BusinessClock.ZONE));
        sheet.style(row, i).format("yyyy-mm-dd hh:mm").set();
      }
      case TEXT, LIST -> text(i, column.text(value));
      case JSON -> {
        // A person is told how many there are; who wants what is inside takes the CSV.
        if (value.isArray()) {
          sheet.value(row, i, value.size());
        } else {
          text(i, column.text(value));
        }
      }
    }
  }

  private void text(int i, String text) {
    sheet.inlineString(row, i, text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
  }

  @Override
  public void flush() throws IOException {
    sheet.flush();
  }

  @Override
  public void finish() throws IOException {
    ended();
    workbook.finish();
  }

  private void ended() throws IOException {
    sheet.setAutoFilter(0, 0, row, columns.size() - 1);
    sheet.finish();
  }
}
