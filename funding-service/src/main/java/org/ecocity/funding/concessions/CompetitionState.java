package org.ecocity.funding.concessions;

import java.util.List;

/**
 * States of a competition record.
 *
 * <table>
 * <caption>Transitions</caption>
 * <tr><th>from</th><th>to</th><th>who</th><th>needs</th></tr>
 * <tr><td>DRAFT</td><td>CONCLUDED</td><td>principal officer of the project's unit</td><td>partner,
 * bids as the method asks, term, contract</td></tr>
 * <tr><td>CONCLUDED</td><td>SUPERSEDED</td><td>nobody: follows when its correction is
 * concluded</td><td></td></tr>
 * </table>
 */
public enum CompetitionState {
  /** Being written; may be changed and deleted. */
  DRAFT,
  /** Holds; never changes. */
  CONCLUDED,
  /** A correction took its place. */
  SUPERSEDED;

  /** What somebody may do next. */
  List<CompetitionState> next() {
    return this == DRAFT ? List.of(CONCLUDED) : List.of();
  }
}
