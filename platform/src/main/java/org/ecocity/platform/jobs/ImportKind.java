package org.ecocity.platform.jobs;

import java.nio.file.Path;
import java.util.Set;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.sheets.SheetLayout;
import org.jspecify.annotations.Nullable;

/**
 * A kind of file that a feature takes in: a CDI bean. {@link SheetImport} does the work for sheets.
 */
public interface ImportKind {
  /** The name in requests, such as {@code KEY_PROJECT_TABLE}. */
  String name();

  /** Roles that may import this kind. */
  Set<String> roles();

  /** Columns of the workbook and its template; none when the file is no workbook. */
  @Nullable SheetLayout layout();

  /** Refuses a request that lacks something this kind needs, such as the year. */
  default void check(ImportRequest request) throws Problem {}

  /**
   * Reads, checks and, where the mode says so, writes the file, in the transaction of the job.
   *
   * @throws org.ecocity.platform.sheets.SheetException when the file is not of this kind
   */
  ImportResult run(ImportRequest request, Path file, Progress progress);

  /** Told how far the work is. */
  @FunctionalInterface
  interface Progress {
    /** So many rows were looked at. */
    void at(int rows);
  }
}
