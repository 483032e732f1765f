package org.ecocity.notification.suggestions;

/** What became of a step with a suggestion. */
sealed interface SuggestionOutcome {
  /** It moved. */
  record Moved(SuggestionState from) implements SuggestionOutcome {}

  /** It cannot go there from where it is. */
  record NotAllowed(SuggestionState from) implements SuggestionOutcome {}

  /** A rule stands against it; the slug says which, the field where. */
  record Broken(String slug, String field) implements SuggestionOutcome {}
}
