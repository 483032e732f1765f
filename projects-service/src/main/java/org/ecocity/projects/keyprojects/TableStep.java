package org.ecocity.projects.keyprojects;

import java.util.Arrays;
import java.util.Optional;
import org.ecocity.platform.approvals.Step;

/**
 * The transition table: from, to, and the step of the approval matrix that says who. Superseding
 * follows from issuing the next version; nobody asks for it.
 */
enum TableStep {
  CHECK(TableState.DRAFT, TableState.CHECKED, Step.CHECK),
  APPROVE(TableState.CHECKED, TableState.APPROVED, Step.APPROVE),
  ISSUE(TableState.APPROVED, TableState.ISSUED, Step.ISSUE);

  private final TableState from;
  private final TableState to;
  private final Step step;

  TableStep(TableState from, TableState to, Step step) {
    this.from = from;
    this.to = to;
    this.step = step;
  }

  static Optional<TableStep> from(TableState state) {
    return Arrays.stream(values()).filter(step -> step.from == state).findFirst();
  }

  TableState to() {
    return to;
  }

  Step step() {
    return step;
  }
}
