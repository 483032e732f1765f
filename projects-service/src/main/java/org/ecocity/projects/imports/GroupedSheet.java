package org.ecocity.projects.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecocity.platform.jobs.ImportKind;
import org.ecocity.platform.jobs.ImportMode;
import org.ecocity.platform.jobs.ImportResult;
import org.ecocity.platform.jobs.SheetImport;
import org.ecocity.platform.sheets.SheetLayout;
import org.ecocity.platform.sheets.SheetReader;
import org.ecocity.platform.sheets.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a sheet in which several rows with one code are one thing, such as a unit with its dated
 * names. It is read twice: first to see every thing whole, then row by row, so that each error
 * stands at its cell. A thing with a wrong row stays as it was; what is unchanged is not written
 * and not counted as done.
 *
 * @param <T> what a row becomes
 */
public final class GroupedSheet<T> {
  private final SheetLayout layout;
  private final String key;
  private final Feature<T> feature;
  private final Map<String, List<Line<T>>> groups = new LinkedHashMap<>();
  private final Map<String, Integer> wrongRows = new HashMap<>();
  private Judgement judgement = new Judgement(List.of(), Set.of());
  private int unchangedRows;

  private GroupedSheet(SheetLayout layout, String key, Feature<T> feature) {
    this.layout = layout;
    this.key = key;
    this.feature = feature;
  }

  /** What the feature knows of its rows. */
  public interface Feature<T> {
    /** Reads a row by itself, noting what is wrong on it; called twice for each row. */
    @Nullable T read(SheetRow row);

    /** Looks at the things without wrong rows, by code, before anything is written. */
    Judgement judge(Map<String, List<Line<T>>> groups);

    /** Writes one thing that is new or changed. */
    void write(String code, List<T> rows);
  }

  /**
   * A readable row.
   *
   * @param number row number as the spreadsheet shows it
   * @param value what it says
   */
  public record Line<T>(int number, T value) {}

  /**
   * What is wrong with a row when seen with others.
   *
   * @param row its number
   * @param column key of the column
   * @param code code of the error
   * @param args arguments of its text
   */
  public record Fault(int row, String column, String code, List<Object> args) {}

  /**
   * What is wrong, and what stays as it is.
   *
   * @param faults what is wrong
   * @param unchanged codes of things that are there already just so
   */
  public record Judgement(List<Fault> faults, Set<String> unchanged) {}

  /**
   * Does it.
   *
   * @param key column with the code that rows of one thing share
   */
  public static <T> ImportResult run(
      ImportMode mode,
      Path file,
      SheetLayout layout,
      String key,
      ImportKind.Progress progress,
      Feature<T> feature) {
    var sheet = new GroupedSheet<T>(layout, key, feature);
    sheet.lookAtAll(file);
    var result =
        SheetImport.run(
            mode,
            file,
            layout,
            progress,
            sheet::check,
            good -> {
              sheet.write();
              return null;
            });
    return new ImportResult(
        result.totalCount(),
        Math.max(0, result.doneCount() - sheet.unchangedRows),
        result.errorCount(),
        result.errors(),
        result.resultId());
  }

  private void lookAtAll(Path file) {
    SheetReader.read(file, layout, this::collect);
    wrongRows.keySet().forEach(groups::remove);
    judgement = feature.judge(groups);
    var codes = new HashMap<Integer, String>();
    groups.forEach((code, lines) -> lines.forEach(line -> codes.put(line.number(), code)));
    judgement.faults().forEach(f -> wrongRows.putIfAbsent(codes.get(f.row()), f.row()));
  }

  private void collect(SheetRow row) {
    var value = feature.read(row);
    if (value == null || !row.errors().isEmpty()) {
      wrongRows.putIfAbsent(row.text(key), row.number());
    } else {
      groups
          .computeIfAbsent(row.text(key), code -> new ArrayList<>())
          .add(new Line<>(row.number(), value));
    }
  }

  private @Nullable T check(SheetRow row) {
    var value = feature.read(row);
    judgement.faults().stream()
        .filter(fault -> fault.row() == row.number())
        .forEach(fault -> row.reject(fault.column(), fault.code(), fault.args().toArray()));
    var wrongRow = wrongRows.get(row.text(key));
    if (row.errors().isEmpty() && wrongRow != null) {
      row.reject(key, "other-row-wrong", wrongRow);
    }
    if (value == null || !row.errors().isEmpty()) {
      return null;
    }
    unchangedRows += judgement.unchanged().contains(row.text(key)) ? 1 : 0;
    return value;
  }

  private void write() {
    groups.forEach(
        (code, lines) -> {
          if (!wrongRows.containsKey(code) && !judgement.unchanged().contains(code)) {
            feature.write(code, lines.stream().map(Line::value).toList());
          }
        });
  }
}
