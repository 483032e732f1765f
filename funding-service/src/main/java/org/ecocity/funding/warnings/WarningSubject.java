package org.ecocity.funding.warnings;

/** What a warning is about. */
public enum WarningSubject {
  /** A budget line. */
  BUDGET_LINE,
  /** A project. */
  PROJECT,
  /** A payee of one unit. */
  PAYEE,
  /** A unit. */
  UNIT
}
