package org.ecocity.projects.tasks;

import java.math.BigDecimal;

/** What comes of a step of a task. */
sealed interface TaskOutcome {
  /** It is in the new state. */
  record Moved(TaskState from) implements TaskOutcome {}

  /** It cannot be reported on now. */
  record NotOpen(TaskState state) implements TaskOutcome {}

  /** The last report says less than 100 %. */
  record NotComplete(BigDecimal percent) implements TaskOutcome {}
}
