package org.ecocity.projects.tasks;

/** Where a task stands. */
enum TaskState {
  /** Given to its lead unit. */
  ASSIGNED,
  /** The lead unit has accepted it. */
  ACCEPTED,
  /** The lead unit has reported on it. */
  REPORTED,
  /** Done, as the office has confirmed. */
  DONE,
  /** No longer in the plan. */
  WITHDRAWN
}
