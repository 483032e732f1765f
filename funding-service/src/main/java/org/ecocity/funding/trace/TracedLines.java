package org.ecocity.funding.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.funding.budget.Earmark;
import org.ecocity.funding.wiring.Rows;
import org.jspecify.annotations.Nullable;

/** Reads lines on the path and what their accounts add up to. */
@ApplicationScoped
class TracedLines {
  private static final String LINE_COLUMNS =
      "l.id, l.code, l.name, l.year, l.level, l.owner_unit_code, l.purposes, l.excluded_purposes,"
          + " l.field_codes, l.parent_line_id, l.carried_over_from_id";

  /**
   * Money comes to a line from the year before, or else from a line of another level, and by
   * transfers from any. Lines may have given to each other both ways: each is on the path once, as
   * near as it is.
   */
  private static final String UP =
      """
      WITH RECURSIVE up AS (
        SELECT ?::uuid AS id, 0 AS step
        UNION
        SELECT f.id, step + 1 FROM up CROSS JOIN LATERAL (
            SELECT coalesce(carried_over_from_id, parent_line_id) FROM budget_line
              WHERE id = up.id
            UNION ALL
            SELECT budget_line_id FROM budget_movement
              WHERE to_line_id = up.id AND kind = 'TRANSFER' AND state = 'APPROVED') f (id)
          WHERE f.id IS NOT NULL AND step < 50)
      SELECT %s FROM (SELECT id, min(step) AS step FROM up GROUP BY id) u
        JOIN budget_line l ON l.id = u.id ORDER BY step, l.code LIMIT 1000
      """
          .formatted(LINE_COLUMNS);

  /**
   * What is left, promised and paid stands in the balances, the quota in the line, and what came
   * and went between lines in the few postings about the line and its allocations: three sources
   * that must agree.
   */
  private static final String DOWN =
      """
      WITH RECURSIVE down AS (
        SELECT ?::uuid AS id, 0 AS step
        UNION
        SELECT t.id, step + 1 FROM down CROSS JOIN LATERAL (
            SELECT id FROM budget_line
              WHERE parent_line_id = down.id AND carried_over_from_id IS NULL
            UNION ALL
            SELECT id FROM budget_line WHERE carried_over_from_id = down.id
            UNION ALL
            SELECT to_line_id FROM budget_movement
              WHERE budget_line_id = down.id AND kind = 'TRANSFER' AND state = 'APPROVED') t (id)
          WHERE step < 50)
      SELECT %s, f.*, b.*,
        l.amount_fen - f.received + f.given_back AS adjusted
      FROM (SELECT id, min(step) AS step FROM down GROUP BY id) d
        JOIN budget_line l ON l.id = d.id
        CROSS JOIN LATERAL (
          SELECT coalesce(sum(p.balance_fen)
              FILTER (WHERE a.type IN ('COMMITMENT', 'PAYABLE')), 0) AS committed,
            coalesce(sum(p.balance_fen) FILTER (WHERE a.type = 'PAYABLE'), 0) AS payable,
            coalesce(sum(p.balance_fen) FILTER (WHERE a.type = 'PAID'), 0) AS paid,
            coalesce(sum(p.balance_fen) FILTER (WHERE a.type = 'BUDGET_LINE'), 0) AS remaining
          FROM account a JOIN account_part p ON p.account_id = a.id
          WHERE a.budget_line_id = l.id) b
        CROSS JOIN LATERAL (
          SELECT coalesce(sum(e.amount_fen)
              FILTER (WHERE j.kind IN ('OPEN_LINE', 'ALLOCATE') AND e.amount_fen > 0), 0) AS received,
            coalesce(-sum(e.amount_fen)
              FILTER (WHERE j.kind = 'CLAW_BACK' AND e.amount_fen < 0), 0) AS given_back,
            coalesce(-sum(e.amount_fen)
              FILTER (WHERE j.kind = 'ALLOCATE' AND e.amount_fen < 0), 0) AS allocated,
            coalesce(sum(e.amount_fen)
              FILTER (WHERE j.kind = 'CLAW_BACK' AND e.amount_fen > 0), 0) AS clawed_back
          FROM (SELECT l.id AS about_id UNION ALL SELECT id FROM allocation
              WHERE line_id = l.id OR source_line_id = l.id) o
            JOIN journal j ON j.about_id = o.about_id
            JOIN entry e ON e.journal_id = j.id
              AND e.account_id IN (l.account_id, l.commitment_account_id)) f
      WHERE ?::text IS NULL OR l.owner_unit_code = ?::text
      ORDER BY step, l.code LIMIT 1000
      """
          .formatted(LINE_COLUMNS);

  private final Rows rows;

  TracedLines(Rows rows) {
    this.rows = rows;
  }

  /** The line, then those its money came from, back to the first; empty if there is none. */
  @Transactional
  List<TracedLine> upFrom(UUID lineId) {
    return rows.read(UP, TracedLines::line, lineId);
  }

  /** Sums of the line and of those its money went on to, of one owner or of all. */
  @Transactional
  List<LevelSums> downFrom(UUID lineId, @Nullable String ownerUnitCode) {
    return rows.read(DOWN, TracedLines::sums, lineId, ownerUnitCode, ownerUnitCode);
  }

  static TracedLine line(ResultSet row) throws SQLException {
    return new TracedLine(
        Objects.requireNonNull(Rows.id(row, "id")),
        row.getString("code"),
        row.getString("name"),
        row.getInt("year"),
        row.getString("level"),
        row.getString("owner_unit_code"),
        earmark(row),
        Rows.id(row, "parent_line_id"),
        Rows.id(row, "carried_over_from_id"));
  }

  static Earmark earmark(ResultSet row) throws SQLException {
    return new Earmark(
        Rows.texts(row, "purposes"),
        Rows.texts(row, "excluded_purposes"),
        Rows.texts(row, "field_codes"));
  }

  private static LevelSums sums(ResultSet row) throws SQLException {
    return new LevelSums(
        line(row),
        row.getLong("received"),
        row.getLong("adjusted"),
        row.getLong("given_back"),
        row.getLong("allocated"),
        row.getLong("clawed_back"),
        row.getLong("committed"),
        row.getLong("payable"),
        row.getLong("paid"),
        row.getLong("remaining"));
  }
}
