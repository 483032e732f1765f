package org.ecocity.projects.plans;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ecocity.platform.approvals.Step;

/**
 * The transition table: from, to, who by the approval matrix, needs. SUPERSEDED comes by itself
 * when the next version is issued.
 */
enum PlanStep {
  /** Needs tasks whose weights sum to 100. */
  CHECK(PlanState.DRAFT, PlanState.CHECKED, Step.CHECK),
  /** Needs a reason; taken by those who could approve. */
  RETURN(PlanState.CHECKED, PlanState.DRAFT, Step.APPROVE),
  /** On screen, or on paper by the registrar and a second person. */
  APPROVE(PlanState.CHECKED, PlanState.APPROVED, Step.APPROVE),
  /** Needs the document number. */
  ISSUE(PlanState.APPROVED, PlanState.ISSUED, Step.ISSUE);

  private final PlanState from;
  private final PlanState to;
  private final Step step;

  PlanStep(PlanState from, PlanState to, Step step) {
    this.from = from;
    this.to = to;
    this.step = step;
  }

  static Optional<PlanStep> between(PlanState from, PlanState to) {
    return from(from).stream().filter(step -> step.to == to).findFirst();
  }

  static List<PlanStep> from(PlanState from) {
    return Arrays.stream(values()).filter(step -> step.from == from).toList();
  }

  PlanState to() {
    return to;
  }

  Step step() {
    return step;
  }
}
