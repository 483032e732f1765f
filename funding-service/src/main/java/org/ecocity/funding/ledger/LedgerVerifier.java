package org.ecocity.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Recomputes every balance from the entries, in one snapshot. */
@ApplicationScoped
class LedgerVerifier {
  private static final String FAULTS =
      """
      WITH running AS (
        SELECT id, account_id, balance_after_fen, account_version,
          sum(amount_fen) OVER (PARTITION BY account_id ORDER BY account_version) AS reckoned_fen,
          row_number() OVER (PARTITION BY account_id ORDER BY account_version) AS reckoned_version
        FROM entry)
      SELECT 'BALANCE', a.id FROM account a
        LEFT JOIN (SELECT account_id, sum(amount_fen) AS fen, count(*) AS n
                   FROM entry GROUP BY account_id) e ON e.account_id = a.id
        WHERE a.balance_fen <> coalesce(e.fen, 0) OR a.version <> coalesce(e.n, 0)
      UNION ALL
      SELECT DISTINCT 'RUNNING_BALANCE', account_id FROM running
        WHERE reckoned_fen <> balance_after_fen OR reckoned_version <> account_version
      UNION ALL
      SELECT 'UNBALANCED', j.id FROM journal j LEFT JOIN entry e ON e.journal_id = j.id
        GROUP BY j.id HAVING coalesce(sum(e.amount_fen), 1) <> 0
      UNION ALL
      SELECT 'BELOW_FLOOR', id FROM account WHERE balance_fen < floor_fen
      LIMIT 100
      """;
  private static final String COUNTS =
      """
      SELECT (SELECT count(*) FROM account), (SELECT count(*) FROM journal),
        (SELECT count(*) FROM entry), (SELECT coalesce(sum(balance_fen), 0)::bigint FROM account)
      """;

  private final DataSource dataSource;

  LedgerVerifier(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Transactional
  LedgerVerification verify() {
    try (var connection = dataSource.getConnection()) {
      snapshot(connection);
      var faults = faults(connection);
      try (var query = connection.prepareStatement(COUNTS);
          var row = query.executeQuery()) {
        row.next();
        return new LedgerVerification(
            faults.isEmpty() && row.getLong(4) == 0,
            row.getLong(1),
            row.getLong(2),
            row.getLong(3),
            row.getLong(4),
            faults);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The books could not be verified", e);
    }
  }

  /** Postings that commit between the two queries must not show as faults. */
  private static void snapshot(Connection connection) throws SQLException {
    try (var isolate =
        connection.prepareStatement("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")) {
      isolate.execute();
    }
  }

  private static List<LedgerVerification.Fault> faults(Connection connection) throws SQLException {
    var faults = new ArrayList<LedgerVerification.Fault>();
    try (var query = connection.prepareStatement(FAULTS);
        var row = query.executeQuery()) {
      while (row.next()) {
        faults.add(new LedgerVerification.Fault(row.getString(1), row.getObject(2, UUID.class)));
      }
    }
    return faults;
  }
}
