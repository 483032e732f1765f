package org.ecocity.funding.policies;

/** What came of an approval. */
sealed interface PolicyOutcome {
  record Approved() implements PolicyOutcome {}

  record NotAllowed(PolicyState from) implements PolicyOutcome {}

  record SameHand(String user) implements PolicyOutcome {}
}
