package org.ecocity.funding.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.wiring.Rows;
import org.jspecify.annotations.Nullable;

/** Reads refused payments and the kinds of money that projects are built with. */
@ApplicationScoped
class Reports {
  private static final String REFUSED =
      """
      state = 'REFUSED'
        AND (?::text IS NULL
          OR ?::text IN (applicant_unit_code, line_department_code, line_owner_unit_code))
        AND (?::text IS NULL OR applicant_unit_code = ?::text)
        AND (?::text IS NULL OR refusal_code = ?::text)
        AND moved_on BETWEEN coalesce(?::date, '-infinity') AND coalesce(?::date, 'infinity')
      """;

  private static final String REFUSALS =
      """
      SELECT id, code, budget_line_code, project_id, project_code, applicant_unit_code, purpose,
        amount_fen, payee, refusal_code, refusal_reason, refusal_finding_code, refusal_ground,
        prepared_on, moved_on
      FROM payment WHERE code > ? AND %s ORDER BY code LIMIT ?
      """
          .formatted(REFUSED);

  private static final String REFUSAL_SUMS =
      """
      SELECT refusal_code, refusal_ground, applicant_unit_code, count(*), sum(amount_fen)
      FROM payment WHERE %s GROUP BY 1, 2, 3 ORDER BY 5 DESC, 1, 2, 3 LIMIT 2000
      """
          .formatted(REFUSED);

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
  private final Units units;

  Reports(Rows rows, Units units) {
    this.rows = rows;
    this.units = units;
  }

  /** Kinds of money with what was planned, committed and has arrived; of one owner, or of all. */
  @Transactional
  List<SourceLine> sources(@Nullable String ownerUnitCode) {
    return rows.read(
        SOURCES, Reports::sourceLine, ownerUnitCode, ownerUnitCode, ownerUnitCode, ownerUnitCode);
  }

  /** Refused payments after a code, by code, that one unit may read, or all when none is named. */
  @Transactional
  List<RefusalLine> refusals(
      String afterCode, @Nullable String readingUnit, RefusalFilter filter, int limit) {
    var values = new ArrayList<@Nullable Object>();
    values.add(afterCode);
    values.addAll(filter.values(readingUnit));
    values.add(limit);
    return rows.read(REFUSALS, Reports::refusalLine, values.toArray());
  }

  /** How many were refused for what and whose they were, the largest sum first. */
  @Transactional
  List<RefusalSum> refusalSums(@Nullable String readingUnit, RefusalFilter filter) {
    var names = units.names();
    return rows.read(
        REFUSAL_SUMS,
        row ->
            new RefusalSum(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                names.of(row.getString(3)),
                row.getInt(4),
                row.getLong(5)),
        filter.values(readingUnit).toArray());
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
        new RefusalLine.Why(
            row.getString(10), row.getString(11), row.getString(12), row.getString(13)),
        row.getObject(14, LocalDate.class),
        row.getObject(15, LocalDate.class));
  }
}
