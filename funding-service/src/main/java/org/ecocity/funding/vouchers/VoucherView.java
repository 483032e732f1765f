package org.ecocity.funding.vouchers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The payment voucher (支付凭证) as the bank gets it.
 *
 * @param voucherNo its number
 * @param date business date it was written on
 * @param paymentCode the payment
 * @param budgetLineCode line charged
 * @param applicantUnitName the asking unit
 * @param payee who gets the money
 * @param payeeBank the payee's bank
 * @param payeeAccountNo the payee's account
 * @param purpose code of {@code purposes}
 * @param amountFen in fen
 * @param amount in yuan with two decimals
 * @param amountInCapitals in capital Chinese numerals (大写)
 */
public record VoucherView(
    String voucherNo,
    LocalDate date,
    String paymentCode,
    String budgetLineCode,
    String applicantUnitName,
    String payee,
    @Nullable String payeeBank,
    @Nullable String payeeAccountNo,
    String purpose,
    long amountFen,
    String amount,
    String amountInCapitals) {}
