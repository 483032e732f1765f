package org.ecocity.funding.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.ecocity.funding.desk.Summary.Figure;
import org.ecocity.funding.desk.Summary.Unit;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Reckons the figures: of projects' money for everybody, of lines and payments for their readers.
 */
@ApplicationScoped
class Summaries {
  private static final List<Number> NUMBERS =
      List.of(
          new Number("PLANNED", "计划筹资", "Planned financing", Unit.FEN),
          new Number("COMMITTED", "已落实资金", "Committed financing", Unit.FEN),
          new Number("GAP", "资金缺口", "Financing gap", Unit.FEN),
          new Number("ARRIVED", "到位资金", "Funds arrived", Unit.FEN),
          new Number("PAID", "已支付", "Paid", Unit.FEN),
          new Number("BUDGET", "预算指标", "Budget", Unit.FEN),
          new Number("AVAILABLE", "指标余额", "Budget left", Unit.FEN),
          new Number("PAYMENTS_UNDER_WAY", "在途支付", "Payments under way", Unit.COUNT),
          new Number("PAYMENTS_REFUSED", "拒付", "Payments refused", Unit.COUNT),
          new Number("HOLDS_ACTIVE", "暂停支付项目", "Holds active", Unit.COUNT));
  private static final String SQL =
      """
      SELECT
        (SELECT coalesce(sum(planned_fen), 0)::bigint FROM financing_plan_source),
        (SELECT coalesce(sum(committed_fen), 0)::bigint FROM financing_plan_source),
        (SELECT coalesce(sum(greatest(p.total_investment_fen - coalesce(s.fen, 0), 0)), 0)::bigint
          FROM financing_plan p LEFT JOIN (SELECT plan_id, sum(committed_fen) AS fen
            FROM financing_plan_source GROUP BY plan_id) s ON s.plan_id = p.id),
        (SELECT coalesce(sum(amount_fen), 0)::bigint FROM funds_arrival WHERE state = 'RECORDED'),
        (SELECT coalesce(sum(p.balance_fen), 0)::bigint FROM account a
          JOIN account_part p ON p.account_id = a.id WHERE a.type = 'PAID'),
        (SELECT coalesce(sum(amount_fen), 0)::bigint FROM budget_line
          WHERE (?::text IS NULL OR owner_unit_code = ?::text)),
        (SELECT coalesce(sum(a.balance_fen), 0)::bigint FROM budget_line l
          JOIN account_part a ON a.account_id = l.account_id
          WHERE (?::text IS NULL OR l.owner_unit_code = ?::text)),
        (SELECT count(*) FROM payment
          WHERE state IN ('PREPARED', 'CHECKED', 'EXAMINED', 'REVIEWED', 'APPROVED', 'INSTRUCTED')
          AND (?::text IS NULL OR applicant_unit_code = ?::text OR line_department_code = ?::text)),
        (SELECT count(*) FROM payment WHERE state = 'REFUSED'
          AND (?::text IS NULL OR applicant_unit_code = ?::text OR line_department_code = ?::text)),
        (SELECT count(*) FROM hold WHERE state IN ('PROVISIONAL', 'CONFIRMED'))
      """;
  private static final int PARAMETERS = 10;

  private final DataSource dataSource;
  private final BusinessClock clock;

  Summaries(DataSource dataSource, BusinessClock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /** Figures for readers of all lines and payments (no unit named) or of one unit's. */
  @Transactional
  Summary of(@Nullable String unitCode) {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement(SQL)) {
      for (int i = 1; i <= PARAMETERS; i++) {
        query.setString(i, unitCode);
      }
      try (var row = query.executeQuery()) {
        row.next();
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < NUMBERS.size(); i++) {
          figures.add(NUMBERS.get(i).figure(row.getLong(i + 1)));
        }
        return new Summary(clock.today(), figures);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The figures could not be read", e);
    }
  }

  private record Number(String code, String name, String nameEn, Unit unit) {
    Figure figure(long value) {
      return new Figure(code, name, nameEn, value, unit);
    }
  }
}
