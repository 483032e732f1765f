package org.ecocity.funding.trace;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.funding.budget.Earmark;
import org.ecocity.funding.ledger.JournalKind;
import org.jspecify.annotations.Nullable;

/**
 * One posting on the path of money.
 *
 * @param journalNumber number of the posting in the ledger
 * @param kind why the money moved
 * @param on business date
 * @param lineCode the line the path is seen from
 * @param earmark of that line
 * @param amountFen how much, in fen; none where the caller may not read that line
 * @param counterLineCode of an allocation, clawback or movement the line on its other side
 * @param unitCode who got, asked for or gave back the money
 * @param aboutId the payment, allocation, movement, award round or line that the posting belongs to
 * @param documentNumber of an allocation, clawback, movement or award round
 * @param reason of a clawback or movement
 * @param purpose what it was spent for, code of {@code purposes}
 * @param fieldCode field of the project it was spent for
 * @param payment the payment, where the caller may read it
 */
record Hop(
    long journalNumber,
    JournalKind kind,
    LocalDate on,
    String lineCode,
    Earmark earmark,
    @Nullable Long amountFen,
    @Nullable String counterLineCode,
    @Nullable String unitCode,
    UUID aboutId,
    @Nullable String documentNumber,
    @Nullable String reason,
    @Nullable String purpose,
    @Nullable String fieldCode,
    @Nullable PaymentPart payment) {

  /**
   * The payment behind a posting.
   *
   * @param id the payment
   * @param code its code
   * @param state where it stands
   * @param projectCode project it is for
   * @param payee who gets the money
   * @param voucherNo number of the voucher
   * @param slipNo number of the bank slip
   * @param paidOn date on the bank slip
   */
  record PaymentPart(
      UUID id,
      String code,
      String state,
      @Nullable String projectCode,
      String payee,
      @Nullable String voucherNo,
      @Nullable String slipNo,
      @Nullable LocalDate paidOn) {}
}
