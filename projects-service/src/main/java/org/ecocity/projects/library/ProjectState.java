package org.ecocity.projects.library;

import java.util.EnumSet;
import java.util.Set;

/** Where a project stands between proposal and evaluation. */
public enum ProjectState {
  /** Being written by its owner. */
  DRAFT,
  /** Handed in; waits for the line department's opinion and the office. */
  SUBMITTED,
  /** Given back with a reason. */
  RETURNED,
  /** In the library. */
  ADMITTED,
  /** Being prepared: land, permits, tenders. */
  PREPARING,
  /** Under construction or otherwise under way. */
  UNDER_WAY,
  /** Work finished. */
  COMPLETED,
  /** Accepted. */
  ACCEPTED,
  /** In use. */
  OPERATING,
  /** Evaluated. */
  EVALUATED,
  /** Stopped for a time. */
  SUSPENDED,
  /** Given up. */
  WITHDRAWN;

  private static final Set<ProjectState> BEFORE_START = EnumSet.of(ADMITTED, PREPARING);
  private static final Set<ProjectState> WATCHED = EnumSet.of(ADMITTED, PREPARING, UNDER_WAY);

  /** Whether it is admitted and its work has not begun. */
  public boolean isBeforeStart() {
    return BEFORE_START.contains(this);
  }

  /** Whether progress is expected: admitted, not completed, suspended or withdrawn. */
  public boolean isWatched() {
    return WATCHED.contains(this);
  }

  /** Whether its owner may still rewrite it. */
  boolean isDraft() {
    return this == DRAFT || this == RETURNED;
  }
}
