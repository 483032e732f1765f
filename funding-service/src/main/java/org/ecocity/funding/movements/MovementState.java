package org.ecocity.funding.movements;

import java.util.List;

/**
 * States of a movement.
 *
 * <table>
 * <caption>Transitions</caption>
 * <tr><th>from</th><th>to</th><th>who</th><th>needs</th></tr>
 * <tr><td>PREPARED</td><td>APPROVED</td><td>finance-check, finance-chief; finance-chief alone where
 * the earmark changes</td><td>not the preparer; the money</td></tr>
 * <tr><td>PREPARED</td><td>CANCELLED</td><td>finance, finance-check, finance-chief</td><td>reason</td></tr>
 * </table>
 */
public enum MovementState {
  /** Entered by finance; nothing moved. */
  PREPARED,
  /** Posted. */
  APPROVED,
  /** Not done. */
  CANCELLED;

  /** What may follow. */
  List<MovementState> next() {
    return this == PREPARED ? List.of(APPROVED, CANCELLED) : List.of();
  }
}
