package org.ecocity.supervision.ladders;

/** What a rung of the ladder does. Nothing beyond a proposal goes out by itself. */
public enum Rung {
  /** The unit is reminded. */
  REMINDER,
  /** The unit is warned. */
  WARNING,
  /** Criticism is proposed, for a human to decide. */
  PROPOSAL
}
