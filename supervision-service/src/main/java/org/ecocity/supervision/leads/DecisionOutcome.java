package org.ecocity.supervision.leads;

/** What became of a decision on a lead. */
sealed interface DecisionOutcome {
  /** Decided; the others are told. */
  record Decided(LeadDecided event) implements DecisionOutcome {}

  /** Heard; nobody else is told. */
  record Heard() implements DecisionOutcome {}

  /** It cannot go there from where it is. */
  record NotAllowed(LeadState from) implements DecisionOutcome {}

  /** Something is missing; the slug says what, the field where. */
  record Missing(String slug, String field) implements DecisionOutcome {}
}
