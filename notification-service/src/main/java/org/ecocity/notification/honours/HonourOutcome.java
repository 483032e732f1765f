package org.ecocity.notification.honours;

/** What became of an act on an honour. */
sealed interface HonourOutcome {
  /** Conferred; the others are told. */
  record Conferred(HonourConferred event) implements HonourOutcome {}

  /** The reward is paid. */
  record Paid() implements HonourOutcome {}

  /** The reward is acknowledged. */
  record Acknowledged() implements HonourOutcome {}

  /** It was so already. */
  record Unchanged() implements HonourOutcome {}

  /** Not now; the slug says why. */
  record Refused(String slug) implements HonourOutcome {}
}
