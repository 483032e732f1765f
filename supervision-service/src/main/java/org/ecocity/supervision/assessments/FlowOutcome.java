package org.ecocity.supervision.assessments;

/** What became of the wish to move an assessment. */
sealed interface FlowOutcome {
  /** It moved. */
  record Moved(AssessmentState from) implements FlowOutcome {}

  /** The approval on paper was entered; it counts when a second person confirms it. */
  record PaperEntered() implements FlowOutcome {}

  /** It cannot go there from where it is. */
  record NotAllowed() implements FlowOutcome {}

  /** Something is missing; the slug says what, the field where. */
  record Missing(String slug, String field) implements FlowOutcome {}
}
