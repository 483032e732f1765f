package org.ecocity.funding.refusals;

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

/** Reads refused payments, one by one and summed up. */
@ApplicationScoped
class Refusals {
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

  private final Rows rows;
  private final Units units;

  Refusals(Rows rows, Units units) {
    this.rows = rows;
    this.units = units;
  }

  /** Refused payments after a code, by code, that one unit may read, or all when none is named. */
  @Transactional
  List<RefusalLine> list(
      String afterCode, @Nullable String readingUnit, RefusalFilter filter, int limit) {
    var values = new ArrayList<@Nullable Object>();
    values.add(afterCode);
    values.addAll(filter.values(readingUnit));
    values.add(limit);
    return rows.read(REFUSALS, Refusals::refusalLine, values.toArray());
  }

  /** How many were refused for what and whose they were, the largest sum first. */
  @Transactional
  List<RefusalSum> sums(@Nullable String readingUnit, RefusalFilter filter) {
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
