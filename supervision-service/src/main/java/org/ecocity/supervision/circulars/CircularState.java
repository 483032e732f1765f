package org.ecocity.supervision.circulars;

import java.util.Set;

/**
 * States of a circular.
 *
 * <pre>
 * from       to         who                                  needs
 * COMPILED   CONFIRMING by the matrix, PREPARE (office)
 * CONFIRMING REVIEWED   office, another hand than PREPARE     every unit answered or silent, no dispute open
 * REVIEWED   APPROVED   by the matrix, APPROVE, not PREPARE
 * APPROVED   ISSUED     by itself                             its document was issued
 * </pre>
 *
 * An INSPECTION circular begins as REVIEWED: the team prepared and its chief checked it.
 */
enum CircularState {
  /** Compiled; the office alone reads it. */
  COMPILED,
  /** With the units, who confirm or dispute their figures. */
  CONFIRMING,
  /** Checked by a second hand. */
  REVIEWED,
  /** Approved; its document is being registered. */
  APPROVED,
  /** Sent to its recipients under its number. */
  ISSUED;

  /** Where somebody can take it from here. */
  Set<CircularState> next() {
    return switch (this) {
      case COMPILED -> Set.of(CONFIRMING);
      case CONFIRMING -> Set.of(REVIEWED);
      case REVIEWED -> Set.of(APPROVED);
      case APPROVED, ISSUED -> Set.of();
    };
  }
}
