package org.ecocity.funding.engine.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Figures as a table: a row for each subject, a column for each factor. */
public final class Figures {
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<String, List<@Nullable Fraction>> columns = new HashMap<>();

  /** Keeps a figure; gives the one that stood there. */
  public @Nullable Fraction put(String subject, String factorCode, Fraction value) {
    int row = row(subject);
    var column = columns.computeIfAbsent(factorCode, code -> new ArrayList<>());
    while (column.size() <= row) {
      column.add(null);
    }
    return column.set(row, value);
  }

  /** Gives a subject a row, though nothing may stand in it. */
  public int row(String subject) {
    var present = rows.putIfAbsent(subject, rows.size());
    return present == null ? rows.size() - 1 : present;
  }

  /** The rows of these subjects; of who has none, one in which nothing stands. */
  public int[] rows(List<String> subjects) {
    return subjects.stream().mapToInt(one -> rows.getOrDefault(one, Integer.MAX_VALUE)).toArray();
  }

  /** What stands there; null when nothing does. */
  public @Nullable Fraction get(String subject, String factorCode) {
    var row = rows.get(subject);
    return row == null ? null : at(columns.getOrDefault(factorCode, List.of()), row);
  }

  /** The figures of a factor in these rows. */
  public List<@Nullable Fraction> column(int[] ofRows, String factorCode) {
    var column = columns.getOrDefault(factorCode, List.of());
    var figures = new ArrayList<@Nullable Fraction>(ofRows.length);
    for (int row : ofRows) {
      figures.add(at(column, row));
    }
    return figures;
  }

  private static @Nullable Fraction at(List<@Nullable Fraction> column, int row) {
    return row < column.size() ? column.get(row) : null;
  }

  /** Who has a row. */
  public Set<String> subjects() {
    return rows.keySet();
  }
}
