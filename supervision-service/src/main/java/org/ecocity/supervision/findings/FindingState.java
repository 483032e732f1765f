package org.ecocity.supervision.findings;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** States of a finding; how it moves between them stands in {@link FindingStep}. */
public enum FindingState {
  /** Raised; the unit does not know yet. */
  OPEN,
  /** The unit must rectify by the due date. */
  ORDERED,
  /** The unit reports that it has rectified. */
  REPORTED,
  /** The report did not suffice. */
  RETURNED,
  /** The team has verified the rectification. */
  VERIFIED,
  /** Struck off the register. */
  CLOSED,
  /** A revisit found it again. */
  REOPENED,
  /** Taken back after a review. */
  ANNULLED;

  /** Where it can go from here, by whomever. */
  public Set<FindingState> next() {
    var next = new TreeSet<FindingState>();
    Arrays.stream(FindingStep.values())
        .filter(step -> step.from().contains(this))
        .forEach(step -> next.add(step.to()));
    return next;
  }

  /** Whether the unit's report is awaited, so that a passed due date counts. */
  boolean awaitsUnit() {
    return this == ORDERED || this == RETURNED || this == REOPENED;
  }
}
