package org.ecocity.platform.jobs;

import java.util.List;
import java.util.UUID;
import org.ecocity.platform.sheets.CellError;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import.
 *
 * @param totalCount data rows in the file
 * @param doneCount rows written, or found good when only validating
 * @param errorCount how many errors there are
 * @param errors the first of them
 * @param resultId what the rows became, where that is one thing
 */
public record ImportResult(
    int totalCount,
    int doneCount,
    int errorCount,
    List<CellError> errors,
    @Nullable UUID resultId) {
  /** A file that could not be taken at all. */
  public static ImportResult refused(CellError error) {
    return new ImportResult(0, 0, 1, List.of(error), null);
  }
}
