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

  /** Loans and social capital are paid out elsewhere: only government money is followed here. */
  private static final String IDLE =
      """
      WITH book AS (
        SELECT 'BUDGET_LINE' AS subject, l.id, l.code, l.name, l.owner_unit_code AS unit, l.year,
          l.carried_over_from_id IS NOT NULL OR l.year < extract(year FROM ?::date) AS carried,
          b.fen, b.moved_on
        FROM budget_line l CROSS JOIN LATERAL (
          SELECT sum(p.balance_fen)::bigint AS fen, max(p.last_on) AS moved_on
          FROM account_part p WHERE p.account_id IN (
            l.account_id, l.commitment_account_id, l.payable_account_id)) b
        UNION ALL
        SELECT 'PROJECT', f.id, f.project_code, f.project_name, f.owner_unit_code, f.table_year,
          false, coalesce(arrived.fen, 0) - coalesce(paid.fen, 0),
          greatest(arrived.on_day, paid.on_day)
        FROM financing_plan f CROSS JOIN LATERAL (
          SELECT sum(r.amount_fen)::bigint AS fen, max(r.arrived_on) AS on_day
          FROM funds_arrival r JOIN funding_source s USING (kind)
          WHERE r.project_id = f.id AND r.state = 'RECORDED' AND s.government) arrived
        CROSS JOIN LATERAL (
          SELECT sum(p.balance_fen)::bigint AS fen, max(p.last_on) AS on_day
          FROM account a JOIN account_part p ON p.account_id = a.id
          WHERE a.project_id = f.id AND a.type = 'PAID') paid)
      SELECT *, coalesce(?::date - moved_on, 0) AS days FROM book
      WHERE fen > 0 AND (?::text IS NULL OR unit = ?::text)
        AND (carried AND ? OR ?::date - moved_on >= ?)
      ORDER BY fen DESC, code LIMIT ?
      """;

  /** Where a payment gives no account, the one its payee was last paid at is meant. */
  private static final String CONCENTRATION =
      """
      WITH paid AS (
        SELECT p.applicant_unit_code AS unit,
          coalesce(p.account_key, known.account_key, p.payee_key) AS payee_key,
          max(p.payee) AS payee, count(DISTINCT p.payee) AS names, count(*) AS payments,
          sum(p.amount_fen) AS fen
        FROM payment p LEFT JOIN LATERAL (
          SELECT o.account_key FROM payment o
          WHERE p.account_key IS NULL AND o.payee_key = p.payee_key AND o.state = 'PAID'
            AND o.account_key IS NOT NULL AND o.paid_on <= ?
          ORDER BY o.paid_on DESC, o.id DESC LIMIT 1) known ON true
        WHERE p.state = 'PAID' AND p.paid_on BETWEEN make_date(?, 1, 1) AND make_date(?, 12, 31)
          AND p.paid_on <= ? AND (?::text IS NULL OR p.applicant_unit_code = ?::text)
        GROUP BY 1, 2),
      whole AS (SELECT unit, sum(payments) AS all_payments, sum(fen) AS all_fen FROM paid GROUP BY 1)
      SELECT *, round(fen * 100 / all_fen, 4) AS share FROM paid JOIN whole USING (unit)
      WHERE all_payments >= ? AND fen * 100 > ? * all_fen
      ORDER BY share DESC, unit, payee_key LIMIT ?
      """;

  /** A project that never reported is built to nothing, as far as anybody knows. */
  private static final String AHEAD =
      """
      WITH paid AS (
        SELECT a.project_id, sum(p.balance_fen) AS fen
        FROM account a JOIN account_part p ON p.account_id = a.id
        WHERE a.type = 'PAID' AND a.project_id IS NOT NULL GROUP BY 1),
      built AS (
        SELECT c.*, paid.fen, coalesce(g.physical_percent, 0) AS physical_percent, g.period
        FROM paid JOIN project_copy c USING (project_id)
          LEFT JOIN project_progress_copy g USING (project_id)
        WHERE c.total_investment_fen > 0)
      SELECT project_id, code, name, owner_unit_code, total_investment_fen, fen,
        round(fen * 100 / total_investment_fen, 4) AS paid_percent, physical_percent, period
      FROM built
      WHERE fen * 100 > (physical_percent + ?) * total_investment_fen
        AND (?::text IS NULL OR owner_unit_code = ?::text OR line_department_code = ?::text)
      ORDER BY fen * 100 / total_investment_fen - physical_percent DESC, project_id LIMIT ?
      """;

  /** A request that only waited too long was refused by nobody. */
  private static final String REFUSALS =
      """
      SELECT applicant_unit_code AS unit, count(*) AS refused, sum(amount_fen)::bigint AS fen
      FROM payment
      WHERE state = 'REFUSED' AND refusal_code <> 'reservation-expired'
        AND prepared_on BETWEEN ? AND ?
      GROUP BY 1 HAVING count(*) >= ?
      ORDER BY refused DESC, unit LIMIT ?
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

  /** Payees whose share of a unit's payments of a year, up to a day, is above a percentage. */
  @Transactional
  public List<Concentration> concentration(
      int year,
      LocalDate day,
      BigDecimal abovePercent,
      int minPayments,
      @Nullable String unitCode,
      int limit) {
    return rows.read(
        CONCENTRATION,
        row -> concentration(year, row),
        day,
        year,
        year,
        day,
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

  /** Units so many of whose requests of the quarter up to a day were refused. */
  @Transactional
  public List<UnitRefusals> refusals(LocalDate day, int least, int limit) {
    var quarter = day.withDayOfMonth(1).withMonth(day.getMonth().firstMonthOfQuarter().getValue());
    return rows.read(
        REFUSALS,
        row -> new UnitRefusals(row.getString("unit"), row.getInt("refused"), row.getLong("fen")),
        quarter,
        day,
        least,
        limit);
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
