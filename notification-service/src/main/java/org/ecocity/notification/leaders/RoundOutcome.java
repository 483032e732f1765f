package org.ecocity.notification.leaders;

/** What became of publishing a round. */
sealed interface RoundOutcome {
  /** It is published. */
  record Published() implements RoundOutcome {}

  /** It cannot go there from where it is. */
  record NotAllowed(RoundState from) implements RoundOutcome {}

  /** There is nothing to rank. */
  record Empty() implements RoundOutcome {}
}
