package org.ecocity.projects.tasks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ecocity.platform.security.Actor;
import org.ecocity.platform.security.Roles;

/**
 * The transition table: from, to, who, needs. REPORTED comes by a report, WITHDRAWN and ASSIGNED by
 * a new version of the plan.
 */
enum TaskStep {
  /** By a user of the lead unit. */
  ACCEPT(TaskState.ASSIGNED, TaskState.ACCEPTED),
  /** By the office; needs a report of 100 %. */
  FINISH(TaskState.REPORTED, TaskState.DONE),
  /** By the office, when more is to be done; needs a reason. */
  REOPEN(TaskState.REPORTED, TaskState.ACCEPTED);

  private final TaskState from;
  private final TaskState to;

  TaskStep(TaskState from, TaskState to) {
    this.from = from;
    this.to = to;
  }

  static List<TaskStep> from(TaskState from) {
    return Arrays.stream(values()).filter(step -> step.from == from).toList();
  }

  static Optional<TaskStep> between(TaskState from, TaskState to) {
    return from(from).stream().filter(step -> step.to == to).findFirst();
  }

  boolean mayBeTakenBy(Actor actor, Task task) {
    return switch (this) {
      case ACCEPT -> task.isLedBy(actor);
      case FINISH, REOPEN -> actor.hasAny(Roles.OFFICE, Roles.OFFICE_CHIEF);
    };
  }

  TaskState to() {
    return to;
  }
}
