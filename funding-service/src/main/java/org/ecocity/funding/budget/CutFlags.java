package org.ecocity.funding.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ecocity.funding.wiring.Rows;

/** Lines whose performance was rated POOR: flagged for cut in the budget of the year after. */
@ApplicationScoped
public class CutFlags {
  /** Of several results of a line the poorest. */
  private static final String POOREST =
      "SELECT DISTINCT ON (l.id) l.id, f.result_id, f.rated_year, f.score"
          + " FROM budget_line l JOIN budget_line_flag f ON f.budget_line_id = l.id"
          + " OR (f.budget_line_id = l.carried_over_from_id AND l.year = f.rated_year + 1)"
          + " WHERE l.id = ANY (?) ORDER BY l.id, f.score, f.result_id";

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

  /** Flags by the line that shows them: the one that was rated, and one that carries it on. */
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
