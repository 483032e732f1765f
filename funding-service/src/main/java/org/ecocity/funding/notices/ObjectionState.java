package org.ecocity.funding.notices;

import java.util.List;

/**
 * States of an objection.
 *
 * <table>
 * <caption>Transitions</caption>
 * <tr><th>from</th><th>to</th><th>who</th><th>needs</th></tr>
 * <tr><td>OPEN</td><td>UPHELD</td><td>programme office or finance, who neither prepared nor checked
 * and is not of the unit</td><td>reason; what was noticed is collected anew</td></tr>
 * <tr><td>OPEN</td><td>REJECTED</td><td>the same</td><td>reason</td></tr>
 * </table>
 */
public enum ObjectionState {
  /** Awaits a decision. */
  OPEN,
  /** Right: what was noticed is done anew. */
  UPHELD,
  /** Not right, for the reason given. */
  REJECTED;

  /** What may follow. */
  public List<ObjectionState> next() {
    return this == OPEN ? List.of(UPHELD, REJECTED) : List.of();
  }
}
