package org.ecocity.funding.allocations;

/** Why money goes from a line of the city to one of a unit, or back. */
public enum AllocationKind {
  /** By finance, outside of award rounds. */
  DIRECT,
  /** What an award round allocates at once. */
  ADVANCE,
  /** What an award round allocates after acceptance. */
  SETTLEMENT,
  /** Taken back: the reverse of one of the others. */
  CLAWBACK
}
