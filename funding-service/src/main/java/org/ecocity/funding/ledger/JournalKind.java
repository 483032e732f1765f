package org.ecocity.funding.ledger;

/** Why money moved. */
public enum JournalKind {
  /** A budget line was entered. */
  OPEN_LINE,
  /** A payment request reserved its amount. */
  RESERVE,
  /** A reservation was given back. */
  RELEASE,
  /** A payment was instructed: what was promised is owed until the bank has paid it. */
  OWE,
  /** A payment was executed by the bank. */
  PAY,
  /** Funds arrived at a project. */
  ARRIVE,
  /** A project used money that had arrived there by no budget line. */
  USE,
  /** An approved award round reserved what it allocates of a line. */
  SET_ASIDE,
  /** What a round had reserved and does not allocate came free. */
  GIVE_BACK,
  /** A line's money was allocated to another level. */
  ALLOCATE,
  /** Allocated money was taken back. */
  CLAW_BACK,
  /** A unit has to answer for what was allocated to it; noted beside the allocation. */
  GRANT,
  /** A unit no longer has to answer for what was taken back; noted beside the clawback. */
  UNGRANT,
  /** An earlier posting was undone. */
  REVERSE,
  /** An account's money was spread over more parts of it; its balance is the same. */
  SPREAD,
  /** A line got more (追加). */
  SUPPLEMENT,
  /** A line got less (调减). */
  CUT,
  /** Money went from one line to another of the same level and year (调剂). */
  TRANSFER,
  /** What a line had left opened the next year's (结转). */
  CARRY_OVER,
  /** What two years running was not spent went back to the treasury (收回). */
  RECOVERY
}
