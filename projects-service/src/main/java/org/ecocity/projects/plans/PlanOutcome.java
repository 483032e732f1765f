package org.ecocity.projects.plans;

import java.math.BigDecimal;

/** What comes of a step of a plan version. */
sealed interface PlanOutcome {
  /** It is in the new state. */
  record Moved(PlanState from) implements PlanOutcome {}

  /** It was issued. */
  record Issued(PlanVersionIssued event) implements PlanOutcome {}

  /** It has no tasks. */
  record Empty() implements PlanOutcome {}

  /** The weights do not sum to 100. */
  record WrongWeights(BigDecimal sum) implements PlanOutcome {}
}
