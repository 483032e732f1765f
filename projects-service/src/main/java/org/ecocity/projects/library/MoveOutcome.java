package org.ecocity.projects.library;

import java.util.List;

/** What comes of asking for a change of state. */
sealed interface MoveOutcome {
  /** It is in the new state. */
  record Moved(ProjectView project) implements MoveOutcome {}

  /** The table has no such step from here. */
  record NotAllowed(ProjectState from, List<ProjectState> allowed) implements MoveOutcome {}

  /** The step belongs to others. */
  record OfOthers(ProjectStep.Who who) implements MoveOutcome {}

  /** The same person took an earlier step. */
  record SameHand() implements MoveOutcome {}

  /** Something is missing. */
  record Lacks(List<ProjectStep.Need> needs) implements MoveOutcome {}
}
