package org.ecocity.platform.jobs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.sheets.CellError;
import org.jspecify.annotations.Nullable;

/**
 * An import and how far it is.
 *
 * @param id the job
 * @param request what was asked
 * @param fileName name the file came with
 * @param fileSha256 address of its content
 * @param state how far it is
 * @param totalCount data rows in the file
 * @param doneCount rows written, or found good when only validating
 * @param errorCount how many errors there are
 * @param errors the first 1,000 of them
 * @param resultId what the rows became, where that is one thing
 * @param createdAt business instant
 */
public record ImportJob(
    UUID id,
    ImportRequest request,
    String fileName,
    String fileSha256,
    State state,
    int totalCount,
    int doneCount,
    int errorCount,
    List<CellError> errors,
    @Nullable UUID resultId,
    Instant createdAt) {
  /** How far an import is. */
  public enum State {
    /** Waits for its turn. */
    QUEUED,
    /** Is being read. */
    RUNNING,
    /** Came to its end; rows with errors may have been left out. */
    DONE,
    /** Nothing was written: the file is unreadable, or all-or-nothing met an error. */
    FAILED
  }
}
