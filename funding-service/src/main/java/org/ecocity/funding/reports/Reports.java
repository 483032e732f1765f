package org.ecocity.funding.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the reports from the books and from the payments kept. */
@ApplicationScoped
class Reports {
  private static final String EXECUTION =
      """
      SELECT l.id, l.code, l.name, l.owner_unit_code, l.year, l.amount_fen,
        (SELECT balance_fen FROM account_balance WHERE account_id = l.account_id),
        (SELECT balance_fen FROM account_balance WHERE account_id = l.commitment_account_id),
        (SELECT coalesce(sum(p.balance_fen), 0)::bigint FROM account a
          JOIN account_part p ON p.account_id = a.id
          WHERE a.budget_line_id = l.id AND a.type = 'PAID')
      FROM budget_line l
      WHERE (?::int IS NULL OR l.year = ?::int) AND (?::text IS NULL OR l.owner_unit_code = ?::text)
      ORDER BY l.code LIMIT 1000
      """;
  private static final String REFUSALS =
      """
      SELECT id, code, budget_line_code, project_id, project_code, applicant_unit_code, purpose,
        amount_fen, payee, refusal_code, refusal_reason, refusal_finding_code, prepared_on
      FROM payment
      WHERE state = 'REFUSED' AND code > ?
        AND (?::text IS NULL OR applicant_unit_code = ?::text OR line_department_code = ?::text)
        AND (?::text IS NULL OR refusal_code = ?::text)
      ORDER BY code LIMIT ?
      """;

  private final DataSource dataSource;

  Reports(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Execution of a year's lines, or all years'; of one owner, or of all when none is named. */
  @Transactional
  ExecutionReport execution(@Nullable Integer year, @Nullable String ownerUnitCode) {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement(EXECUTION)) {
      query.setObject(1, year);
      query.setObject(2, year);
      query.setString(3, ownerUnitCode);
      query.setString(4, ownerUnitCode);
      try (var row = query.executeQuery()) {
        var lines = new ArrayList<ExecutionLine>();
        while (row.next()) {
          lines.add(executionLine(row));
        }
        return ExecutionReport.of(lines);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The execution report could not be read", e);
    }
  }

  /** Refused payments after a code, by code; of one unit, or of all when none is named. */
  @Transactional
  List<RefusalLine> refusals(
      String afterCode, @Nullable String unitCode, @Nullable String refusalCode, int limit) {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement(REFUSALS)) {
      query.setString(1, afterCode);
      query.setString(2, unitCode);
      query.setString(3, unitCode);
      query.setString(4, unitCode);
      query.setString(5, refusalCode);
      query.setString(6, refusalCode);
      query.setInt(7, limit);
      try (var row = query.executeQuery()) {
        var lines = new ArrayList<RefusalLine>();
        while (row.next()) {
          lines.add(refusalLine(row));
        }
        return lines;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Refused payments could not be read", e);
    }
  }

  private static ExecutionLine executionLine(ResultSet row) throws SQLException {
    return new ExecutionLine(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getInt(5),
        row.getLong(6),
        row.getLong(7),
        row.getLong(8),
        row.getLong(9),
        ExecutionReport.percent(row.getLong(9), row.getLong(6)));
  }

  private static RefusalLine refusalLine(ResultSet row) throws SQLException {
    return new RefusalLine(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getObject(4, UUID.class),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getLong(8),
        row.getString(9),
        new RefusalLine.Why(row.getString(10), row.getString(11), row.getString(12)),
        row.getObject(13, java.time.LocalDate.class));
  }
}
