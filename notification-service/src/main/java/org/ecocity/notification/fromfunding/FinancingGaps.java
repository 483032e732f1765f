package org.ecocity.notification.fromfunding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The gap each project's plan was last told of: a plan changes with every arrival of funds, its gap
 * only now and then.
 */
@ApplicationScoped
class FinancingGaps {
  private final DataSource dataSource;

  FinancingGaps(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Keeps a newer gap; true when it is another than before, none standing before the first. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean keep(UUID projectId, long gapFen, long version) {
    try (var connection = dataSource.getConnection();
        var first =
            connection.prepareStatement(
                "INSERT INTO financing_gap (project_id, gap_fen, copied_version) VALUES (?, 0, 0)"
                    + " ON CONFLICT (project_id) DO NOTHING");
        var before =
            connection.prepareStatement(
                "SELECT gap_fen FROM financing_gap WHERE project_id = ? AND copied_version < ?"
                    + " FOR UPDATE");
        var update =
            connection.prepareStatement(
                "UPDATE financing_gap SET gap_fen = ?, copied_version = ? WHERE project_id = ?")) {
      first.setObject(1, projectId);
      first.executeUpdate();
      before.setObject(1, projectId);
      before.setLong(2, version);
      try (var row = before.executeQuery()) {
        if (!row.next()) {
          return false;
        }
        update.setLong(1, gapFen);
        update.setLong(2, version);
        update.setObject(3, projectId);
        update.executeUpdate();
        return row.getLong(1) != gapFen;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The gap of " + projectId + " could not be kept", e);
    }
  }
}
