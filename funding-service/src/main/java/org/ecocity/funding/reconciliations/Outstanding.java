package org.ecocity.funding.reconciliations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment between two months (未达账项): no difference, but why the month's vouchers, slips and
 * postings do not have the same sums.
 *
 * @param kind IN_TRANSIT or POSTED_LATER
 * @param paymentId the payment
 * @param paymentCode its code
 * @param voucherNo its voucher
 * @param payee who gets the money
 * @param amountFen in fen
 * @param instructedOn day of the voucher
 * @param paidOn day of the bank slip; none where it is still awaited
 * @param postedOn day on which the ledger has it as paid
 */
record Outstanding(
    Kind kind,
    UUID paymentId,
    String paymentCode,
    String voucherNo,
    String payee,
    long amountFen,
    LocalDate instructedOn,
    @Nullable LocalDate paidOn,
    @Nullable LocalDate postedOn) {

  /** Why it stands between two months. */
  enum Kind {
    /** 在途: instructed by the month's end, and not settled by then. */
    IN_TRANSIT,
    /** The slip is of the month, and was entered after it. */
    POSTED_LATER
  }
}
