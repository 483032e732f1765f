package org.ecocity.notification.suggestions;

import java.util.List;

/**
 * States of a suggestion.
 *
 * <pre>
 * from        to          who     needs
 * RECEIVED    DISPATCHED  office  unitCode, workingDays; a report never to the unit it is about
 * RECEIVED    PASSED_ON   office  passedOnTo, reason
 * RECEIVED    CLOSED      office  reason
 * DISPATCHED  ANSWERED    unit    reply
 * DISPATCHED  RECEIVED    office  reason (sent to the wrong unit)
 * ANSWERED    PUBLISHED   office  no report, no telephone number in what is published
 * ANSWERED    CLOSED      office
 * ANSWERED    DISPATCHED  office  reason (reply not good enough), workingDays
 * </pre>
 */
enum SuggestionState {
  /** Came in. */
  RECEIVED,
  /** A unit is to answer by a date. */
  DISPATCHED,
  /** The unit has answered; the office reviews. */
  ANSWERED,
  /** Answered, and shown to everybody. */
  PUBLISHED,
  /** Ended without being shown. */
  CLOSED,
  /** Handed to somebody else, such as the hotline 12345. */
  PASSED_ON;

  /** Where it can go from here. */
  List<SuggestionState> next() {
    return switch (this) {
      case RECEIVED -> List.of(DISPATCHED, PASSED_ON, CLOSED);
      case DISPATCHED -> List.of(ANSWERED, RECEIVED);
      case ANSWERED -> List.of(PUBLISHED, CLOSED, DISPATCHED);
      case PUBLISHED, CLOSED, PASSED_ON -> List.of();
    };
  }

  /** Whether nothing more is to be done. */
  boolean isFinal() {
    return next().isEmpty();
  }
}
