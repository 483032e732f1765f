package org.ecocity.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The books as they stood at an instant: one step into an index for each account. */
@ApplicationScoped
class PastBalances {
  private static final String BALANCES =
      "SELECT id, balance_before(id, ?::timestamptz) FROM unnest(?) AS id";
  private static final String TRIAL =
      """
      SELECT a.type, count(DISTINCT a.id), coalesce(sum(e.amount_fen) FILTER (WHERE e.amount_fen > 0), 0),
        coalesce(-sum(e.amount_fen) FILTER (WHERE e.amount_fen < 0), 0), sum(e.amount_fen)
      FROM entry e JOIN account a ON a.id = e.account_id
      WHERE ?::timestamptz IS NULL OR e.at < ?::timestamptz
      GROUP BY a.type ORDER BY a.type
      """;

  private final DataSource dataSource;

  PastBalances(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** What each account held then, in fen. */
  @Transactional
  Map<UUID, Long> of(Collection<UUID> accounts, AsOf asOf) {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement(BALANCES)) {
      query.setObject(1, utc(asOf));
      query.setArray(2, connection.createArrayOf("uuid", accounts.toArray()));
      try (var row = query.executeQuery()) {
        var found = new HashMap<UUID, Long>();
        while (row.next()) {
          found.put(row.getObject(1, UUID.class), row.getLong(2));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Past balances could not be read", e);
    }
  }

  /** All that was moved until then, or until now, by type of account. */
  @Transactional
  List<TrialBalance.Row> turnover(@Nullable AsOf asOf) {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement(TRIAL)) {
      var bound = asOf == null ? null : utc(asOf);
      query.setObject(1, bound);
      query.setObject(2, bound);
      try (var row = query.executeQuery()) {
        var found = new ArrayList<TrialBalance.Row>();
        while (row.next()) {
          found.add(
              new TrialBalance.Row(
                  AccountType.valueOf(row.getString(1)),
                  row.getLong(2),
                  row.getLong(3),
                  row.getLong(4),
                  row.getLong(5)));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The trial balance could not be read", e);
    }
  }

  private static OffsetDateTime utc(AsOf asOf) {
    return OffsetDateTime.ofInstant(asOf.bound(), ZoneOffset.UTC);
  }
}
