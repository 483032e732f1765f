package org.ecocity.funding.payments;

import java.time.LocalDate;
import java.util.List;

/** What became of a step; a refusal leaves the payment as it was. */
sealed interface StepOutcome {
  record Done(PaymentState from) implements StepOutcome {}

  record NotAllowed(PaymentState from, List<PaymentState> allowed) implements StepOutcome {}

  /** It has ended by itself, as nobody moved it on in time. */
  record Expired(String reason) implements StepOutcome {}

  /** The caller's role or unit may not take this step. */
  record NotPermitted() implements StepOutcome {}

  /** The amount is above what the caller may approve. */
  record OverLimit(long upToFen) implements StepOutcome {}

  /** The caller has had a hand in this payment that this step must not meet again. */
  record SameHand(PaymentState earlier) implements StepOutcome {}

  record ReasonMissing() implements StepOutcome {}

  /** The bank slip's date lies after today. */
  record PaidInFuture() implements StepOutcome {}

  /** The bank slip's date lies before the day of the voucher. */
  record PaidBeforeVoucher(LocalDate instructedOn) implements StepOutcome {}

  /** It would go to finance without an account to pay it to. */
  record AccountMissing() implements StepOutcome {}
}
