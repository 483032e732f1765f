package org.ecocity.funding.payments;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.ecocity.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment asked for. Errors: 403 {@code payment-for-another-unit}, {@code
 * project-of-another-unit}; 422 {@code unknown-budget-line}, {@code unknown-purpose}, {@code
 * unknown-project}, {@code account-no-shape}, {@code contract-payee-differs}, {@code
 * contract-payee-name-differs}, {@code contract-of-another-project}, {@code
 * contract-not-registered}, 403 {@code contract-of-another-unit}; and, kept as REFUSED with {@code
 * paymentId}, 422 {@code payment-outside-earmark}, {@code insufficient-balance}, {@code
 * payment-on-hold}, {@code duplicate-invoice}, {@code contract-exceeded}.
 *
 * @param budgetLineId line to be charged; or give its code
 * @param budgetLineCode code of the line, when the id is not given
 * @param projectId project it is for; none for what belongs to no project
 * @param applicantUnitCode the asking unit: the caller's own, which it is when not given
 * @param purpose code of {@code purposes}
 * @param summary what it is for, in words
 * @param contractNo number of the contract; of a registered one the unit, project, payee and
 *     account must be the contract's and the amount not more than it has left
 * @param invoiceNo number of the invoice; one of a payee, an account or a contract is paid once,
 *     however it is typed
 * @param amountFen in fen, 1 to 2^53 − 1
 * @param payee name of who gets the money
 * @param payeeBank the payee's bank
 * @param payeeAccountNo the payee's account: 8 to 32 digits, blanks and hyphens between them are
 *     dropped
 */
record PaymentRequest(
    @Nullable UUID budgetLineId,
    @Nullable @Size(max = 40) String budgetLineCode,
    @Nullable UUID projectId,
    @Nullable @Size(max = 20) String applicantUnitCode,
    @NotBlank @Size(max = 40) String purpose,
    @Nullable @Size(max = 1000) String summary,
    @Nullable @Size(max = 100) String contractNo,
    @Nullable @Size(max = 100) String invoiceNo,
    @Positive @Max(Money.MAX_FEN) long amountFen,
    @NotBlank @Size(max = 200) String payee,
    @Nullable @Size(max = 200) String payeeBank,
    @Nullable @Size(max = 60) String payeeAccountNo) {

  /** The invoice as it is compared: without the blanks people type. */
  @Nullable String comparableInvoiceNo() {
    var compact = invoiceNo == null ? "" : invoiceNo.replaceAll("\\s+", "");
    return compact.isEmpty() ? null : compact;
  }

  /**
   * Where the money goes, corrected as long as nobody has checked it. What is not given stays.
   *
   * @param payee name of who gets the money
   * @param payeeBank the payee's bank
   * @param payeeAccountNo the payee's account
   */
  record PayeeCorrection(
      @Nullable @Size(max = 200) @Pattern(regexp = "(?s).*\\S.*") String payee,
      @Nullable @Size(max = 200) String payeeBank,
      @Nullable @Size(max = 60) String payeeAccountNo) {}
}
