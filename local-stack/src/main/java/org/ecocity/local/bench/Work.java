package org.ecocity.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What a database did, to see that two contestants made it do the same.
 *
 * @param walBytes written to the log
 */
record Work(long commits, long inserted, long updated, long deleted, long walBytes) {

  private static final String SQL =
      """
      SELECT xact_commit, tup_inserted, tup_updated, tup_deleted,
             pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint
        FROM pg_stat_database WHERE datname = current_database()
      """;

  static Work now(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SELECT pg_stat_clear_snapshot()");
      try (var row = statement.executeQuery(SQL)) {
        row.next();
        return new Work(
            row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
      }
    }
  }

  Work since(Work before) {
    return new Work(
        commits - before.commits,
        inserted - before.inserted,
        updated - before.updated,
        deleted - before.deleted,
        walBytes - before.walBytes);
  }

  /** For one operation: commits, inserted, updated and deleted rows, bytes of log. */
  List<Double> each(long operations) {
    var n = (double) Math.max(1, operations);
    return List.of(commits / n, inserted / n, updated / n, deleted / n, walBytes / n);
  }
}
