package org.ecocity.supervision.cadences;

/** How the periods of a cadence follow each other, and from what its due dates are reckoned. */
enum CadenceKind {
  /** Every month; due on the n-th working day of the month after. */
  MONTHLY,
  /** Every quarter; due on the n-th working day after it. */
  QUARTERLY,
  /** Every even month; due on a day of that month, on a day off the next working day. */
  EVEN_MONTHS,
  /**
   * The periods listed; due on the n-th working day after each, or, without an n, on the last
   * working day of each.
   */
  FIXED_PERIODS
}
