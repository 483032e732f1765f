package org.ecocity.funding.movements;

import org.ecocity.funding.ledger.JournalKind;

/** Why the quota of a line changes. */
public enum MovementKind {
  /** 追加: more money from the same level of government. */
  SUPPLEMENT(JournalKind.SUPPLEMENT),
  /** 调减: less, never below what is promised or spent. */
  CUT(JournalKind.CUT),
  /** 调剂: from one line to another of the same level and year. */
  TRANSFER(JournalKind.TRANSFER),
  /** 结转: what is left at the year's end opens the next year's line with the same earmark. */
  CARRY_OVER(JournalKind.CARRY_OVER),
  /**
   * 收回: what two years running was not spent goes back to the treasury (Budget Law, article 42).
   */
  RECOVERY(JournalKind.RECOVERY);

  private final JournalKind journal;

  MovementKind(JournalKind journal) {
    this.journal = journal;
  }

  JournalKind journal() {
    return journal;
  }

  /** Whether it moves all that is free, whatever that is when it is approved. */
  boolean movesAll() {
    return this == CARRY_OVER || this == RECOVERY;
  }
}
