package org.ecocity.funding.reconciliations;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the treasury says it paid, ready to be compared.
 *
 * @param voucherNo number of the voucher: half-width, no blanks, upper case
 * @param amountFen in fen
 * @param paidOn day paid
 * @param accountNo plain number of the payee's account, where the list has it
 */
record BankRow(String voucherNo, long amountFen, LocalDate paidOn, @Nullable String accountNo) {
  BankRow {
    voucherNo =
        Normalizer.normalize(voucherNo, Normalizer.Form.NFKC)
            .replaceAll("\\s+", "")
            .toUpperCase(Locale.ROOT);
  }
}
