package org.ecocity.funding.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ecocity.funding.wiring.Rows;

/** Lines whose performance was rated POOR: flagged for cut in the budget of the year after. */
@ApplicationScoped
public class CutFlags {
  /**
   * What shows a flag: the line that was rated, and in the year after it the line that carries it
   * on or, newly entered, stands in its place: of the same owner, level and name, and with the same
   * earmark or functional code.
   */
  private static final String SHOWN =
      """
      FROM budget_line_flag f JOIN budget_line r ON r.id = f.budget_line_id
        JOIN budget_line l ON l.id = r.id OR l.year = f.rated_year + 1 AND (
          l.carried_over_from_id = r.id
          OR l.owner_unit_code = r.owner_unit_code AND l.level = r.level
            AND comparable(l.name) = comparable(r.name)
            AND (l.functional_code = r.functional_code
              OR l.purposes @> r.purposes AND l.purposes <@ r.purposes
                AND l.excluded_purposes @> r.excluded_purposes
                AND l.excluded_purposes <@ r.excluded_purposes
                AND l.field_codes @> r.field_codes AND l.field_codes <@ r.field_codes))
      """;

  /** Of several results of a line the poorest. */
  private static final String POOREST =
      "SELECT DISTINCT ON (l.id) l.id, f.result_id, f.rated_year, f.score "
          + SHOWN
          + " WHERE l.id = ANY (?) ORDER BY l.id, f.score, f.result_id";

  private static final String FLAGGED = "SELECT DISTINCT l.id " + SHOWN + " LIMIT 10000";

  private final DataSource dataSource;
  private final Rows rows;

  CutFlags(DataSource dataSource, Rows rows) {
    this.dataSource = dataSource;
    this.rows = rows;
  }

  /** Flags a line for the year after the one that was rated. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void flag(UUID resultId, UUID lineId, int ratedYear, BigDecimal score) {
    try (var connection = dataSource.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO budget_line_flag (result_id, budget_line_id, rated_year, score)"
                    + " VALUES (?, ?, ?, ?)")) {
      insert.setObject(1, resultId);
      insert.setObject(2, lineId);
      insert.setInt(3, ratedYear);
      insert.setBigDecimal(4, score);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Line " + lineId + " could not be flagged", e);
    }
  }

  /** The lines that show a flag. */
  @Transactional
  List<UUID> lines() {
    return rows.read(FLAGGED, row -> row.getObject(1, UUID.class));
  }

  /** Flags by the line that shows them: the one that was rated, and its successors. */
  @Transactional
  Map<UUID, PerformanceFlag> of(Collection<BudgetLine> lines) {
    if (lines.isEmpty()) {
      return Map.of();
    }
    return rows.read(POOREST, CutFlags::flag, lines.stream().map(line -> line.id).toList()).stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map.Entry<UUID, PerformanceFlag> flag(ResultSet row) throws SQLException {
    return Map.entry(
        row.getObject(1, UUID.class),
        PerformanceFlag.cut(row.getObject(2, UUID.class), row.getInt(3), row.getBigDecimal(4)));
  }
}
