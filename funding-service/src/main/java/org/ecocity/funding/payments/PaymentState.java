package org.ecocity.funding.payments;

import java.util.List;

/**
 * States of a payment and what may follow.
 *
 * <table>
 * <caption>Transitions</caption>
 * <tr><th>from</th><th>to</th><th>who</th><th>needs</th></tr>
 * <tr><td>PREPARED</td><td>CHECKED</td><td>line department; the programme office where the
 * applicant is its own line department</td><td>not the preparer; the payee's account</td></tr>
 * <tr><td>CHECKED</td><td>EXAMINED</td><td>finance</td><td>no hand before; the payee's
 * account</td></tr>
 * <tr><td>EXAMINED</td><td>REVIEWED</td><td>finance-check</td><td>no hand before</td></tr>
 * <tr><td>REVIEWED</td><td>APPROVED</td><td>finance-chief; finance-check up to its
 * limit</td><td>no hand before; the amount within {@code payment-limits}</td></tr>
 * <tr><td>APPROVED</td><td>INSTRUCTED</td><td>finance</td><td>not the preparer, not the
 * approver</td></tr>
 * <tr><td>INSTRUCTED</td><td>PAID</td><td>finance-system; by the
 * treasury's list, finance</td><td>bank slip of a day not before the voucher; who enters the list is not the preparer, not the
 * approver</td></tr>
 * <tr><td>INSTRUCTED</td><td>RETURNED</td><td>the same</td><td>reason; makes a new
 * PREPARED</td></tr>
 * <tr><td>PREPARED, CHECKED, EXAMINED, REVIEWED</td><td>CANCELLED</td><td>applicant</td><td></td></tr>
 * <tr><td>PREPARED, CHECKED, EXAMINED, REVIEWED</td><td>REFUSED</td><td>whose turn it is</td>
 * <td>reason</td></tr>
 * <tr><td>PREPARED, CHECKED, EXAMINED, REVIEWED</td><td>REFUSED</td><td>by itself</td><td>no step in
 * the term of {@code reservation-terms}</td></tr>
 * </table>
 */
public enum PaymentState {
  /** Asked for by the applicant; its amount is reserved. */
  PREPARED,
  /** Checked by the line department. */
  CHECKED,
  /** Examined by finance (经办). */
  EXAMINED,
  /** Reviewed by finance (复核). */
  REVIEWED,
  /** Approved by finance (审批). */
  APPROVED,
  /** Voucher written; the bank has it. */
  INSTRUCTED,
  /** Paid by the bank. */
  PAID,
  /** Sent back by the bank; a new request replaces it. */
  RETURNED,
  /** Withdrawn by the applicant. */
  CANCELLED,
  /** Refused, with its reason. */
  REFUSED;

  /** What may follow. */
  List<PaymentState> next() {
    return switch (this) {
      case PREPARED -> List.of(CHECKED, CANCELLED, REFUSED);
      case CHECKED -> List.of(EXAMINED, CANCELLED, REFUSED);
      case EXAMINED -> List.of(REVIEWED, CANCELLED, REFUSED);
      case REVIEWED -> List.of(APPROVED, CANCELLED, REFUSED);
      case APPROVED -> List.of(INSTRUCTED);
      case INSTRUCTED -> List.of(PAID, RETURNED);
      case PAID, RETURNED, CANCELLED, REFUSED -> List.of();
    };
  }
}
