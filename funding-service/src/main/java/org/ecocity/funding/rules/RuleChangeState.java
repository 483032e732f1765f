package org.ecocity.funding.rules;

import java.util.List;

/**
 * States of a change of rules.
 *
 * <table>
 * <caption>Transitions</caption>
 * <tr><th>from</th><th>to</th><th>who</th><th>needs</th></tr>
 * <tr><td>PREPARED</td><td>APPROVED</td><td>finance-chief; finance-check where finance-chief
 * proposed it</td><td>another person; what it says still fits</td></tr>
 * <tr><td>PREPARED</td><td>CANCELLED</td><td>finance, finance-check, finance-chief</td><td>reason</td></tr>
 * </table>
 */
enum RuleChangeState {
  /** Proposed; nothing holds yet. */
  PREPARED,
  /** Confirmed by another person: it holds from the day it says. */
  APPROVED,
  /** Given up. */
  CANCELLED;

  List<RuleChangeState> next() {
    return this == PREPARED ? List.of(APPROVED, CANCELLED) : List.of();
  }
}
