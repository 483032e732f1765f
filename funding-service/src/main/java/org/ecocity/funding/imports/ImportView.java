package org.ecocity.funding.imports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ecocity.platform.jobs.ImportJob;
import org.ecocity.platform.jobs.ImportMode;
import org.ecocity.platform.jobs.Imports;
import org.ecocity.platform.sheets.CellError;
import org.jspecify.annotations.Nullable;

/**
 * An import and how far it is.
 *
 * @param id the job
 * @param kind kind of file
 * @param mode what it does with the rows
 * @param state QUEUED, RUNNING, then DONE, or FAILED when nothing was written
 * @param year the budget year asked for
 * @param fileName name the file came with
 * @param doneCount rows written, or found good when only validating
 * @param totalCount data rows in the file
 * @param errorCount how many errors there are
 * @param errors the first 1,000 of them
 * @param unchangedCount rows that stand already as the file has them; none while the job runs, when
 *     it failed, or when it has more errors than are listed
 * @param createdAt business instant
 */
record ImportView(
    UUID id,
    String kind,
    ImportMode mode,
    ImportJob.State state,
    @Nullable Integer year,
    String fileName,
    int doneCount,
    int totalCount,
    int errorCount,
    List<ImportError> errors,
    @Nullable Integer unchangedCount,
    Instant createdAt) {

  static ImportView of(ImportJob job, Imports imports, Locale language) {
    return new ImportView(
        job.id(),
        job.request().kind(),
        job.request().mode(),
        job.state(),
        job.request().year(),
        job.fileName(),
        job.doneCount(),
        job.totalCount(),
        job.errorCount(),
        job.errors().stream().map(e -> error(e, imports, language)).toList(),
        unchanged(job),
        job.createdAt());
  }

  private static @Nullable Integer unchanged(ImportJob job) {
    if (job.state() != ImportJob.State.DONE || job.errors().size() < job.errorCount()) {
      return null;
    }
    var wrongRows = job.errors().stream().map(CellError::row).distinct().count();
    return job.totalCount() - job.doneCount() - Math.toIntExact(wrongRows);
  }

  private static ImportError error(CellError e, Imports imports, Locale language) {
    return new ImportError(e.row(), e.column(), e.cell(), e.code(), imports.message(e, language));
  }

  /**
   * What is wrong in one cell.
   *
   * @param row row number as the spreadsheet shows it, 0 for the file as a whole
   * @param column heading as it stands in the file
   * @param cell address such as {@code C7}
   * @param code stable code
   * @param message in the reader's language
   */
  record ImportError(int row, String column, String cell, String code, String message) {}
}
