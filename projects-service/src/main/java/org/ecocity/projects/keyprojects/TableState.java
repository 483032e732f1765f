package org.ecocity.projects.keyprojects;

/** Where a version of the table stands. */
public enum TableState {
  /** Being put together by the office. */
  DRAFT,
  /** Checked by the line departments. */
  CHECKED,
  /** Approved by the leading group. */
  APPROVED,
  /** In force under its document number; it never changes again. */
  ISSUED,
  /** Replaced by a later version. */
  SUPERSEDED;

  boolean isPublic() {
    return this == ISSUED || this == SUPERSEDED;
  }
}
