package org.ecocity.funding.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ecocity.funding.wiring.Rows;
import org.jspecify.annotations.Nullable;

/** Reads needs and the money to cover them; the kinds of money named like a level are its own. */
@ApplicationScoped
class GapBooks {
  private static final String NEEDS =
      """
      SELECT s.kind, k.project_id, k.project_code, k.project_name, p.field_code, k.owner_unit_code,
        k.line_department_code, s.planned_fen
      FROM planned_source s
        JOIN key_project_copy k USING (year, project_id)
        LEFT JOIN project_copy p ON p.project_id = k.project_id
      WHERE s.year = ? AND s.kind IN ('CENTRAL', 'PROVINCIAL', 'MUNICIPAL', 'DISTRICT')
        AND s.planned_fen > 0
      ORDER BY k.position, k.project_id
      """;

  /** A line below another is left out: its money counts where it came from. */
  private static final String COVERS =
      """
      SELECT l.level, l.owner_unit_code, l.field_codes,
        greatest(0, l.amount_fen - (SELECT coalesce(sum(p.amount_fen), 0)::bigint
          FROM award_round_pool p JOIN award_round r ON r.id = p.round_id
          WHERE p.budget_line_id = l.id AND r.state IN ('APPROVED', 'ALLOCATED', 'SETTLED')))
      FROM budget_line l
      WHERE l.year = ? AND l.parent_line_id IS NULL
        AND (cardinality(l.purposes) = 0 OR EXISTS (SELECT FROM purpose u
          WHERE u.for_projects AND u.code = ANY (l.purposes)
            AND NOT u.code = ANY (l.excluded_purposes)))
      ORDER BY l.code
      """;

  private final Rows rows;

  GapBooks(Rows rows) {
    this.rows = rows;
  }

  /** Version of the year's table, none without one. */
  @Nullable Integer tableVersion(int year) {
    return rows
        .read("SELECT version FROM key_table_copy WHERE year = ?", row -> row.getInt(1), year)
        .stream()
        .findFirst()
        .orElse(null);
  }

  /** What each level is to bring to each key project of a year, in the table's order. */
  List<Need> needs(int year) {
    return rows.read(
        NEEDS,
        row ->
            new Need(
                row.getString(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getLong(8)),
        year);
  }

  /** The year's money that can be used for projects. */
  List<Cover> covers(int year) {
    return rows.read(
        COVERS,
        row -> {
          var level = row.getString(1);
          var unit = level.equals("DISTRICT") ? row.getString(2) : null;
          var fields = Set.of((String[]) row.getArray(3).getArray());
          return new Cover(new Government(level, unit), fields, row.getLong(4));
        },
        year);
  }
}
