package org.ecocity.funding.holds;

/** What became of a decision on a hold. */
sealed interface HoldOutcome {
  record Done(HoldState from) implements HoldOutcome {}

  record NotAllowed(HoldState from) implements HoldOutcome {}

  record ReasonMissing() implements HoldOutcome {}

  /** A confirmation needs a last day that is not over. */
  record TermMissing() implements HoldOutcome {}
}
