package org.ecocity.supervision.inspections;

import java.util.Set;

/**
 * States of an inspection.
 *
 * <pre>
 * from      to         who                       needs
 * PLANNED   UNDER_WAY  inspector of the team
 * UNDER_WAY CONCLUDED  the team's inspector-chief reason (the conclusion), one record
 * </pre>
 */
enum InspectionState {
  /** Prepared; an unannounced one is known to the team alone. */
  PLANNED,
  /** The team is out. */
  UNDER_WAY,
  /** Concluded. */
  CONCLUDED;

  /** Where it can go from here. */
  Set<InspectionState> next() {
    return switch (this) {
      case PLANNED -> Set.of(UNDER_WAY);
      case UNDER_WAY -> Set.of(CONCLUDED);
      case CONCLUDED -> Set.of();
    };
  }
}
