package org.ecocity.notification.leaders;

import java.util.List;

/**
 * States of a round.
 *
 * <pre>
 * from  to         who     needs
 * OPEN  PUBLISHED  office  at least one entry
 * </pre>
 */
enum RoundState {
  /** Entries are taken. */
  OPEN,
  /** The ranking stands and is public. */
  PUBLISHED;

  /** Where it can go from here. */
  List<RoundState> next() {
    return switch (this) {
      case OPEN -> List.of(PUBLISHED);
      case PUBLISHED -> List.of();
    };
  }
}
