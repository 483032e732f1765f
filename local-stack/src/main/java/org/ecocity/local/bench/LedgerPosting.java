package org.ecocity.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.ecocity.local.Refusal;
import org.ecocity.local.process.Tool;
import org.ecocity.local.stack.Part;
import org.jspecify.annotations.Nullable;

/**
 * The ledger's own function by eight clients on the database alone: earmark, floor, two entries
 * with balance-after and hash, idempotency key and journal.
 *
 * @param name on the command line
 * @param beside what it stands beside
 * @param accounts among which money moves, each of ours in parts
 */
record LedgerPosting(String name, Peer beside, int accounts) implements Scenario {

  /** What a posting is compared with. */
  enum Peer {
    /**
     * PostgreSQL's own bank transfer: one account's row, a teller's, a branch's and a history row.
     */
    TPC_B,
    /** Another ledger in SQL, whose file the environment names: it is not ours to carry. */
    PGLEDGER,
    /** The same posting on a line whose money lies in one part, as behind a plain row lock. */
    ONE_PART
  }

  static final int CLIENTS = 8;
  static final int ACCOUNTS = 50;

  /** Of each account: as many may take from it at once. */
  private static final int PARTS = 16;

  /** Two more accounts are left in one part. */
  private static final int ONE_PART_FROM = ACCOUNTS + 1;

  private static final long SECONDS_OF_WARM_UP = 5;

  private static final String ACCOUNT =
      "('b0000000-0000-7000-8000-'||lpad((%s)::text,12,'0'))::uuid";
  private static final String OPEN =
      """
      INSERT INTO account (id, type, code, opened_on, purposes)
        SELECT %s, CASE n WHEN 0 THEN 'EXTERNAL' ELSE 'BUDGET_LINE' END, 'BENCH:' || n, '2019-01-01',
          CASE n WHEN 0 THEN '{}' ELSE '{WORKS,WAGES}'::text[] END
        FROM generate_series(0, %d) n;
      SELECT post(uuidv7(), 'bench:' || n, 'OPEN_LINE', uuidv7(), NULL, NULL, NULL, 'bench', 'bench',
          '2019-01-01', now() - interval '1 day', ARRAY[%s, %s], ARRAY[-1000000000000, 1000000000000])
        FROM generate_series(1, %d) n;
      """;
  private static final String POST =
      """
      SELECT * FROM post(uuidv7(), uuidv7()::text, 'RESERVE', uuidv7(), NULL, 'WORKS', 'WAT', 'bench',
        'bench', '2019-06-30', now(), ARRAY[%s, %s], ARRAY[-(:fen::bigint), :fen::bigint]);
      """;

  @Override
  public Part service() {
    return Part.FUNDING;
  }

  @Override
  public boolean isOfDatabase() {
    return true;
  }

  @Override
  public boolean mustBeNamed() {
    return beside == Peer.PGLEDGER;
  }

  @Override
  public long warmUp() {
    return SECONDS_OF_WARM_UP;
  }

  @Override
  public Sides prepare(City city) {
    open(city);
    var ours =
        beside == Peer.ONE_PART
            ? pgbench(city, "a line in parts", "funding", busy(1, 2))
            : pgbench(city, "ledger", "funding", transfer());
    var limit =
        switch (beside) {
          case TPC_B -> tpcB(city);
          case PGLEDGER -> PgLedger.contestant(city, accounts);
          case ONE_PART ->
              pgbench(
                  city, "a line in one part", "funding", busy(ONE_PART_FROM, ONE_PART_FROM + 1));
        };
    return new Sides(ours, limit, seconds -> ours.run(java.time.Duration.ofSeconds(seconds)), null);
  }

  private void open(City city) {
    try (var connection = city.database(Part.FUNDING)) {
      if (isThere(connection, "SELECT FROM account WHERE code = 'BENCH:0'")) return;
      execute(
          connection,
          OPEN.formatted(
              ACCOUNT.formatted("n"),
              ONE_PART_FROM + 1,
              ACCOUNT.formatted("0"),
              ACCOUNT.formatted("n"),
              ONE_PART_FROM + 1));
      execute(
          connection,
          "SELECT spread(%s, %d, uuidv7(), 'bench', '2019-01-01', now() - interval '1 day')"
                  .formatted(ACCOUNT.formatted("n"), PARTS)
              + " FROM generate_series(1, %d) n".formatted(ACCOUNTS));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String transfer() {
    return """
    \\set from random(1, %1$d)
    \\set to (:from %% %1$d) + 1
    \\set fen random(1, 1000)
    """
            .formatted(accounts)
        + POST.formatted(ACCOUNT.formatted(":from"), ACCOUNT.formatted(":to"));
  }

  /** All from one account to one other, and as many questions after it as a service still has. */
  private static String busy(int from, int to) {
    return "\\set fen random(1, 1000)\nBEGIN;\n"
        + POST.formatted(ACCOUNT.formatted(from), ACCOUNT.formatted(to))
        + "SELECT 1;\n".repeat(4)
        + "COMMIT;\n";
  }

  private static Contestant tpcB(City city) {
    if (newDatabase(city, "tpcb")) {
      var made =
          Tool.succeeds(
              List.of(
                  "env",
                  "PGPASSWORD=" + city.password(Part.FUNDING),
                  "pgbench",
                  "-h",
                  "127.0.0.1",
                  "-p",
                  String.valueOf(city.port(Part.POSTGRES)),
                  "-U",
                  "funding_app",
                  "-q",
                  "-i",
                  "-s",
                  "10",
                  "tpcb"));
      if (!made) throw new Refusal("pgbench could not make its tables.");
    }
    return pgbench(city, "TPC-B", "tpcb", null);
  }

  /** Makes a database that the service's run-time role owns; says whether it was not there yet. */
  static boolean newDatabase(City city, String name) {
    try (var connection = city.database("postgres")) {
      if (isThere(connection, "SELECT FROM pg_database WHERE datname = '" + name + "'"))
        return false;
      execute(connection, "CREATE DATABASE " + name + " OWNER funding_app");
      return true;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static Pgbench pgbench(City city, String name, String database, @Nullable String script) {
    var file = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    return new Pgbench(
        name,
        city.port(Part.POSTGRES),
        database,
        "funding_app",
        city.password(Part.FUNDING),
        script == null ? List.of() : List.of(city.script("ledger-" + file, script)),
        CLIENTS,
        0);
  }

  static boolean isThere(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      return row.next();
    }
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
