package org.ecocity.funding.reconciliations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ecocity.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A month to be reconciled. Errors: 403 {@code rows-by-treasury}; 409 {@code reconciliation-open};
 * 422 {@code rows-and-nothing-paid}, {@code period-not-over}, {@code day-outside-period}, {@code
 * account-no-shape}, {@code list-too-large}.
 *
 * @param period the month, such as {@code 2019-06}; it must be over
 * @param rows what the treasury paid in it, given by its own system alone; may follow later
 * @param nothingPaid true: the treasury paid nothing in it (本月无支付), which finance may say; any
 *     payment here is then a difference
 */
record ReconciliationRequest(
    @NotNull @Pattern(regexp = "20\\d{2}-(0[1-9]|1[0-2])") String period,
    @Nullable @Size(max = 20_000) List<@NotNull @Valid Row> rows,
    @Nullable Boolean nothingPaid) {

  /**
   * The whole list anew.
   *
   * @param rows what the treasury paid in the month; none where it paid nothing
   */
  record Rows(@NotNull @Size(max = 20_000) List<@NotNull @Valid Row> rows) {}

  /**
   * What the treasury paid.
   *
   * @param voucherNo number of the voucher
   * @param amountFen in fen, 1 to 2^53 − 1
   * @param paidOn day paid, within the month
   * @param payeeAccountNo the account it went to, 8 to 32 digits; not compared when not given
   */
  record Row(
      @NotBlank @Size(max = 100) String voucherNo,
      @Positive @Max(Money.MAX_FEN) long amountFen,
      @NotNull LocalDate paidOn,
      @Nullable @Size(max = 60) String payeeAccountNo) {
    static Row of(BankRow row) {
      return new Row(row.voucherNo(), row.amountFen(), row.paidOn(), row.accountNo());
    }
  }

  /**
   * Why the two sides differ. Errors: 409 {@code reconciliation-closed}.
   *
   * @param text the explanation
   */
  record Explanation(@NotBlank @Size(max = 2000) String text) {}

  /**
   * A step of a reconciliation. Errors: 403 {@code not-permitted}, {@code
   * same-hand-of-reconciliation}; 409 {@code transition-not-allowed}, {@code comparison-stale},
   * {@code ledger-differs}; 422 {@code treasury-list-missing}, {@code differences-unexplained}.
   *
   * @param to COMPARED to compare the list anew, CLOSED to close
   * @param reason a remark
   */
  record Transition(@NotNull ReconciliationState to, @Nullable @Size(max = 1000) String reason) {}
}
