package org.ecocity.funding.reconciliations;

import java.util.List;

/**
 * States of a month's reconciliation and what may follow. A new list may be given until it is
 * closed; giving one is the step to COMPARED.
 *
 * <table>
 * <caption>Transitions</caption>
 * <tr><th>from</th><th>to</th><th>who</th><th>needs</th></tr>
 * <tr><td>OPEN</td><td>COMPARED</td><td>finance-system by its rows; finance by the treasury's
 * workbook</td><td>the list</td></tr>
 * <tr><td>COMPARED</td><td>COMPARED</td><td>finance, or a new list</td><td></td></tr>
 * <tr><td>COMPARED</td><td>CLOSED</td><td>finance-check</td><td>each difference explained; nothing
 * paid since the comparison; no hand before; the ledger agrees</td></tr>
 * </table>
 */
public enum ReconciliationState {
  /** Opened; the treasury's list is awaited. */
  OPEN,
  /** Compared with the list; differences wait for their explanation. */
  COMPARED,
  /** Closed by a second person. */
  CLOSED;

  /** What may follow. */
  List<ReconciliationState> next() {
    return switch (this) {
      case OPEN -> List.of(COMPARED);
      case COMPARED -> List.of(COMPARED, CLOSED);
      case CLOSED -> List.of();
    };
  }
}
