package org.ecocity.funding.ledger;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One side of a posting.
 *
 * @param id the entry
 * @param journalId its posting
 * @param kind why money moved
 * @param memo the posting's text
 * @param accountId where
 * @param accountCode where, readable
 * @param amountFen in fen: above zero into the account, below zero out of it
 * @param part part of the account, 0 where it has but one
 * @param balanceAfterFen the part's balance after this entry, in fen
 * @param accountVersion the part's how-many-eth entry it is
 * @param businessDate business date of the posting
 */
record EntryView(
    UUID id,
    UUID journalId,
    JournalKind kind,
    String memo,
    UUID accountId,
    String accountCode,
    long amountFen,
    int part,
    long balanceAfterFen,
    long accountVersion,
    LocalDate businessDate) {
  static EntryView of(Entry entry) {
    return new EntryView(
        entry.id,
        entry.journal.id,
        entry.journal.kind,
        entry.journal.memo,
        entry.account.id,
        entry.account.code,
        entry.amountFen,
        entry.part,
        entry.balanceAfterFen,
        entry.accountVersion,
        entry.journal.businessDate);
  }
}
