package org.ecocity.funding.movements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.ecocity.funding.budget.Level;
import org.ecocity.funding.budget.MovedLine;
import org.ecocity.funding.budget.MovedLines;
import org.ecocity.funding.carryovers.CarryOverService;
import org.ecocity.funding.ledger.JournalKind;
import org.ecocity.funding.wiring.Rows;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Reads what changed a line's quota from the ledger, which cannot have forgotten any. An allocation
 * changes the quota of the line that gets it alone; of the one that gives it, it is a use.
 */
@ApplicationScoped
class LineHistory {
  private static final String CHANGES =
      """
      SELECT j.business_date, j.kind, j.memo, sum(e.amount_fen)::bigint, m.id,
        CASE WHEN m.budget_line_id = l.id THEN m.to_line_code ELSE m.budget_line_code END, m.reason
      FROM budget_line l
        JOIN entry e ON e.account_id = l.account_id
        JOIN journal j ON j.id = e.journal_id
        LEFT JOIN budget_movement m ON m.id = j.about_id
      WHERE l.id = ? AND j.business_date <= ?
        AND (j.kind IN ('OPEN_LINE', 'SUPPLEMENT', 'CUT', 'TRANSFER', 'CARRY_OVER', 'RECOVERY')
          OR l.parent_line_id IS NOT NULL AND j.kind IN ('ALLOCATE', 'CLAW_BACK'))
      GROUP BY j.id, m.id, l.id ORDER BY j.number LIMIT 1000
      """;
  private static final String DUE =
      """
      WITH RECURSIVE chain AS (
        SELECT l.id, l.id AS first_id, 0 AS times FROM budget_line l
          WHERE l.carried_over_from_id IS NULL
        UNION ALL
        SELECT l.id, c.first_id, c.times + 1 FROM budget_line l
          JOIN chain c ON c.id = l.carried_over_from_id WHERE c.times < 20)
      SELECT l.id, l.code, l.year, l.level, l.owner_unit_code, f.id, f.code, f.year,
        free.balance_fen, promised.balance_fen + owed.balance_fen
      FROM chain c
        JOIN budget_line l ON l.id = c.id
        JOIN budget_line f ON f.id = c.first_id
        JOIN account_balance free ON free.account_id = l.account_id
        JOIN account_balance promised ON promised.account_id = l.commitment_account_id
        JOIN account_balance owed ON owed.account_id = l.payable_account_id
      WHERE (c.times > ? OR c.times = ? AND make_date(l.year, 12, 31) <= ?)
        AND free.balance_fen + promised.balance_fen + owed.balance_fen > 0
      ORDER BY l.code LIMIT 1000
      """;

  private final Rows rows;
  private final MovedLines lines;
  private final CarryOverService rules;
  private final BusinessClock clock;

  LineHistory(Rows rows, MovedLines lines, CarryOverService rules, BusinessClock clock) {
    this.rows = rows;
    this.lines = lines;
    this.rules = rules;
    this.clock = clock;
  }

  @Transactional
  LineHistoryView of(Caller caller, UUID lineId, @Nullable LocalDate wanted) {
    var line = lines.readable(caller, lineId);
    var asOf = wanted == null ? clock.today() : wanted;
    var changes = changes(line, asOf);
    return new LineHistoryView(
        line.id(),
        line.code(),
        asOf,
        changes.isEmpty() ? 0 : changes.getFirst().byFen(),
        changes.isEmpty() ? 0 : changes.getLast().amountAfterFen(),
        changes);
  }

  private List<LineHistoryView.Change> changes(MovedLine line, LocalDate asOf) {
    var amount = new AtomicLong();
    return rows.read(
        CHANGES,
        row -> change(row, amount.accumulateAndGet(row.getLong(4), Math::addExact)),
        line.id(),
        asOf);
  }

  private static LineHistoryView.Change change(ResultSet row, long amountAfterFen)
      throws SQLException {
    var kind = JournalKind.valueOf(row.getString(2));
    return new LineHistoryView.Change(
        row.getObject(1, LocalDate.class),
        kind,
        kind == JournalKind.OPEN_LINE ? null : row.getString(3),
        row.getLong(4),
        amountAfterFen,
        row.getObject(5, UUID.class),
        row.getString(6),
        row.getString(7));
  }

  /** Lines with money that was not spent for as many years as it may be, by code. */
  @Transactional
  List<DueRecovery> dueRecoveries() {
    int most = rules.carryOversToday();
    return rows.read(DUE, LineHistory::dueRecovery, most, most, clock.today());
  }

  private static DueRecovery dueRecovery(ResultSet row) throws SQLException {
    return new DueRecovery(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getInt(3),
        Level.valueOf(row.getString(4)),
        row.getString(5),
        row.getObject(6, UUID.class),
        row.getString(7),
        row.getInt(8),
        row.getLong(9),
        row.getLong(10));
  }
}
