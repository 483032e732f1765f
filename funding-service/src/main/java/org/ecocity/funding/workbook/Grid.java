package org.ecocity.funding.workbook;

import org.dhatim.fastexcel.Worksheet;

/** A worksheet under construction. */
final class Grid {
  static final String WHOLE = "#,##0";
  static final String YUAN = "#,##0.00";
  static final String PERCENT = "0.0000%";
  static final String ANY = "0.############";

  /** Signs that make other programs take a text for a formula, once it is saved as CSV. */
  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private final Worksheet sheet;
  private final String name;

  Grid(Worksheet sheet, String name) {
    this.sheet = sheet;
    this.name = name;
  }

  /** A text, never a formula. */
  void text(int row, int column, String text) {
    var risky = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    sheet.value(row, column, risky ? "'" + text : text);
  }

  void head(int row, int column, String text) {
    text(row, column, text);
    sheet
        .style(row, column)
        .bold()
        .wrapText(true)
        .borderStyle("thin")
        .fillColor("E8F0EA")
        .verticalAlignment("center")
        .set();
  }

  void title(int row, int column, String text) {
    text(row, column, text);
    sheet.style(row, column).bold().fontSize(14).set();
  }

  void number(int row, int column, Number value, String format) {
    sheet.value(row, column, value);
    sheet.style(row, column).format(format).set();
  }

  void formula(int row, int column, String formula, String format) {
    sheet.formula(row, column, escaped(formula));
    sheet.style(row, column).format(format).set();
  }

  /** The library writes formulas as they are; in XML these signs must not stand. */
  private static String escaped(String formula) {
    return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  void width(int column, double characters) {
    sheet.width(column, characters);
  }

  void freeze(int columns, int rows) {
    sheet.freezePane(columns, rows);
  }

  /** C7: a cell of this sheet. */
  static String at(int row, int column) {
    return letters(column) + (row + 1);
  }

  /** $C$7: a cell of this sheet that stays when a formula is copied. */
  static String fixed(int row, int column) {
    return "$" + letters(column) + "$" + (row + 1);
  }

  /** The same as seen from another sheet. */
  String from(int row, int column) {
    return "'" + name + "'!" + fixed(row, column);
  }

  static String range(int firstRow, int lastRow, int column) {
    return fixed(firstRow, column) + ":" + fixed(lastRow, column);
  }

  String rangeFrom(int firstRow, int lastRow, int column) {
    return "'" + name + "'!" + range(firstRow, lastRow, column);
  }

  private static String letters(int index) {
    var letters = new StringBuilder();
    for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
