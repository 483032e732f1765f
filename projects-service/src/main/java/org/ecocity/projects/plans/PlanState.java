package org.ecocity.projects.plans;

/** Where a version of the plan stands. */
enum PlanState {
  /** Being put together by the office. */
  DRAFT,
  /** Checked by the line departments. */
  CHECKED,
  /** Approved by the head of the leading group. */
  APPROVED,
  /** In force under its document number; it never changes again. */
  ISSUED,
  /** Replaced by a later version. */
  SUPERSEDED;

  boolean isIssued() {
    return this == ISSUED || this == SUPERSEDED;
  }
}
