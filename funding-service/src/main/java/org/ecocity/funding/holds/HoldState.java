package org.ecocity.funding.holds;

import java.util.List;

/**
 * States of a hold.
 *
 * <table>
 * <caption>Transitions</caption>
 * <tr><th>from</th><th>to</th><th>who</th><th>needs</th></tr>
 * <tr><td>PROVISIONAL</td><td>CONFIRMED</td><td>finance-chief</td><td>reason, term</td></tr>
 * <tr><td>PROVISIONAL, CONFIRMED</td><td>LIFTED</td><td>finance-chief</td><td>reason</td></tr>
 * <tr><td>PROVISIONAL, CONFIRMED</td><td>EXPIRED</td><td>by itself</td><td>its last day is over</td></tr>
 * <tr><td>PROVISIONAL, CONFIRMED</td><td>ENDED</td><td>by itself</td><td>the finding is closed or annulled</td></tr>
 * </table>
 */
public enum HoldState {
  /** Placed by a SERIOUS finding, ordered or reopened, for a few working days. */
  PROVISIONAL,
  /** Confirmed by the finance chief with a term. */
  CONFIRMED,
  /** Lifted by the finance chief with a reason. */
  LIFTED,
  /** Its last day is over. */
  EXPIRED,
  /** Its finding was closed or annulled. */
  ENDED;

  boolean isActive() {
    return this == PROVISIONAL || this == CONFIRMED;
  }

  /** What the finance chief may make of it. */
  List<HoldState> next() {
    return switch (this) {
      case PROVISIONAL -> List.of(CONFIRMED, LIFTED);
      case CONFIRMED -> List.of(LIFTED);
      case LIFTED, EXPIRED, ENDED -> List.of();
    };
  }
}
