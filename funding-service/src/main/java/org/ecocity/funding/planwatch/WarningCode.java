package org.ecocity.funding.planwatch;

/** What is wrong with the financing of a project; the worst first. */
public enum WarningCode {
  /**
   * Government is not the main part of a public-welfare project: of what is planned, or of the
   * total investment where that is more.
   */
  GOVERNMENT_SHARE,
  /** A partner brings money and no concluded competition is on record after the start. */
  NO_COMPETITION,
  /** Committed, due, and not arrived. */
  ARRIVED_LATE,
  /** Planned, due, and not committed. */
  NOT_COMMITTED,
  /** Committed after the day it was planned for. */
  COMMITTED_LATE,
  /** The unit has not filed its plan in time. */
  PLAN_OVERDUE,
  /** The sources planned are less than the total investment. */
  NOT_PLANNED,
  /** The sources planned are more than the total investment. */
  OVER_PLANNED,
  /** Nobody has committed all of the total investment. */
  GAP
}
