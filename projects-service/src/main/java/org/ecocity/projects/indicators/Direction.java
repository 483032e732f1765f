package org.ecocity.projects.indicators;

/** Which way an indicator is to go. */
enum Direction {
  /** More is better. */
  UP,
  /** Less is better. */
  DOWN
}
