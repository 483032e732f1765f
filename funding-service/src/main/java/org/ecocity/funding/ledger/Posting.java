package org.ecocity.funding.ledger;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money to be moved at once or not at all.
 *
 * @param key the same key never moves money twice
 * @param kind why
 * @param aboutId the payment, line or arrival it belongs to
 * @param reversesId the posting it undoes
 * @param purpose what the money is spent for, checked against earmarks
 * @param fieldCode field of the project, checked against earmarks
 * @param memo a short text for the reader of the books
 * @param legs at least two, of different accounts, that sum to zero
 */
public record Posting(
    String key,
    JournalKind kind,
    UUID aboutId,
    @Nullable UUID reversesId,
    @Nullable String purpose,
    @Nullable String fieldCode,
    String memo,
    List<Leg> legs) {

  /**
   * One side of a posting.
   *
   * @param accountId where
   * @param amountFen how much, in fen: above zero into the account, below zero out of it
   */
  public record Leg(UUID accountId, long amountFen) {}

  /** A posting that moves an amount from one account to another. */
  public static Posting move(
      String key, JournalKind kind, UUID aboutId, String memo, UUID from, UUID to, long amountFen) {
    var legs = List.of(new Leg(from, -amountFen), new Leg(to, amountFen));
    return new Posting(key, kind, aboutId, null, null, null, memo, legs);
  }

  /** The same for a purpose and field, as earmarks demand. */
  public Posting spentFor(String wantedPurpose, @Nullable String wantedField) {
    return new Posting(key, kind, aboutId, reversesId, wantedPurpose, wantedField, memo, legs);
  }

  /** The same, marked as undoing another posting. */
  public Posting reversing(UUID journalId) {
    return new Posting(key, kind, aboutId, journalId, purpose, fieldCode, memo, legs);
  }
}
