package org.ecocity.funding.reconciliations;

import java.util.List;

/** What became of a step. */
sealed interface ReconciliationOutcome {
  record Done(ReconciliationState from) implements ReconciliationOutcome {}

  record NotAllowed(ReconciliationState from, List<ReconciliationState> allowed)
      implements ReconciliationOutcome {}

  record NotPermitted() implements ReconciliationOutcome {}

  /** The treasury's list has not been given. */
  record ListMissing() implements ReconciliationOutcome {}

  /** Who opened, listed or explained does not close. */
  record SameHand() implements ReconciliationOutcome {}

  /** Payments have changed since the comparison. */
  record Stale() implements ReconciliationOutcome {}

  /** So many differences have no explanation. */
  record Unexplained(int count) implements ReconciliationOutcome {}

  /** The ledger has posted another sum than the payments say. */
  record LedgerDiffers(long oursFen, long ledgerFen) implements ReconciliationOutcome {}
}
