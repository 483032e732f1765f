package org.ecocity.funding.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The trial balance (试算平衡表), reckoned from the entries themselves.
 *
 * @param asOf the date or instant asked for; none is now
 * @param balanced whether what went in is what went out, and all balances sum to zero
 * @param rows one for each type of account that was ever moved
 */
record TrialBalance(@Nullable String asOf, boolean balanced, List<Row> rows) {
  static TrialBalance of(@Nullable String asOf, List<Row> rows) {
    long in = rows.stream().mapToLong(Row::inFen).sum();
    long out = rows.stream().mapToLong(Row::outFen).sum();
    return new TrialBalance(asOf, in == out, rows);
  }

  /**
   * All accounts of a type together.
   *
   * @param type what they stand for
   * @param accountCount how many were moved
   * @param inFen all that went in, in fen
   * @param outFen all that went out, in fen, above zero
   * @param balanceFen what they hold together, in fen
   */
  record Row(AccountType type, long accountCount, long inFen, long outFen, long balanceFen) {}
}
