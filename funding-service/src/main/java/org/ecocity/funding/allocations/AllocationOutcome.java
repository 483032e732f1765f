package org.ecocity.funding.allocations;

import java.util.List;

/** What became of a step; a refusal moved nothing. */
sealed interface AllocationOutcome {
  record Done(AllocationView allocation) implements AllocationOutcome {}

  record NotAllowed(AllocationState from, List<AllocationState> allowed)
      implements AllocationOutcome {}

  record NotPermitted() implements AllocationOutcome {}

  /** Who prepared it does not allocate it. */
  record SameHand() implements AllocationOutcome {}

  record ReasonMissing() implements AllocationOutcome {}

  /** The line that gives has not enough left. */
  record LineTooSmall(String lineCode, long availableFen) implements AllocationOutcome {}

  /** More would be taken back than is left of what was given. */
  record MoreThanAllocated(long keptFen) implements AllocationOutcome {}
}
