package org.ecocity.supervision.findings;

/** How grave a finding is. A SERIOUS one on a project holds its new payments (rule 14). */
public enum Severity {
  /** 一般. */
  MINOR,
  /** 较重. */
  MAJOR,
  /** 严重. */
  SERIOUS
}
