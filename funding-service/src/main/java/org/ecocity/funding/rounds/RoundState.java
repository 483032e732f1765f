package org.ecocity.funding.rounds;

import java.util.List;

/**
 * States of an award round; steps are the approval matrix's, act INCENTIVE_GRANT.
 *
 * <table>
 * <caption>Transitions</caption>
 * <tr><th>from</th><th>to</th><th>who</th><th>needs</th></tr>
 * <tr><td>COLLECTING</td><td>FROZEN</td><td>PREPARE</td><td>every figure, confirmed</td></tr>
 * <tr><td>FROZEN</td><td>COMPUTED</td><td>PREPARE</td><td></td></tr>
 * <tr><td>COMPUTED</td><td>PUBLIC_NOTICE</td><td>CHECK</td><td>not the preparer; shares within the
 * pool, or lines that cover the shortage where the policy says who does</td></tr>
 * <tr><td>PUBLIC_NOTICE</td><td>COLLECTING</td><td>by an upheld objection</td><td>a new freeze; the
 * old one is kept</td></tr>
 * <tr><td>PUBLIC_NOTICE</td><td>APPROVED</td><td>APPROVE; on paper registrar and a second
 * person</td><td>no earlier hand; the notice is over, no objection open; the lines have the money,
 * which is reserved</td></tr>
 * <tr><td>APPROVED</td><td>ALLOCATED</td><td>ISSUE</td><td>document number; opens the units'
 * lines with the advance</td></tr>
 * <tr><td>ALLOCATED</td><td>SETTLED</td><td>ISSUE</td><td>document number, date of
 * acceptance or acceptances by subject; who had too much gives it back by a prepared clawback</td></tr>
 * <tr><td>COLLECTING … PUBLIC_NOTICE</td><td>CANCELLED</td><td>PREPARE</td><td>reason</td></tr>
 * <tr><td>APPROVED</td><td>CANCELLED</td><td>APPROVE</td><td>reason; frees the money</td></tr>
 * </table>
 */
public enum RoundState {
  /** Figures come in. */
  COLLECTING,
  /** Figures stand, with their hash. */
  FROZEN,
  /** Shares stand, with their derivation. */
  COMPUTED,
  /** Shares are noticed; units may object. */
  PUBLIC_NOTICE,
  /** Approved; the money is reserved. */
  APPROVED,
  /** The advance stands in the units' lines. */
  ALLOCATED,
  /** The rest stands there too. */
  SETTLED,
  /** Given up. */
  CANCELLED;

  /** What a person may make of it; an upheld objection besides takes a notice to COLLECTING. */
  List<RoundState> next() {
    return switch (this) {
      case COLLECTING -> List.of(FROZEN, CANCELLED);
      case FROZEN -> List.of(COMPUTED, CANCELLED);
      case COMPUTED -> List.of(PUBLIC_NOTICE, CANCELLED);
      case PUBLIC_NOTICE -> List.of(APPROVED, CANCELLED);
      case APPROVED -> List.of(ALLOCATED, CANCELLED);
      case ALLOCATED -> List.of(SETTLED);
      case SETTLED, CANCELLED -> List.of();
    };
  }
}
