package org.ecocity.funding.payments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.copies.Units;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A payment (支付申请).
 *
 * @param id the payment
 * @param version for If-Match
 * @param code what people say, such as {@code ZF-2019-000042}
 * @param budgetLineId line to be charged
 * @param budgetLineCode its code
 * @param projectId project it is for, if any
 * @param projectCode its code
 * @param applicantUnitCode the asking unit
 * @param applicantUnitName its present name
 * @param lineDepartmentCode who checks it; none where the programme office does
 * @param purpose code of {@code purposes}
 * @param summary what it is for, in words
 * @param contractNo number of the contract
 * @param contractId the registered contract, if it is one
 * @param invoiceNo number of the invoice
 * @param requestNo the unit's own number of a request that came in a batch
 * @param amountFen in fen
 * @param payee who gets the money
 * @param payeeBank the payee's bank
 * @param payeeAccountNo the payee's account
 * @param state where it stands
 * @param allowedTransitions steps the caller may take now
 * @param mayAct acts of hands like the caller's, and what bars him from one: the steps, and PAYEE
 *     for correcting the payee
 * @param refusal why it was refused
 * @param voucherNo number of the voucher, from INSTRUCTED on
 * @param slipNo number of the bank slip, when PAID
 * @param preparedOn business date
 * @param movedOn business date of the latest step: since when it waits for the next one
 * @param reservedUntil last day on which it holds its money though nobody moves it on; after it the
 *     request is REFUSED with {@code reservation-expired}. None from APPROVED on
 * @param instructedOn business date
 * @param paidOn date on the bank slip
 * @param rewardHonourId the honour whose reward it is
 * @param replacesId the payment the bank sent back
 * @param replacedById the payment that took its place
 * @param warnings what the next hand should look at; nothing that stops the payment
 */
record PaymentView(
    UUID id,
    long version,
    String code,
    UUID budgetLineId,
    String budgetLineCode,
    @Nullable UUID projectId,
    @Nullable String projectCode,
    String applicantUnitCode,
    String applicantUnitName,
    @Nullable String lineDepartmentCode,
    String purpose,
    @Nullable String summary,
    @Nullable String contractNo,
    @Nullable UUID contractId,
    @Nullable String invoiceNo,
    @Nullable String requestNo,
    long amountFen,
    String payee,
    @Nullable String payeeBank,
    @Nullable String payeeAccountNo,
    PaymentState state,
    List<PaymentState> allowedTransitions,
    List<Act> mayAct,
    @Nullable Refusal refusal,
    @Nullable String voucherNo,
    @Nullable String slipNo,
    LocalDate preparedOn,
    LocalDate movedOn,
    @Nullable LocalDate reservedUntil,
    @Nullable LocalDate instructedOn,
    @Nullable LocalDate paidOn,
    @Nullable UUID rewardHonourId,
    @Nullable UUID replacesId,
    @Nullable UUID replacedById,
    List<Warning> warnings)
    implements Versioned {
  /**
   * Something hands like the caller's do.
   *
   * @param act a state, or PAYEE
   * @param barredBy why the caller may not; none where he may
   */
  record Act(String act, @Nullable Bar barredBy) {}

  /** Why a hand of the right kind may not act. */
  enum Bar {
    /** The amount is above what the caller may approve. */
    OVER_LIMIT,
    /** The caller had a hand in it before. */
    SAME_HAND
  }

  /**
   * What the next hand should look at.
   *
   * @param code {@code payee-account-differs}: an earlier payment to a payee of this name went to
   *     another account; {@code payee-name-differs}: an earlier one to this account was a payee's
   *     of another name; {@code payee-account-missing}: nobody has said where the money goes;
   *     {@code possible-duplicate}: an earlier payment to this payee has the same amount and
   *     contract or purpose, and there is no invoice to tell them apart
   * @param field the field it is about
   * @param message in words, Chinese
   * @param messageEn in words, English
   * @param paymentCode the earlier payment, for those who may see it
   */
  record Warning(
      String code, String field, String message, String messageEn, @Nullable String paymentCode) {}

  static PaymentView of(
      Payment payment, Actor reader, Units.Names names, int termDays, List<Warning> warnings) {
    return new PaymentView(
        payment.id,
        payment.version,
        payment.code,
        payment.budgetLineId,
        payment.budgetLineCode,
        payment.projectId,
        payment.projectCode,
        payment.applicantUnitCode,
        names.of(payment.applicantUnitCode),
        payment.lineDepartmentCode,
        payment.purpose,
        payment.summary,
        payment.contractNo,
        payment.contractId,
        payment.invoiceNo,
        payment.requestNo,
        payment.amountFen,
        payment.payee,
        payment.payeeBank,
        payment.payeeAccountNo,
        payment.state,
        Steps.allowedTo(reader, payment),
        Steps.acts(reader, payment),
        payment.refusal(),
        payment.voucherNo,
        payment.slipNo,
        payment.preparedOn,
        payment.movedOn,
        payment.reservedUntil(termDays),
        payment.instructedOn,
        payment.paidOn,
        payment.rewardHonourId,
        payment.replacesId,
        payment.replacedById,
        warnings);
  }
}
