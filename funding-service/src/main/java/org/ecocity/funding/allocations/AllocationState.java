package org.ecocity.funding.allocations;

import java.util.List;

/**
 * States of an allocation. Those of an award round begin as ALLOCATED: the round has been through
 * its hands.
 *
 * <table>
 * <caption>Transitions</caption>
 * <tr><th>from</th><th>to</th><th>who</th><th>needs</th></tr>
 * <tr><td>PREPARED</td><td>ALLOCATED</td><td>finance-chief</td><td>not the preparer; the money</td></tr>
 * <tr><td>PREPARED</td><td>CANCELLED</td><td>finance, finance-chief</td><td>reason</td></tr>
 * </table>
 */
public enum AllocationState {
  /** Entered by finance; nothing moved. */
  PREPARED,
  /** The money stands in the other line. */
  ALLOCATED,
  /** Not done. */
  CANCELLED;

  /** What may follow. */
  List<AllocationState> next() {
    return this == PREPARED ? List.of(ALLOCATED, CANCELLED) : List.of();
  }
}
