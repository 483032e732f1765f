package org.ecocity.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecocity.funding.wiring.Rows;
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

  private final Rows rows;

  PastBalances(Rows rows) {
    this.rows = rows;
  }

  /** What each account held then, in fen. */
  Map<UUID, Long> of(List<UUID> accounts, AsOf asOf) {
    return rows
        .read(
            BALANCES,
            row -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)),
            utc(asOf),
            accounts)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** All that was moved until then, or until now, by type of account. */
  List<TrialBalance.Row> turnover(@Nullable AsOf asOf) {
    var bound = asOf == null ? null : utc(asOf);
    return rows.read(
        TRIAL,
        row ->
            new TrialBalance.Row(
                AccountType.valueOf(row.getString(1)),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5)),
        bound,
        bound);
  }

  private static OffsetDateTime utc(AsOf asOf) {
    return OffsetDateTime.ofInstant(asOf.bound(), ZoneOffset.UTC);
  }
}
