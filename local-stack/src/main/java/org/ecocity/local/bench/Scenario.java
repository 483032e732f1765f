package org.ecocity.local.bench;

import java.util.List;
import java.util.function.LongConsumer;
import org.ecocity.local.stack.Part;
import org.jspecify.annotations.Nullable;

/** One benchmark. */
interface Scenario {

  /** What it is called on the command line. */
  String name();

  /** The service that is measured. */
  Part service();

  /**
   * Whether two ways of using the database stand beside each other and no service: what they write
   * differs then, and the database has a core for itself.
   */
  default boolean isOfDatabase() {
    return false;
  }

  /** Whether what the two sides write differs on purpose: then that is no objection. */
  default boolean isOfOtherWork() {
    return isOfDatabase();
  }

  /** Whether it needs what not every machine has; then it is run only when it is named. */
  default boolean mustBeNamed() {
    return false;
  }

  /** Operations, or seconds where only the database is used, before anything is measured. */
  long warmUp();

  /** Makes both sides ready; both use the same rows of the same database. */
  Sides prepare(City city);

  /** All there are. */
  static List<Scenario> all() {
    return List.of(
        new ReadProject(),
        new ReportProgress(),
        new EventIntake(),
        new LedgerPosting("ledger-posting", LedgerPosting.Peer.TPC_B, LedgerPosting.ACCOUNTS),
        new LedgerPosting("ledger-busy-line", LedgerPosting.Peer.ONE_PART, 2),
        new LedgerPosting("ledger-pgledger", LedgerPosting.Peer.PGLEDGER, LedgerPosting.ACCOUNTS),
        new LedgerPosting("ledger-pgledger-busy", LedgerPosting.Peer.PGLEDGER, 2),
        new PaymentOverHttp(),
        new PastBooks("ledger-past-balance", PastBooks.BALANCE, 20_000),
        new PastBooks("ledger-past-execution", PastBooks.EXECUTION, 400));
  }

  /**
   * Both sides.
   *
   * @param warmUp does so many operations of ours
   * @param load the requests of ours, to be offered at a fixed rate; null where there are none
   * @param offered operations a second that both sides are given, where neither may go as fast as
   *     it can because database and broker would be the bound: then only processor time counts; 0
   *     where both go as fast as they can
   */
  record Sides(
      Contestant ours,
      Contestant limit,
      LongConsumer warmUp,
      @Nullable HttpLoad load,
      double offered) {

    Sides(Contestant ours, Contestant limit, LongConsumer warmUp, @Nullable HttpLoad load) {
      this(ours, limit, warmUp, load, 0);
    }
  }
}
