package org.ecocity.funding.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A posting of the journal.
 *
 * @param id the posting
 * @param number running number
 * @param kind why money moved
 * @param aboutId the payment, budget line, movement or arrival it belongs to
 * @param reversesId the posting it undoes, if any
 * @param purpose what the money was spent for, if it was; of a movement, a purpose that the line it
 *     leaves allows
 * @param memo text for the reader of the books
 * @param actor user or client who caused it
 * @param businessDate business date
 * @param at business instant
 * @param entries its sides; they sum to zero
 */
record JournalView(
    UUID id,
    long number,
    JournalKind kind,
    UUID aboutId,
    @Nullable UUID reversesId,
    @Nullable String purpose,
    String memo,
    String actor,
    LocalDate businessDate,
    Instant at,
    List<EntryView> entries) {
  static JournalView of(Journal journal) {
    return new JournalView(
        journal.id,
        journal.number,
        journal.kind,
        journal.aboutId,
        journal.reversesId,
        journal.purpose,
        journal.memo,
        journal.actor,
        journal.businessDate,
        journal.at,
        journal.entries.stream()
            .map(EntryView::of)
            .sorted(Comparator.comparing(EntryView::amountFen))
            .toList());
  }
}
