package org.ecocity.supervision.scoring;

/** How an item of a scorecard comes to its points. */
public enum MeasureType {
  /** One named measure by another, at most 1, times the points. */
  RATIO,
  /** A percentage that falls into one of several bands. */
  BANDS,
  /** Parts by their weight: Σ weight × completion ÷ Σ weight, times the points. */
  WEIGHTED_COMPLETION,
  /** So much off for each event or day, within its category, up to a limit. */
  DEDUCTION,
  /** So much on top for each event, outside the scaling, up to a limit. */
  BONUS,
  /** Typed in with evidence, and confirmed by a second person. */
  MANUAL,
  /** Bars the grades above one, whatever the points. */
  VETO
}
