package org.ecocity.funding.movements;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.ledger.JournalKind;
import org.jspecify.annotations.Nullable;

/**
 * The quota of a line as it stood at the end of a day, and how it became so.
 *
 * @param budgetLineId the line
 * @param budgetLineCode its code
 * @param asOf business date
 * @param originalFen quota it was opened with, in fen
 * @param amountFen quota on that day, in fen: the original and all changes
 * @param items each change, oldest first; at most 1,000
 */
record LineHistoryView(
    UUID budgetLineId,
    String budgetLineCode,
    LocalDate asOf,
    long originalFen,
    long amountFen,
    List<Change> items) {

  /**
   * One change.
   *
   * @param on business date
   * @param kind why; the first one opened the line
   * @param documentNumber number of the document, of movements and allocations
   * @param byFen in fen: above zero more, below zero less
   * @param amountAfterFen quota after it, in fen
   * @param movementId the movement behind it, if it was one
   * @param otherLineCode the line on the other side, of TRANSFER and CARRY_OVER
   * @param reason why, in the words of the movement
   */
  record Change(
      LocalDate on,
      JournalKind kind,
      @Nullable String documentNumber,
      long byFen,
      long amountAfterFen,
      @Nullable UUID movementId,
      @Nullable String otherLineCode,
      @Nullable String reason) {}
}
