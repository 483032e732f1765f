package org.ecocity.funding.warnings;

/**
 * States of a warning.
 *
 * <pre>
 * from    to       who                          needs
 * RAISED  CLEARED  the daily look at the funds  it crosses its threshold no more
 * </pre>
 */
public enum WarningState {
  /** It crosses its threshold. */
  RAISED,
  /** It did so, and does no more. */
  CLEARED
}
