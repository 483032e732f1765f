package org.ecocity.supervision.leads;

import java.util.Set;

/**
 * States of a lead.
 *
 * <pre>
 * from        to      who              needs
 * OPEN        HEARD   the unit, or an inspector for it   the unit's statement (POST statement)
 * HEARD       FINDING inspector-chief  reason, severity
 * OPEN, HEARD CLOSED  inspector-chief  reason
 * </pre>
 */
public enum LeadState {
  /** Waits for the unit's statement. */
  OPEN,
  /** The unit was heard. */
  HEARD,
  /** Became a finding. */
  FINDING,
  /** Came to nothing, with its reason. */
  CLOSED;

  /** Where a decision can take it from here. */
  Set<LeadState> next() {
    return switch (this) {
      case OPEN -> Set.of(CLOSED);
      case HEARD -> Set.of(FINDING, CLOSED);
      case FINDING, CLOSED -> Set.of();
    };
  }
}
