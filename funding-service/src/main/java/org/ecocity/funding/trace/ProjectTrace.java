package org.ecocity.funding.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.ledger.JournalKind;
import org.ecocity.platform.paging.Page;
import org.jspecify.annotations.Nullable;

/**
 * The path of a project's money. What comes by budget lines is paid from them and reported as
 * arrived beside; all else arrives from its source and is used here: {@code arrivedFen = usedFen +
 * leftFen}.
 *
 * @param projectId the project
 * @param projectCode its code
 * @param sources of each kind of money what came and what became of it
 * @param paidFen what budget lines have paid for the project, in fen
 * @param postings all postings of the project, in the order of the ledger; a page of them
 */
record ProjectTrace(
    UUID projectId, String projectCode, List<OfSource> sources, long paidFen, Page<Step> postings) {

  /**
   * One kind of money.
   *
   * @param kind code of {@code funding-sources}
   * @param throughBudget whether budget lines bring and payments spend it
   * @param arrivedFen arrived, in fen
   * @param usedFen used, in fen
   * @param leftFen arrived and not used, in fen; none of what payments spend
   */
  record OfSource(
      String kind, boolean throughBudget, long arrivedFen, long usedFen, @Nullable Long leftFen) {}

  /**
   * One posting.
   *
   * @param journalNumber number of the posting in the ledger
   * @param kind ARRIVE, USE, PAY or REVERSE
   * @param on date of the document, or business date where it has none
   * @param amountFen in fen, below zero out of what the project has
   * @param sourceKind kind of money that arrived or was used
   * @param budgetLineId line that paid
   * @param budgetLineCode its code
   * @param aboutId the arrival, use or payment
   * @param paymentCode code of the payment
   * @param purpose what it was spent for, code of {@code purposes}
   * @param payee who got it
   * @param documentNumber of the arrival, or number of the bank slip
   */
  record Step(
      long journalNumber,
      JournalKind kind,
      LocalDate on,
      long amountFen,
      @Nullable String sourceKind,
      @Nullable UUID budgetLineId,
      @Nullable String budgetLineCode,
      UUID aboutId,
      @Nullable String paymentCode,
      @Nullable String purpose,
      @Nullable String payee,
      @Nullable String documentNumber) {}
}
