package org.ecocity.funding.movements;

import java.time.LocalDate;
import java.util.List;
import org.ecocity.funding.budget.MovedLine;

/** What became of a step; a refusal moved nothing. */
sealed interface MovementOutcome {
  record Done(MovementView movement) implements MovementOutcome {}

  record NotAllowed(MovementState from, List<MovementState> allowed) implements MovementOutcome {}

  record NotPermitted() implements MovementOutcome {}

  /** Who prepared it does not approve it. */
  record SameHand() implements MovementOutcome {}

  /** A transfer that changes the earmark is the finance chief's. */
  record ChiefNeeded() implements MovementOutcome {}

  record ReasonMissing() implements MovementOutcome {}

  /** More than is free of the line that gives. */
  record OverFree(MovedLine line, long freeFen, long wantedFen) implements MovementOutcome {}

  /** The line that gets it would have more than can be counted exactly. */
  record OverMost(MovedLine line, long wantedFen) implements MovementOutcome {}

  /** Nothing is free that could be carried over or recovered. */
  record NothingFree(String lineCode) implements MovementOutcome {}

  /** The year is not at its end. */
  record YearNotOver(String lineCode, LocalDate endsOn) implements MovementOutcome {}

  /** Not spent for as many years as it may be: its money goes back to the treasury. */
  record DueForRecovery(String lineCode, int years) implements MovementOutcome {}

  /** Its money may still be spent or carried over, and goes back after that day. */
  record NotDue(String lineCode, LocalDate until) implements MovementOutcome {}

  /** The earmark allows no purpose at all, so that nothing can ever leave the line. */
  record EarmarkClosed(String lineCode) implements MovementOutcome {}
}
