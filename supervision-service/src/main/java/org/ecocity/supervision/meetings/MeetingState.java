package org.ecocity.supervision.meetings;

import java.util.Set;

/**
 * States of a meeting.
 *
 * <pre>
 * from     to       who    needs
 * DUE      CONVENED office day and place
 * CONVENED HELD     office minutes, decisions, attendees; its day has come
 * HELD     CLOSED   office every action item confirmed
 * </pre>
 */
enum MeetingState {
  /** Came due; its agenda is made. */
  DUE,
  /** Called for a day and place. */
  CONVENED,
  /** Held; its minutes are there. */
  HELD,
  /** Everything that was decided is done. */
  CLOSED;

  /** Where it can go from here. */
  Set<MeetingState> next() {
    return switch (this) {
      case DUE -> Set.of(CONVENED);
      case CONVENED -> Set.of(HELD);
      case HELD -> Set.of(CLOSED);
      case CLOSED -> Set.of();
    };
  }
}
