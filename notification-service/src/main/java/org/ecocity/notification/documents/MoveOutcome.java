package org.ecocity.notification.documents;

/** What became of a wish to move a document on. */
sealed interface MoveOutcome {
  /** It moved. */
  record Moved() implements MoveOutcome {}

  /** It cannot go there from where it is. */
  record NotAllowed(DocumentState from) implements MoveOutcome {}

  /** Something is missing or stands against it; the slug says what, the field where. */
  record Refused(String slug, String field) implements MoveOutcome {}
}
