package org.ecocity.funding.reconciliations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment that has gone to the bank, as it stands here.
 *
 * @param id the payment
 * @param code its code
 * @param voucherNo its voucher
 * @param amountFen in fen
 * @param paidOn date on the bank slip; none unless it is PAID
 * @param accountNo plain number of the payee's account
 * @param ledgerFen what the ledger has posted as paid for it, in fen
 */
record OurPayment(
    UUID id,
    String code,
    String voucherNo,
    long amountFen,
    @Nullable LocalDate paidOn,
    @Nullable String accountNo,
    long ledgerFen) {}
