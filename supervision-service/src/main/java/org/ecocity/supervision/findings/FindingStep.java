package org.ecocity.supervision.findings;

import java.util.Set;

/**
 * The transition table of a finding (rule 8).
 *
 * <pre>
 * from                        to        who                         needs
 * OPEN                        ORDERED   team's inspector-chief      basis, due date
 * ORDERED, RETURNED, REOPENED REPORTED  the rectified unit          report with evidence (rectification-reports)
 * REPORTED                    RETURNED  team, never the unit        reason
 * REPORTED                    VERIFIED  team, never the unit        line department's opinion (verifications)
 * VERIFIED                    CLOSED    team, not the verifier
 * CLOSED                      REOPENED  team                        reason (revisit)
 * any but CLOSED              ANNULLED  team's inspector-chief      reason (review)
 * </pre>
 *
 * The team is the one that raised it or, once its term has ended, the standing supervision body.
 */
enum FindingStep {
  ORDER(Set.of(FindingState.OPEN), FindingState.ORDERED, Hand.TEAM_CHIEF),
  REPORT(
      Set.of(FindingState.ORDERED, FindingState.RETURNED, FindingState.REOPENED),
      FindingState.REPORTED,
      Hand.UNIT),
  RETURN(Set.of(FindingState.REPORTED), FindingState.RETURNED, Hand.TEAM),
  VERIFY(Set.of(FindingState.REPORTED), FindingState.VERIFIED, Hand.TEAM),
  CLOSE(Set.of(FindingState.VERIFIED), FindingState.CLOSED, Hand.SECOND_PERSON),
  REOPEN(Set.of(FindingState.CLOSED), FindingState.REOPENED, Hand.TEAM),
  ANNUL(
      Set.of(
          FindingState.OPEN,
          FindingState.ORDERED,
          FindingState.REPORTED,
          FindingState.RETURNED,
          FindingState.VERIFIED,
          FindingState.REOPENED),
      FindingState.ANNULLED,
      Hand.TEAM_CHIEF);

  private final Set<FindingState> from;
  private final FindingState to;
  private final Hand hand;

  FindingStep(Set<FindingState> from, FindingState to, Hand hand) {
    this.from = from;
    this.to = to;
    this.hand = hand;
  }

  Set<FindingState> from() {
    return from;
  }

  FindingState to() {
    return to;
  }

  Hand hand() {
    return hand;
  }

  /** Whether {@code POST …/transitions} makes it; a report and a verification are posted. */
  boolean isOffered() {
    return this != REPORT && this != VERIFY;
  }

  /** Whose step it is. */
  enum Hand {
    /** The rectified unit. */
    UNIT,
    /** An inspector of the team. */
    TEAM,
    /** The team's inspector-chief. */
    TEAM_CHIEF,
    /** An inspector of the team who did not verify. */
    SECOND_PERSON
  }
}
