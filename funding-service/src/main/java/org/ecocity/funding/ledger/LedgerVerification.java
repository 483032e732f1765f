package org.ecocity.funding.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The books recomputed from their entries.
 *
 * @param holds whether every balance, every posting and every link of the hash chains is right
 * @param verifiedAt when, by the programme's clock
 * @param accountCount accounts recomputed
 * @param journalCount postings recomputed
 * @param entryCount entries read
 * @param totalFen sum of all balances, which must be 0
 * @param headHash hash over the last link of every chain: two readings without a posting between
 *     them have the same
 * @param faults where the books break, the first of each kind in each part of an account; a hundred
 *     at most
 */
record LedgerVerification(
    boolean holds,
    Instant verifiedAt,
    long accountCount,
    long journalCount,
    long entryCount,
    long totalFen,
    @Nullable String headHash,
    List<Fault> faults) {

  /**
   * Something that does not add up.
   *
   * @param kind BALANCE (a part of an account is not the sum of its entries), RUNNING_BALANCE (an
   *     entry's balance-after is wrong or one is missing), BROKEN_CHAIN (an entry or its posting
   *     was changed after it was written, or the last ones were cut off), UNBALANCED (a posting
   *     does not sum to zero or has no entries), BELOW_FLOOR, or CUT_OFF (there are fewer postings
   *     than an earlier verification counted)
   * @param id the account or posting
   * @param code the account's code, or the posting's key
   * @param part of the account
   * @param version of the first entry that is wrong, where it is an entry
   */
  record Fault(
      String kind,
      @Nullable UUID id,
      @Nullable String code,
      @Nullable Integer part,
      @Nullable Long version) {}
}
