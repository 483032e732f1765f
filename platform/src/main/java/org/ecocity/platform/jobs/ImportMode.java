package org.ecocity.platform.jobs;

/** What an import does with the rows it finds. */
public enum ImportMode {
  /** Checks only, writes nothing. */
  VALIDATE,
  /** Writes all rows, or none when one has an error. */
  ALL_OR_NOTHING,
  /** Writes the rows without error and lists the others. */
  GOOD_ROWS;

  /** Whether rows are written when there are this many errors. */
  public boolean writes(int errorCount) {
    return this == GOOD_ROWS || this == ALL_OR_NOTHING && errorCount == 0;
  }
}
