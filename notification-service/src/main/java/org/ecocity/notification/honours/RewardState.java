package org.ecocity.notification.honours;

/** What became of the material reward. */
enum RewardState {
  /** The honour carries none. */
  NONE,
  /** To be paid. */
  DUE,
  /** Paid by the treasury. */
  PAID,
  /** The recipient has acknowledged it. */
  ACKNOWLEDGED
}
