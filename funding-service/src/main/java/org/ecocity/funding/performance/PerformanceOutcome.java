package org.ecocity.funding.performance;

import java.util.List;
import org.ecocity.platform.problem.Problem;

/** What became of a step; a refusal changed nothing. */
sealed interface PerformanceOutcome {
  record Done() implements PerformanceOutcome {}

  record NotAllowed(PerformanceState from, List<PerformanceState> allowed)
      implements PerformanceOutcome {}

  /** A hand before this one took a step that must be another's. */
  record SameHand() implements PerformanceOutcome {}

  record ReasonMissing() implements PerformanceOutcome {}

  /** What of the request cannot be. */
  record Invalid(List<Problem.FieldError> errors) implements PerformanceOutcome {}
}
