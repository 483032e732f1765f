package org.ecocity.projects.lights;

/** What a light is about. */
public enum Dimension {
  /** Started when planned? */
  START,
  /** As far as planned? */
  PROGRESS,
  /** Paid no further than built? */
  PAYMENT,
  /** In the statistics or the development plan in time? */
  LISTING,
  /** Reported in time? */
  REPORTING
}
