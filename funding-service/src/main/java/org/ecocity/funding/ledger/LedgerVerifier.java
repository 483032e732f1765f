package org.ecocity.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecocity.platform.time.BusinessClock;

/** Recomputes every balance and every link from the entries, in one snapshot. */
@ApplicationScoped
class LedgerVerifier {
  private static final String FAULTS =
      """
      WITH reckoned AS (
        SELECT e.account_id, e.part, e.account_version, e.journal_id,
          sum(e.amount_fen) OVER own <> e.balance_after_fen
            OR row_number() OVER own <> e.account_version AS is_wrong,
          e.hash IS DISTINCT FROM entry_hash(
            coalesce(lag(e.hash) OVER own, sha256('ecocity')), e.account_id, e.part,
            e.account_version, e.amount_fen, e.balance_after_fen,
            posting_digest(j.id, j.key, j.kind, j.about_id, j.reverses_id, j.purpose, j.field_code,
              j.memo, j.actor, j.business_date, j.at))
            OR e.at <> j.at OR e.business_date <> j.business_date AS is_broken
        FROM entry e LEFT JOIN journal j ON j.id = e.journal_id
        WINDOW own AS (PARTITION BY e.account_id, e.part ORDER BY e.account_version)),
      ended AS (
        SELECT account_id, part, sum(amount_fen) AS fen, count(*) AS n,
          (array_agg(hash ORDER BY account_version DESC))[1] AS hash
        FROM entry GROUP BY account_id, part),
      fault (kind, account_id, part, version, journal_id) AS (
        SELECT 'RUNNING_BALANCE', account_id, part, min(account_version), NULL::uuid
          FROM reckoned WHERE is_wrong GROUP BY account_id, part
        UNION ALL
        SELECT 'BROKEN_CHAIN', account_id, part, min(account_version), NULL
          FROM reckoned WHERE is_broken GROUP BY account_id, part
        UNION ALL
        SELECT 'BALANCE', p.account_id, p.part, p.version, NULL
          FROM account_part p LEFT JOIN ended e ON e.account_id = p.account_id AND e.part = p.part
          WHERE p.balance_fen <> coalesce(e.fen, 0) OR p.version <> coalesce(e.n, 0)
            OR p.hash <> coalesce(e.hash, sha256('ecocity'))
        UNION ALL
        SELECT 'BALANCE', e.account_id, e.part, NULL, NULL
          FROM ended e LEFT JOIN account_part p ON p.account_id = e.account_id AND p.part = e.part
          WHERE p.account_id IS NULL
        UNION ALL
        SELECT 'BELOW_FLOOR', account_id, part, version, NULL
          FROM account_part WHERE balance_fen < 0 AND NOT owing
        UNION ALL
        SELECT 'UNBALANCED', NULL, NULL, NULL, j.id FROM journal j
          LEFT JOIN entry e ON e.journal_id = j.id
          GROUP BY j.id HAVING coalesce(sum(e.amount_fen), 1) <> 0
        UNION ALL
        SELECT 'CUT_OFF', NULL, NULL, NULL, NULL FROM ledger_verification v
          WHERE v.journal_count > (SELECT count(*) FROM journal WHERE number <= v.last_number))
      SELECT f.kind, coalesce(f.account_id, f.journal_id), coalesce(a.code, j.key), f.part, f.version
      FROM fault f LEFT JOIN account a ON a.id = f.account_id LEFT JOIN journal j ON j.id = f.journal_id
      ORDER BY f.kind, a.code, f.part, j.number LIMIT 100
      """;
  private static final String COUNTS =
      """
      SELECT (SELECT count(*) FROM account), (SELECT count(*) FROM journal),
        (SELECT count(*) FROM entry),
        (SELECT coalesce(sum(balance_fen), 0)::bigint FROM account_part),
        (SELECT encode(sha256(string_agg(hash, ''::bytea ORDER BY account_id, part)), 'hex')
          FROM account_part)
      """;

  private final DataSource dataSource;
  private final BusinessClock clock;

  LedgerVerifier(DataSource dataSource, BusinessClock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /** In a transaction of its own, because it needs one snapshot. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  LedgerVerification verify() {
    try (var connection = dataSource.getConnection()) {
      takeSnapshot(connection);
      var faults = faults(connection);
      try (var query = connection.prepareStatement(COUNTS);
          var row = query.executeQuery()) {
        row.next();
        return new LedgerVerification(
            faults.isEmpty() && row.getLong(4) == 0,
            clock.now(),
            row.getLong(1),
            row.getLong(2),
            row.getLong(3),
            row.getLong(4),
            row.getString(5),
            faults);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The books could not be verified", e);
    }
  }

  /**
   * Postings that commit between the two queries must not show as faults. A year takes its time.
   */
  private static void takeSnapshot(Connection connection) throws SQLException {
    try (var isolate = connection.createStatement()) {
      isolate.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
      isolate.execute("SET LOCAL statement_timeout = '10min'");
    }
  }

  private static List<LedgerVerification.Fault> faults(Connection connection) throws SQLException {
    var faults = new ArrayList<LedgerVerification.Fault>();
    try (var query = connection.prepareStatement(FAULTS);
        var row = query.executeQuery()) {
      while (row.next()) {
        faults.add(fault(row));
      }
    }
    return faults;
  }

  private static LedgerVerification.Fault fault(ResultSet row) throws SQLException {
    return new LedgerVerification.Fault(
        row.getString(1),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getObject(4, Integer.class),
        row.getObject(5, Long.class));
  }
}
