package org.ecocity.funding.ledger.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Budget lines as they stood at a day, which never changes: nothing posted is changed. */
@ApplicationScoped
public class LineStandings {
  /** What a line may give stands in its own account, in its promises, is owed, or has been paid. */
  private static final String AS_OF =
      """
      SELECT
        (SELECT coalesce(sum(e.amount_fen), 0)::bigint
          FROM journal j JOIN entry e ON e.journal_id = j.id JOIN account a ON a.id = e.account_id
          WHERE j.about_id = ? AND j.kind = 'OPEN_LINE' AND a.type = 'BUDGET_LINE'
            AND e.at < ?::timestamptz),
        coalesce(sum(held.fen), 0)::bigint,
        coalesce(sum(held.fen) FILTER (WHERE type = 'PAID'
          AND (?::uuid IS NULL OR project_id = ?::uuid)), 0)::bigint
      FROM account CROSS JOIN LATERAL balance_before(id, ?::timestamptz) AS held (fen)
      WHERE budget_line_id = ? AND type IN ('BUDGET_LINE', 'COMMITMENT', 'PAYABLE', 'PAID')
      """;

  private final DataSource dataSource;

  LineStandings(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * How a line stood at the end of a day.
   *
   * @param projectId the project whose payments count; all payments of the line when none
   */
  @Transactional
  public LineStanding asOf(UUID lineId, @Nullable UUID projectId, LocalDate day) {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement(AS_OF)) {
      var bound = day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toOffsetDateTime();
      query.setObject(1, lineId);
      query.setObject(2, bound);
      query.setObject(3, projectId);
      query.setObject(4, projectId);
      query.setObject(5, bound);
      query.setObject(6, lineId);
      try (var row = query.executeQuery()) {
        row.next();
        return new LineStanding(row.getLong(1), row.getLong(2), row.getLong(3));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Line " + lineId + " could not be read as of " + day, e);
    }
  }
}
