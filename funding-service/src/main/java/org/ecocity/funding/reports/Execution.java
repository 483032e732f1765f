package org.ecocity.funding.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.funding.wiring.Rows;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Reads how far budget lines are executed (执行率): now, or as of the end of a past day. A line has an
 * account for what is left, one for what is promised, and one for what is paid for each project or
 * unit.
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
            SELECT a.budget_line_id, a.type, a.project_id, sum(p.balance_fen) AS fen
            FROM line l JOIN account a ON a.budget_line_id = l.id
              JOIN account_part p ON p.account_id = a.id
            GROUP BY a.id)
          """;

  /**
   * A balance of a past day is one step into an index of the ledger. What the bank had paid by then
   * counts as paid, though its slip was entered later: a slip of December that comes in January
   * belongs to the old year.
   */
  private static final String PAST =
      LINES
          + """
          book AS (
            SELECT a.budget_line_id, a.type, a.project_id, balance_before(a.id, ?) AS fen
            FROM line l JOIN account a ON a.budget_line_id = l.id
            UNION ALL
            SELECT l.id, late.type, p.project_id, late.sign * p.amount_fen
            FROM line l JOIN payment p ON p.budget_line_id = l.id
              AND p.state = 'PAID' AND p.moved_on > p.paid_on AND p.paid_on <= ? AND p.moved_on > ?
              CROSS JOIN (VALUES ('PAYABLE', -1), ('PAID', 1)) AS late (type, sign))
          """;

  /** What went on to other lines and did not come back stands in the few postings about it. */
  private static final String BY_ACCOUNT =
      """
      SELECT l.id, l.code, l.name, l.owner_unit_code, l.year, l.field_codes,
        coalesce(g.fen, 0) AS allocated_fen, b.type, coalesce(p.field_code, '') AS field_code,
        sum(b.fen)::bigint AS fen
      FROM line l JOIN book b ON b.budget_line_id = l.id
        LEFT JOIN project_copy p ON p.project_id = b.project_id
        LEFT JOIN (
          SELECT s.id, -sum(e.amount_fen)::bigint AS fen
          FROM line s JOIN allocation al ON al.source_line_id = s.id
            JOIN journal j ON j.about_id = al.id AND j.business_date <= ?
            JOIN entry e ON e.journal_id = j.id
              AND e.account_id IN (s.account_id, s.commitment_account_id)
          GROUP BY 1) g ON g.id = l.id
      GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
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
    if (day.equals(today)) {
      return ExecutionReport.of(day, present(year, ownerUnitCode, day, day));
    }
    var lines = new LinkedHashMap<UUID, LineFigures>();
    var found =
        rows.read(
            PAST + BY_ACCOUNT,
            row -> add(lines, row),
            year,
            year,
            ownerUnitCode,
            ownerUnitCode,
            day,
            endOf(day),
            day,
            day,
            day);
    return ExecutionReport.of(day, whole(lines, found));
  }

  /** The present figures of lines that were entered by a day. */
  @Transactional
  Collection<LineFigures> present(
      @Nullable Integer year, @Nullable String ownerUnitCode, LocalDate enteredBy, LocalDate day) {
    var lines = new LinkedHashMap<UUID, LineFigures>();
    var found =
        rows.read(
            PRESENT + BY_ACCOUNT,
            row -> add(lines, row),
            year,
            year,
            ownerUnitCode,
            ownerUnitCode,
            enteredBy,
            day);
    return whole(lines, found);
  }

  private static Collection<LineFigures> whole(
      LinkedHashMap<UUID, LineFigures> lines, List<LineFigures> found) {
    if (found.size() > MAX_ROWS) {
      throw Problem.rule("too-many-lines", "year");
    }
    return lines.values();
  }

  /** The first instant that no longer counts. */
  private static OffsetDateTime endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toOffsetDateTime();
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
              Rows.texts(row, "field_codes"),
              row.getLong("allocated_fen"));
      lines.put(id, line);
    }
    line.add(row.getString("type"), row.getString("field_code"), row.getLong("fen"));
    return line;
  }
}
