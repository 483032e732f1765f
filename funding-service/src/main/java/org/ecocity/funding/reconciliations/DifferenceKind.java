package org.ecocity.funding.reconciliations;

/** In what the treasury's list and the payments here differ. */
public enum DifferenceKind {
  /** The bank paid what is not paid here. */
  UNKNOWN_HERE,
  /** Paid here in this month, on no list of the bank. */
  MISSING_AT_BANK,
  /** Paid on both sides with another amount. */
  AMOUNT_DIFFERS,
  /** Paid on both sides to another account; changes no sum. */
  PAYEE_DIFFERS,
  /** Paid on both sides, in different months. */
  DAY_DIFFERS,
  /** The bank paid a voucher once more. */
  DOUBLE_AT_BANK
}
