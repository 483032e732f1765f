package org.ecocity.funding.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ecocity.funding.wiring.Rows;
import org.jspecify.annotations.Nullable;

/** Finds money that is conspicuous, in the books and among the payments; the gravest first. */
@ApplicationScoped
public class FundWatch {
  /** How much one answer holds at the most. */
  public static final int MAX_ROWS = 10_000;

  private static final String IDLE =
      """
      WITH book AS (
        SELECT 'BUDGET_LINE' AS subject, l.id, l.code, l.name, l.owner_unit_code AS unit, l.year,
          l.carried_over_from_id IS NOT NULL OR l.year < extract(year FROM ?::date) AS carried,
          b.fen, b.moved_on
        FROM budget_line l CROSS JOIN LATERAL (
          SELECT sum(p.balance_fen)::bigint AS fen, max(p.last_on) AS moved_on
          FROM account_part p WHERE p.account_id IN (l.account_id, l.commitment_account_id)) b
        UNION ALL
        SELECT 'PROJECT', f.id, f.project_code, f.project_name, f.owner_unit_code, f.table_year,
          false, b.fen, b.moved_on
        FROM financing_plan f CROSS JOIN LATERAL (
          SELECT coalesce(sum(CASE a.type WHEN 'PROJECT' THEN p.balance_fen
              ELSE -p.balance_fen END), 0)::bigint AS fen, max(p.last_on) AS moved_on
          FROM account a JOIN account_part p ON p.account_id = a.id
          WHERE a.project_id = f.id AND a.type IN ('PROJECT', 'PAID')) b)
      SELECT *, coalesce(?::date - moved_on, 0) AS days FROM book
      WHERE fen > 0 AND (?::text IS NULL OR unit = ?::text)
        AND (carried AND ? OR ?::date - moved_on >= ?)
      ORDER BY fen DESC, code LIMIT ?
      """;

  private static final String CONCENTRATION =
      """
      WITH paid AS (
        SELECT applicant_unit_code AS unit,
          coalesce(nullif(replace(payee_account_no, ' ', ''), ''), payee) AS payee_key,
          max(payee) AS payee, count(DISTINCT payee) AS names, count(*) AS payments,
          sum(amount_fen) AS fen
        FROM payment WHERE state = 'PAID' AND paid_on >= make_date(?, 1, 1)
          AND paid_on < make_date(? + 1, 1, 1)
          AND (?::text IS NULL OR applicant_unit_code = ?::text)
        GROUP BY 1, 2),
      whole AS (SELECT unit, sum(payments) AS all_payments, sum(fen) AS all_fen FROM paid GROUP BY 1)
      SELECT *, round(fen * 100 / all_fen, 4) AS share FROM paid JOIN whole USING (unit)
      WHERE all_payments >= ? AND fen * 100 > ? * all_fen
      ORDER BY share DESC, unit, payee_key LIMIT ?
      """;

  private static final String AHEAD =
      """
      WITH paid AS (
        SELECT a.project_id, sum(p.balance_fen) AS fen
        FROM account a JOIN account_part p ON p.account_id = a.id
        WHERE a.type = 'PAID' AND a.project_id IS NOT NULL GROUP BY 1)
      SELECT c.project_id, c.code, c.name, c.owner_unit_code, c.total_investment_fen, paid.fen,
        round(paid.fen * 100 / c.total_investment_fen, 4) AS paid_percent,
        g.physical_percent, g.period
      FROM paid JOIN project_copy c USING (project_id)
        JOIN project_progress_copy g USING (project_id)
      WHERE c.total_investment_fen > 0
        AND paid.fen * 100 > (g.physical_percent + ?) * c.total_investment_fen
        AND (?::text IS NULL OR c.owner_unit_code = ?::text OR c.line_department_code = ?::text)
      ORDER BY paid.fen * 100 / c.total_investment_fen - g.physical_percent DESC, c.project_id LIMIT ?
      """;

  private final Rows rows;

  FundWatch(Rows rows) {
    this.rows = rows;
  }

  /**
   * Money without movement for so many days; with {@code carriedOver} what an earlier year left
   * too, however lately it moved.
   */
  @Transactional
  public List<IdleFunds> idle(
      LocalDate today, int days, boolean carriedOver, @Nullable String unitCode, int limit) {
    return rows.read(
        IDLE, FundWatch::idle, today, today, unitCode, unitCode, carriedOver, today, days, limit);
  }

  /** Payees whose share of a unit's payments of a year is above a percentage. */
  @Transactional
  public List<Concentration> concentration(
      int year, BigDecimal abovePercent, int minPayments, @Nullable String unitCode, int limit) {
    return rows.read(
        CONCENTRATION,
        row -> concentration(year, row),
        year,
        year,
        unitCode,
        unitCode,
        minPayments,
        abovePercent,
        limit);
  }

  /** Projects for which more was paid than physical progress and so many points bear out. */
  @Transactional
  public List<PaidAhead> paidAhead(BigDecimal abovePoints, @Nullable String unitCode, int limit) {
    return rows.read(AHEAD, FundWatch::paidAhead, abovePoints, unitCode, unitCode, unitCode, limit);
  }

  private static IdleFunds idle(ResultSet row) throws SQLException {
    return new IdleFunds(
        IdleFunds.SubjectType.valueOf(row.getString("subject")),
        Objects.requireNonNull(Rows.id(row, "id")),
        row.getString("code"),
        row.getString("name"),
        row.getString("unit"),
        row.getInt("year"),
        row.getLong("fen"),
        row.getObject("moved_on", LocalDate.class),
        row.getInt("days"),
        row.getBoolean("carried"));
  }

  private static Concentration concentration(int year, ResultSet row) throws SQLException {
    return new Concentration(
        row.getString("unit"),
        year,
        row.getString("payee_key"),
        row.getString("payee"),
        row.getInt("names"),
        row.getInt("payments"),
        row.getLong("fen"),
        row.getInt("all_payments"),
        row.getLong("all_fen"),
        row.getBigDecimal("share"));
  }

  private static PaidAhead paidAhead(ResultSet row) throws SQLException {
    var paid = row.getBigDecimal("paid_percent");
    var physical = row.getBigDecimal("physical_percent");
    return new PaidAhead(
        Objects.requireNonNull(Rows.id(row, "project_id")),
        row.getString("code"),
        row.getString("name"),
        row.getString("owner_unit_code"),
        row.getLong("total_investment_fen"),
        row.getLong("fen"),
        paid,
        physical,
        row.getString("period"),
        paid.subtract(physical));
  }
}
