package org.ecocity.funding.performance;

import java.util.List;

/**
 * States of a performance target and its result, which are one thing.
 *
 * <table>
 * <caption>Transitions</caption>
 * <tr><th>from</th><th>to</th><th>who</th><th>needs</th></tr>
 * <tr><td>DRAFT</td><td>CONFIRMED</td><td>finance</td><td>not who entered it</td></tr>
 * <tr><td>DRAFT</td><td>RETURNED</td><td>finance</td><td>reason</td></tr>
 * <tr><td>RETURNED before it was confirmed</td><td>DRAFT</td><td>owner unit, by PUT of the
 * target</td><td></td></tr>
 * <tr><td>CONFIRMED</td><td>SELF_EVALUATED</td><td>owner unit, by POST of the result</td><td>the
 * year is over; each row; reason and remedy below full points</td></tr>
 * <tr><td>SELF_EVALUATED</td><td>REVIEWED</td><td>finance</td><td>not who evaluated it; a reason for
 * each changed score</td></tr>
 * <tr><td>SELF_EVALUATED, REVIEWED</td><td>RETURNED</td><td>finance</td><td>reason</td></tr>
 * <tr><td>RETURNED after it was confirmed</td><td>SELF_EVALUATED</td><td>owner unit, by PUT of the
 * result</td><td>as before</td></tr>
 * <tr><td>REVIEWED</td><td>CLOSED</td><td>finance</td><td>neither who reviewed nor who evaluated
 * it</td></tr>
 * </table>
 */
public enum PerformanceState {
  /** The owner unit has entered its targets. */
  DRAFT,
  /** Finance stands behind the targets; they stay. */
  CONFIRMED,
  /** The owner unit has scored itself. */
  SELF_EVALUATED,
  /** Finance has looked at each score. */
  REVIEWED,
  /** Final: the rating counts. */
  CLOSED,
  /** Sent back by finance to be mended. */
  RETURNED;

  /** What finance may make of it by a transition; the owner's steps are its PUT and POST. */
  List<PerformanceState> next() {
    return switch (this) {
      case DRAFT -> List.of(CONFIRMED, RETURNED);
      case SELF_EVALUATED -> List.of(REVIEWED, RETURNED);
      case REVIEWED -> List.of(CLOSED, RETURNED);
      case CONFIRMED, RETURNED, CLOSED -> List.of();
    };
  }
}
