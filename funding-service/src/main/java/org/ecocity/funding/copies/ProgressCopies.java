package org.ecocity.funding.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The last progress told of each project; an earlier month or revision never overwrites it. */
@ApplicationScoped
class ProgressCopies {
  private final DataSource dataSource;

  ProgressCopies(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void keep(ProgressReported told) {
    try (var connection = dataSource.getConnection();
        var upsert =
            connection.prepareStatement(
                "INSERT INTO project_progress_copy AS p (project_id, period, revision,"
                    + " physical_percent) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT (project_id) DO UPDATE SET period = excluded.period,"
                    + " revision = excluded.revision,"
                    + " physical_percent = excluded.physical_percent"
                    + " WHERE (p.period, p.revision) < (excluded.period, excluded.revision)")) {
      upsert.setObject(1, told.projectId());
      upsert.setString(2, told.period());
      upsert.setInt(3, told.revision());
      upsert.setBigDecimal(4, told.physicalPercent());
      upsert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Progress of " + told.projectId() + " was not kept", e);
    }
  }
}
