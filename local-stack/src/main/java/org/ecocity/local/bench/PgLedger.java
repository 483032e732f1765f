package org.ecocity.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.ecocity.local.Refusal;

/** Another ledger in SQL, whose file the environment names: it is not ours to carry. */
final class PgLedger {

  private static final String FILE = "ECOCITY_PGLEDGER";

  private PgLedger() {}

  /** Its transfers by as many clients as ours, among so many accounts. */
  static Contestant contestant(City city, int accounts) {
    open(city);
    var script =
        """
        \\set from random(1, %1$d)
        \\set to (:from %% %1$d) + 1
        \\set fen random(1, 1000)
        SELECT * FROM pgledger_create_transfer('pgla_' || :from, 'pgla_' || :to, (:fen::bigint)::numeric);
        """
            .formatted(accounts);
    return LedgerPosting.pgbench(city, "pgledger", "pgledger", script);
  }

  private static void open(City city) {
    var file = System.getenv(FILE);
    if (file == null) {
      throw new Refusal(
          "This bench stands beside pgledger: name a file with the pgsql-ulid it needs and its"
              + " pgledger.sql in "
              + FILE);
    }
    if (!LedgerPosting.newDatabase(city, "pgledger")) return;
    try (var connection = city.database("pgledger")) {
      LedgerPosting.execute(connection, "SET ROLE funding_app");
      LedgerPosting.execute(connection, Files.readString(Path.of(file)));
      LedgerPosting.execute(
          connection,
          "INSERT INTO pgledger_accounts (id, name, currency, allow_negative_balance,"
              + " allow_positive_balance, created_at, updated_at) SELECT 'pgla_' || n, 'a', 'CNY',"
              + " true, true, now(), now() FROM generate_series(1, "
              + LedgerPosting.ACCOUNTS
              + ") n");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
