package org.ecocity.platform.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.sheets.CellError;
import org.ecocity.platform.sheets.SheetLayout;
import org.ecocity.platform.sheets.SheetReader;
import org.ecocity.platform.sheets.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a sheet: reads and checks every row, then writes the good ones if the mode says so.
 *
 * @param <T> what a row becomes
 */
public final class SheetImport<T> {
  private static final int MAX_ERRORS = 1000;
  private static final int ROWS_A_SIGN = 200;

  private final List<T> good = new ArrayList<>();
  private final List<CellError> errors = new ArrayList<>();
  private int errorCount;

  private SheetImport() {}

  /** Reads a row; notes what is wrong with it on the row itself. */
  @FunctionalInterface
  public interface Check<T> {
    /** The row as a value; null when something is wrong. */
    @Nullable T read(SheetRow row);
  }

  /** Writes the good rows; gives the id of what they became where that is one thing. */
  @FunctionalInterface
  public interface Write<T> {
    /** Called once, with at least one row. */
    @Nullable UUID write(List<T> good);
  }

  /** Does it. */
  public static <T> ImportResult run(
      ImportMode mode,
      Path file,
      SheetLayout layout,
      ImportKind.Progress progress,
      Check<T> check,
      Write<T> write) {
    var state = new SheetImport<T>();
    int total = SheetReader.read(file, layout, row -> state.look(row, check, progress));
    var resultId =
        mode.writes(state.errorCount) && !state.good.isEmpty() ? write.write(state.good) : null;
    int done = mode == ImportMode.VALIDATE || mode.writes(state.errorCount) ? state.good.size() : 0;
    return new ImportResult(total, done, state.errorCount, state.errors, resultId);
  }

  private void look(SheetRow row, Check<T> check, ImportKind.Progress progress) {
    var value = check.read(row);
    var wrong = row.errors();
    if (wrong.isEmpty() && value != null) {
      good.add(value);
    }
    errorCount += wrong.size();
    wrong.stream().limit(MAX_ERRORS - errors.size()).forEach(errors::add);
    if (row.number() % ROWS_A_SIGN == 0) {
      progress.at(good.size());
    }
  }
}
