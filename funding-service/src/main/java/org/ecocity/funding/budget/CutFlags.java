package org.ecocity.funding.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Lines whose performance was rated POOR: flagged for cut in the budget of the year after. */
@ApplicationScoped
public class CutFlags {
  private final DataSource dataSource;

  CutFlags(DataSource dataSource) {
    this.dataSource = dataSource;
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
    try (var connection = dataSource.getConnection()) {
      return read(connection, lines.stream().map(line -> line.id).toList());
    } catch (SQLException e) {
      throw new IllegalStateException("Flags of lines could not be read", e);
    }
  }

  /** Of several results of a line the poorest. */
  private static Map<UUID, PerformanceFlag> read(Connection connection, List<UUID> lineIds)
      throws SQLException {
    try (var query =
        connection.prepareStatement(
            "SELECT DISTINCT ON (l.id) l.id, f.result_id, f.rated_year, f.score"
                + " FROM budget_line l JOIN budget_line_flag f ON f.budget_line_id = l.id"
                + " OR (f.budget_line_id = l.carried_over_from_id AND l.year = f.rated_year + 1)"
                + " WHERE l.id = ANY (?) ORDER BY l.id, f.score, f.result_id")) {
      query.setArray(1, connection.createArrayOf("uuid", lineIds.toArray()));
      try (var row = query.executeQuery()) {
        var found = new HashMap<UUID, PerformanceFlag>();
        while (row.next()) {
          found.put(
              row.getObject(1, UUID.class),
              PerformanceFlag.cut(
                  row.getObject(2, UUID.class), row.getInt(3), row.getBigDecimal(4)));
        }
        return found;
      }
    }
  }
}
