package org.ecocity.funding.payments;

import java.time.LocalDate;
import java.util.Objects;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.vouchers.Capitals;
import org.ecocity.platform.money.Money;
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
record VoucherView(
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
    String amountInCapitals) {
  static VoucherView of(Payment payment, Units.Names names) {
    return new VoucherView(
        Objects.requireNonNull(payment.voucherNo),
        Objects.requireNonNull(payment.instructedOn),
        payment.code,
        payment.budgetLineCode,
        names.of(payment.applicantUnitCode),
        payment.payee,
        payment.payeeBank,
        payment.payeeAccountNo,
        payment.purpose,
        payment.amountFen,
        new Money(payment.amountFen).toString(),
        Capitals.of(payment.amountFen));
  }
}
