package org.ecocity.funding.workbook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The sheet 测算 under construction: a row for each subject, columns from left to right as the policy
 * reckons, what holds for all below the rows.
 */
final class Bench {
  /** Parts of a fen that differ by less are the same; what doubles err by is far below. */
  static final String TOLERANCE = "0.000000001";

  static final int NO = 0;
  private static final int GROUP_ROW = 3;
  private static final int HEAD_ROW = 4;
  private static final int HEAD_EN_ROW = 5;
  private static final int FIRST_ROW = 6;
  private static final double WIDTH_CHARACTERS = 17;

  private final Grid grid;
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<Integer, Integer> notes = new HashMap<>();
  private int nextColumn = 3;

  Bench(Grid grid, List<String> subjects, Map<String, String> names) {
    this.grid = grid;
    grid.head(HEAD_ROW, NO, "序号");
    grid.head(HEAD_EN_ROW, NO, "No.");
    grid.head(HEAD_ROW, 1, "代码");
    grid.head(HEAD_EN_ROW, 1, "Code");
    grid.head(HEAD_ROW, 2, "名称");
    grid.head(HEAD_EN_ROW, 2, "Name");
    grid.width(2, 24);
    for (int i = 0; i < subjects.size(); i++) {
      int row = FIRST_ROW + i;
      rows.put(subjects.get(i), row);
      grid.number(row, NO, i + 1, "0");
      grid.text(row, 1, subjects.get(i));
      grid.text(row, 2, names.getOrDefault(subjects.get(i), subjects.get(i)));
    }
    grid.freeze(3, FIRST_ROW);
  }

  Grid grid() {
    return grid;
  }

  int size() {
    return rows.size();
  }

  int lastRow() {
    return FIRST_ROW + rows.size() - 1;
  }

  int firstRow() {
    return FIRST_ROW;
  }

  /** A heading over the next columns. */
  void group(String zh, String en) {
    grid.title(GROUP_ROW, nextColumn, zh + " " + en);
  }

  /** A new column; gives its number. */
  int column(String zh, String en) {
    grid.head(HEAD_ROW, nextColumn, zh);
    grid.head(HEAD_EN_ROW, nextColumn, en);
    grid.width(nextColumn, WIDTH_CHARACTERS);
    return nextColumn++;
  }

  /** The cell of a subject in a column. */
  String at(String subject, int column) {
    return Grid.at(row(subject), column);
  }

  int row(String subject) {
    return rows.getOrDefault(subject, FIRST_ROW);
  }

  /** All subjects' cells of a column. */
  String all(int column) {
    return Grid.range(FIRST_ROW, lastRow(), column);
  }

  void fill(int column, Collection<String> subjects, String format, UnaryOperator<String> formula) {
    for (var subject : subjects) {
      grid.formula(row(subject), column, formula.apply(subject), format);
    }
  }

  /** What holds for all: its name in a column below the subjects, its formula beside; its cell. */
  String below(int column, String label, String formula, String format) {
    int row = notes.merge(column, lastRow() + 3, (present, first) -> present + 1);
    grid.text(row, column, label);
    grid.formula(row, column + 1, formula, format);
    return Grid.fixed(row, column + 1);
  }

  /** A figure of the policy below the subjects; its cell. */
  String figure(int column, String label, Number value) {
    int row = notes.merge(column, lastRow() + 3, (present, first) -> present + 1);
    grid.text(row, column, label);
    grid.number(row, column + 1, value, Grid.ANY);
    return Grid.fixed(row, column + 1);
  }

  /** The first free row below the notes of a column, which takes so many rows. */
  int table(int column, int height) {
    int first = notes.getOrDefault(column, lastRow() + 2) + 1;
    notes.put(column, first + height);
    return first;
  }

  Pair sum(int column, String label, Columns amounts) {
    var parts = "SUM(" + all(amounts.part()) + ")";
    return new Pair(
        below(
            column,
            label + "（整分）",
            "SUM(" + all(amounts.whole()) + ")+INT(" + parts + "+" + TOLERANCE + ")",
            Grid.WHOLE),
        below(column, label + "（分以下）", rest(parts), Grid.ANY));
  }

  /** The same of those whose row has 1 in another column. */
  Pair sum(int column, String label, int chosen, Columns amounts) {
    var ones = all(chosen);
    var parts = "SUMPRODUCT(" + ones + "," + all(amounts.part()) + ")";
    return new Pair(
        below(
            column,
            label + "（整分）",
            "SUMPRODUCT("
                + ones
                + ","
                + all(amounts.whole())
                + ")+INT("
                + parts
                + "+"
                + TOLERANCE
                + ")",
            Grid.WHOLE),
        below(column, label + "（分以下）", rest(parts), Grid.ANY));
  }

  /** What is left of an expression when its whole is taken off. */
  static String rest(String expression) {
    return "MAX(0," + expression + "-INT(" + expression + "+" + TOLERANCE + "))";
  }

  /** Columns of an amount with the amount in yuan beside, for the eye. */
  Columns amount(
      Collection<String> subjects,
      String zh,
      String en,
      UnaryOperator<String> whole,
      UnaryOperator<String> part) {
    int wholes = column(zh + "：整分", en + ": whole fen");
    int parts = column("分以下", "rest of a fen");
    int yuan = column(zh + "（元）", en + " (yuan)");
    fill(parts, subjects, Grid.ANY, part);
    fill(wholes, subjects, Grid.WHOLE, whole);
    fill(
        yuan,
        subjects,
        Grid.YUAN,
        subject -> "(" + at(subject, wholes) + "+" + at(subject, parts) + ")/100");
    return new Columns(wholes, parts);
  }

  /** An amount of whole fen and an expression that may hold more of them. */
  Columns normal(
      Collection<String> subjects,
      String zh,
      String en,
      UnaryOperator<String> whole,
      UnaryOperator<String> loose) {
    return amount(
        subjects,
        zh,
        en,
        subject -> whole.apply(subject) + "+INT(" + loose.apply(subject) + "+" + TOLERANCE + ")",
        subject -> rest(loose.apply(subject)));
  }

  /**
   * An amount of fen in two cells: a spreadsheet keeps 15 digits, so whole fen and the part of a
   * fen stand apart, the first exact, the second to some 10^-14.
   *
   * @param whole cell with the whole fen
   * @param part cell with the rest, 0 to below 1
   */
  record Pair(String whole, String part) {}

  /**
   * An amount of fen of each subject in two columns; see {@link Pair}.
   *
   * @param whole column with the whole fen
   * @param part column with the rest
   */
  record Columns(int whole, int part) {}
}
