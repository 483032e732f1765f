package org.ecocity.supervision.evidence;

/** States of a piece of evidence: ENTERED → CONFIRMED; a newer one makes either REPLACED. */
enum EvidenceState {
  /** Waits for its second person. */
  ENTERED,
  /** Counts. */
  CONFIRMED,
  /** A newer one took its place; kept. */
  REPLACED
}
