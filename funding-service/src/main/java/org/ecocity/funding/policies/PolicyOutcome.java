package org.ecocity.funding.policies;

/** What came of an approval. */
sealed interface PolicyOutcome {
  record Approved() implements PolicyOutcome {}

  /** An approval on paper waits for its second person. */
  record PaperEntered() implements PolicyOutcome {}

  record NotAllowed(PolicyState from) implements PolicyOutcome {}

  record SameHand(String user) implements PolicyOutcome {}
}
