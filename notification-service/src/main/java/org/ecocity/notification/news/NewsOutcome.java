package org.ecocity.notification.news;

/** What became of a step with a piece of news. */
sealed interface NewsOutcome {
  /** It moved. */
  record Moved(NewsState from) implements NewsOutcome {}

  /** It was accepted; the others are told. */
  record Accepted(NewsAccepted event) implements NewsOutcome {}

  /** It cannot go there from where it is. */
  record NotAllowed(NewsState from) implements NewsOutcome {}

  /** A rule stands against it; the slug says which, the field where. */
  record Broken(String slug, String field) implements NewsOutcome {}
}
