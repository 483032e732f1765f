package org.ecocity.funding.warnings;

/** What a warning warns of. */
public enum WarningKind {
  /** Money that lies still. */
  IDLE_FUNDS,
  /** One payee gets a large share of a unit's payments. */
  CONCENTRATION,
  /** More was paid for a project than its physical progress bears out. */
  PAID_AHEAD,
  /** Less is paid of a unit's lines than must be by the end of the month. */
  LOW_EXECUTION,
  /** Many of a unit's requests of the quarter were refused. */
  REFUSALS
}
