package org.ecocity.funding.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.funding.wiring.Rows;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Reads how far budget lines are executed (执行率): now from the balances, as of a past day from the
 * entries before or after it. A line has an account for what is left, one for what is promised, and
 * one for what is paid for each project or unit.
 */
@ApplicationScoped
class Execution {
  /** A city has some hundreds of lines a year; more than this in one answer is a fault. */
  private static final int MAX_ROWS = 100_000;

  private static final String LINES =
      """
      WITH line AS (
        SELECT * FROM budget_line
        WHERE (?::int IS NULL OR year = ?::int) AND (?::text IS NULL OR owner_unit_code = ?::text)
          AND entered_on <= ?),
      """;

  private static final String PRESENT =
      LINES
          + """
          book AS (
            SELECT a.budget_line_id, a.type, a.project_id, a.balance_fen AS fen, 0 AS received
            FROM line l JOIN account a ON a.budget_line_id = l.id)
          SELECT l.id, l.code, l.name, l.owner_unit_code, l.year, l.amount_fen,
          """;

  /**
   * The entries on one side of a day. Into a line come its opening and allocations to it, less what
   * was clawed back from it.
   */
  private static final String MOVED =
      LINES
          + """
          moved AS (
            SELECT e.account_id, sum(e.amount_fen) AS fen,
              sum(e.amount_fen) FILTER (WHERE a.type <> 'PAID'
                AND (j.kind = 'OPEN_LINE' OR j.kind = 'ALLOCATE' AND e.amount_fen > 0
                  OR j.kind = 'CLAW_BACK' AND e.amount_fen < 0)) AS received
            FROM line l JOIN account a ON a.budget_line_id = l.id
              JOIN entry e ON e.account_id = a.id
              JOIN journal j ON j.id = e.journal_id AND j.business_date %s ?
            GROUP BY 1),
          book AS (
            SELECT a.budget_line_id, a.type, a.project_id, %s AS fen, %s AS received
            FROM line l JOIN account a ON a.budget_line_id = l.id
              LEFT JOIN moved m ON m.account_id = a.id)
          SELECT l.id, l.code, l.name, l.owner_unit_code, l.year, %s AS amount_fen,
          """;

  private static final String FROM_THE_START =
      MOVED.formatted("<=", "coalesce(m.fen, 0)", "coalesce(m.received, 0)", "0");

  private static final String BACK_FROM_NOW =
      MOVED.formatted(
          ">", "a.balance_fen - coalesce(m.fen, 0)", "-coalesce(m.received, 0)", "l.amount_fen");

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
    var today = clock.today();
    var day = asOf == null || asOf.isAfter(today) ? today : asOf;
    var lines = new LinkedHashMap<UUID, LineFigures>();
    Rows.Reading<LineFigures> reading = row -> add(lines, row);
    var found =
        day.equals(today)
            ? rows.read(
                PRESENT + BY_ACCOUNT, reading, year, year, ownerUnitCode, ownerUnitCode, day)
            : rows.read(
                past(year, day, today) + BY_ACCOUNT,
                reading,
                year,
                year,
                ownerUnitCode,
                ownerUnitCode,
                day,
                day);
    if (found.size() > MAX_ROWS) {
      throw Problem.rule("too-many-lines", "year");
    }
    return ExecutionReport.of(day, lines.values());
  }

  /** Adds up the side of the day on which there is less: both give the same. */
  private static String past(@Nullable Integer year, LocalDate day, LocalDate today) {
    var middle = year == null ? today.minusMonths(6) : LocalDate.of(year, Month.JULY, 1);
    return day.isAfter(middle) ? BACK_FROM_NOW : FROM_THE_START;
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
