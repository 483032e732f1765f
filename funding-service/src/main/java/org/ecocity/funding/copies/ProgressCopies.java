package org.ecocity.funding.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Every report of progress, and the last of each project; an earlier month or revision never
 * overwrites that.
 */
@ApplicationScoped
class ProgressCopies {
  private final DataSource dataSource;
  private final RecordLock lock;

  ProgressCopies(DataSource dataSource, RecordLock lock) {
    this.dataSource = dataSource;
    this.lock = lock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void keep(ProgressReported told) {
    lock.write();
    keepReport(told);
    keepLast(told);
  }

  private void keepReport(ProgressReported told) {
    try (var connection = dataSource.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO project_progress_report (project_id, period, revision, reported_on,"
                    + " physical_percent, work_done_fen, funds_arrived_fen)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
      insert.setObject(1, told.projectId());
      insert.setString(2, told.period());
      insert.setInt(3, told.revision());
      insert.setObject(4, told.reportedOn());
      insert.setBigDecimal(5, told.physicalPercent());
      insert.setLong(6, told.workDoneFen());
      insert.setLong(7, told.fundsArrivedFen());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("A report of " + told.projectId() + " was not kept", e);
    }
  }

  private void keepLast(ProgressReported told) {
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
