package org.ecocity.funding.uses;

import java.util.List;

/**
 * States of a use of a project's money: RECORDED → CONFIRMED | WITHDRAWN, by the project's unit;
 * CONFIRMED → REVERSED, by finance, with a reason.
 */
enum UseState {
  /** Entered by one hand of the unit; nothing is posted yet. */
  RECORDED,
  /** Confirmed by another; it counts. */
  CONFIRMED,
  /** Taken back before it was confirmed. */
  WITHDRAWN,
  /** It was a mistake and no longer counts. */
  REVERSED;

  List<UseState> next() {
    return switch (this) {
      case RECORDED -> List.of(CONFIRMED, WITHDRAWN);
      case CONFIRMED -> List.of(REVERSED);
      case WITHDRAWN, REVERSED -> List.of();
    };
  }
}
