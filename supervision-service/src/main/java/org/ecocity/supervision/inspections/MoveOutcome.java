package org.ecocity.supervision.inspections;

/** What became of a wish to move an inspection on. */
sealed interface MoveOutcome {
  /** It moved. */
  record Moved() implements MoveOutcome {}

  /** It cannot go there from where it is. */
  record NotAllowed(InspectionState from) implements MoveOutcome {}

  /** Something is missing; the slug says what, the field where. */
  record Missing(String slug, String field) implements MoveOutcome {}
}
