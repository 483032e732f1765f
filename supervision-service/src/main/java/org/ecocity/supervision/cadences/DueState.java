package org.ecocity.supervision.cadences;

/** How an item of the calendar stands today. */
enum DueState {
  /** Not due yet. */
  UPCOMING,
  /** To be done now: its day has come, or the lead before it. */
  DUE,
  /** Done, in time or late. */
  DONE,
  /** Its day has passed. */
  OVERDUE,
  /** The next period is due as well and it is still not done. */
  MISSED
}
