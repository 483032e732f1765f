package org.ecocity.funding.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.funding.wiring.Rows;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Reads how far budget lines are executed (执行率): now from the balances, as of a past day from the
 * entries up to its end. A line has an account for what is left, one for what is promised, and one
 * for what is paid for each project or unit.
 */
@ApplicationScoped
class Execution {
  /** A city has some hundreds of lines a year; more than this in one answer is a fault. */
  private static final int MAX_ROWS = 100_000;

  private static final String PRESENT =
      """
      WITH line AS (
        SELECT * FROM budget_line l
        WHERE (?::int IS NULL OR year = ?::int) AND (?::text IS NULL OR owner_unit_code = ?::text)),
      book AS (
        SELECT a.budget_line_id, a.type, a.project_id, a.balance_fen AS fen, 0::bigint AS received
        FROM line l JOIN account a ON a.budget_line_id = l.id)
      SELECT l.id, l.code, l.name, l.owner_unit_code, l.year, l.amount_fen,
      """;

  /** What came into a line: opening, allocations to it, less what was clawed back from it. */
  private static final String PAST =
      """
      WITH line AS (
        SELECT * FROM budget_line l
        WHERE (?::int IS NULL OR year = ?::int) AND (?::text IS NULL OR owner_unit_code = ?::text)),
      book AS (
        SELECT a.budget_line_id, a.type, a.project_id, sum(e.amount_fen) AS fen,
          coalesce(sum(e.amount_fen) FILTER (WHERE a.type <> 'PAID'
            AND (j.kind = 'OPEN_LINE' OR j.kind = 'ALLOCATE' AND e.amount_fen > 0
              OR j.kind = 'CLAW_BACK' AND e.amount_fen < 0)), 0) AS received
        FROM line l JOIN account a ON a.budget_line_id = l.id
          JOIN entry e ON e.account_id = a.id
          JOIN journal j ON j.id = e.journal_id AND j.business_date <= ?
        GROUP BY a.id)
      SELECT l.id, l.code, l.name, l.owner_unit_code, l.year, 0::bigint AS amount_fen,
      """;

  private static final String BY_ACCOUNT =
      """
        b.type, coalesce(p.field_code, '') AS field_code,
        sum(b.fen)::bigint AS fen, sum(b.received)::bigint AS received
      FROM line l JOIN book b ON b.budget_line_id = l.id
        LEFT JOIN project_copy p ON p.project_id = b.project_id
      GROUP BY l.id, l.code, l.name, l.owner_unit_code, l.year, l.amount_fen, b.type, 8
      ORDER BY l.code LIMIT 100001
      """;

  private final Rows rows;
  private final BusinessClock clock;

  Execution(Rows rows, BusinessClock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Execution of a year's lines, or all years'; of one owner, or of all when none is named. */
  @Transactional
  ExecutionReport report(
      @Nullable Integer year, @Nullable String ownerUnitCode, @Nullable LocalDate asOf) {
    var lines = new LinkedHashMap<UUID, LineFigures>();
    Rows.Reading<LineFigures> reading = row -> add(lines, row);
    var found =
        asOf == null || !asOf.isBefore(clock.today())
            ? rows.read(PRESENT + BY_ACCOUNT, reading, year, year, ownerUnitCode, ownerUnitCode)
            : rows.read(PAST + BY_ACCOUNT, reading, year, year, ownerUnitCode, ownerUnitCode, asOf);
    if (found.size() > MAX_ROWS) {
      throw Problem.rule("too-many-lines", "year");
    }
    return ExecutionReport.of(asOf == null ? clock.today() : asOf, lines.values());
  }

  private static LineFigures add(LinkedHashMap<UUID, LineFigures> lines, ResultSet row)
      throws SQLException {
    var id = Objects.requireNonNull(Rows.id(row, "id"));
    var line = lines.get(id);
    if (line == null) {
      line =
          new LineFigures(
              id,
              row.getString("code"),
              row.getString("name"),
              row.getString("owner_unit_code"),
              row.getInt("year"),
              row.getLong("amount_fen"));
      lines.put(id, line);
    }
    line.add(
        row.getString("type"),
        row.getString("field_code"),
        row.getLong("fen"),
        row.getLong("received"));
    return line;
  }
}
