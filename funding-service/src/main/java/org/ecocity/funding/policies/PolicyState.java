package org.ecocity.funding.policies;

import java.util.List;

/**
 * States of a policy version.
 *
 * <table>
 * <caption>Transitions</caption>
 * <tr><th>from</th><th>to</th><th>who</th><th>needs</th></tr>
 * <tr><td>DRAFT</td><td>APPROVED</td><td>by the approval matrix, act
 * AWARD_POLICY; on paper: registrar and a second person</td><td>not who prepared it</td></tr>
 * </table>
 */
public enum PolicyState {
  /** Entered; may be simulated, changed by who prepared it, and deleted. */
  DRAFT,
  /** Approved by a second person; never changes again. */
  APPROVED;

  List<PolicyState> next() {
    return this == DRAFT ? List.of(APPROVED) : List.of();
  }
}
