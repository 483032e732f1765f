package org.ecocity.supervision.objections;

/** States of an objection: OPEN → UPHELD | REJECTED. */
enum ObjectionState {
  /** Waits for the office. */
  OPEN,
  /** The score was reckoned again. */
  UPHELD,
  /** The score stays. */
  REJECTED
}
