package org.ecocity.supervision.meetings;

/** What became of a wish to move a meeting or an action item. */
sealed interface MeetingOutcome {
  /** Done. */
  record Done() implements MeetingOutcome {}

  /** It cannot go there from where it is. */
  record NotAllowed(MeetingState from) implements MeetingOutcome {}

  /** A rule stands against it; the slug says which, the field where. */
  record Refused(String slug, String field) implements MeetingOutcome {}
}
