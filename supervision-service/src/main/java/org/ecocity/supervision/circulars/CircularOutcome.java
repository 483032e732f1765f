package org.ecocity.supervision.circulars;

/** What became of a wish to move a circular, or to speak to it. */
sealed interface CircularOutcome {
  /** Done. */
  record Done() implements CircularOutcome {}

  /** It cannot go there from where it is. */
  record NotAllowed(CircularState from) implements CircularOutcome {}

  /** A rule stands against it; the slug says which, the field where. */
  record Refused(String slug, String field) implements CircularOutcome {}
}
