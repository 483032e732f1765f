package org.ecocity.funding.payments;

/** What became of a payment request; both are kept. */
sealed interface PrepareOutcome {
  record Prepared(PaymentView payment) implements PrepareOutcome {}

  record Refused(PaymentView payment, Refusal refusal) implements PrepareOutcome {}
}
