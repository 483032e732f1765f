package org.ecocity.funding.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.ecocity.funding.wiring.Rows;
import org.jspecify.annotations.Nullable;

/** Reads the kinds of money that projects are built with. */
@ApplicationScoped
class Reports {
  private static final String SOURCES =
      """
      SELECT s.kind, s.name, s.name_en, s.government, coalesce(p.planned, 0) AS planned,
        coalesce(p.committed, 0) AS committed, coalesce(a.fen, 0) AS arrived
      FROM funding_source s LEFT JOIN (
          SELECT ps.kind, sum(ps.planned_fen) AS planned, sum(ps.committed_fen) AS committed
          FROM financing_plan_source ps JOIN financing_plan f ON f.id = ps.plan_id
          WHERE ?::text IS NULL OR f.owner_unit_code = ?::text GROUP BY 1) p USING (kind)
        LEFT JOIN (
          SELECT kind, sum(amount_fen) AS fen FROM funds_arrival
          WHERE state = 'RECORDED' AND (?::text IS NULL OR owner_unit_code = ?::text)
          GROUP BY 1) a USING (kind)
      ORDER BY s.sort_no, s.kind
      """;

  private final Rows rows;

  Reports(Rows rows) {
    this.rows = rows;
  }

  /** Kinds of money with what was planned, committed and has arrived; of one owner, or of all. */
  @Transactional
  List<SourceLine> sources(@Nullable String ownerUnitCode) {
    return rows.read(
        SOURCES, Reports::sourceLine, ownerUnitCode, ownerUnitCode, ownerUnitCode, ownerUnitCode);
  }

  private static SourceLine sourceLine(ResultSet row) throws SQLException {
    return new SourceLine(
        row.getString("kind"),
        row.getString("name"),
        row.getString("name_en"),
        row.getBoolean("government"),
        row.getLong("planned"),
        row.getLong("committed"),
        row.getLong("arrived"),
        ExecutionReport.percent(row.getLong("arrived"), row.getLong("committed")));
  }
}
