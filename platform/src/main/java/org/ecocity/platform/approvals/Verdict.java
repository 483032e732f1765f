package org.ecocity.platform.approvals;

import java.util.List;

/** What the matrix says to a hand that wants to take a step. */
sealed interface Verdict {
  /** The step may be taken. */
  record Permitted() implements Verdict {}

  /** The matrix in force has no row for the step: nobody may take it. */
  record Unassigned() implements Verdict {}

  /** The step belongs to others. */
  record OfOthers(List<String> officeTitles) implements Verdict {}

  /** The same person took an earlier step. */
  record SameHand() implements Verdict {}
}
