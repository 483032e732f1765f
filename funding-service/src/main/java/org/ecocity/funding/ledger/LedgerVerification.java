package org.ecocity.funding.ledger;

import java.util.List;
import java.util.UUID;

/**
 * The books recomputed from their entries.
 *
 * @param holds whether every balance and every posting is right
 * @param accountCount accounts recomputed
 * @param journalCount postings recomputed
 * @param entryCount entries read
 * @param totalFen sum of all balances, which must be 0
 * @param faults the first hundred that are wrong
 */
record LedgerVerification(
    boolean holds,
    long accountCount,
    long journalCount,
    long entryCount,
    long totalFen,
    List<Fault> faults) {

  /**
   * Something that does not add up.
   *
   * @param kind BALANCE (an account is not the sum of its entries), RUNNING_BALANCE (an entry's
   *     balance-after is wrong or one is missing), UNBALANCED (a posting does not sum to zero) or
   *     BELOW_FLOOR
   * @param id the account or posting
   */
  record Fault(String kind, UUID id) {}
}
