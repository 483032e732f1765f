package org.ecocity.platform.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.ecocity.platform.outbox.AfterCommit;
import org.jspecify.annotations.Nullable;

/** This service's copy of the approval matrix. */
@ApplicationScoped
public class MatrixRows {
  private static final Clock SYSTEM = Clock.systemUTC();

  /** Another replica may have kept a newer matrix. */
  private static final Duration READ_EVERY = Duration.ofSeconds(5);

  private final DataSource dataSource;
  private final AfterCommit afterCommit;
  private volatile @Nullable Known known;

  MatrixRows(DataSource dataSource, AfterCommit afterCommit) {
    this.dataSource = dataSource;
    this.afterCommit = afterCommit;
  }

  /** Keeps these rows in place of those known, unless a later version of the matrix is known. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(List<MatrixRow> rows, long version) {
    try (var connection = dataSource.getConnection();
        var newer =
            connection.prepareStatement("UPDATE approval_copy SET version = ? WHERE version < ?");
        var clear = connection.prepareStatement("DELETE FROM approval_row");
        var insert =
            connection.prepareStatement(
                "INSERT INTO approval_row (position, act, step, unit, role, office_title,"
                    + " valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      newer.setLong(1, version);
      newer.setLong(2, version);
      if (newer.executeUpdate() == 0) {
        return;
      }
      clear.executeUpdate();
      for (int i = 0; i < rows.size(); i++) {
        var row = rows.get(i);
        insert.setInt(1, i);
        insert.setString(2, row.act());
        insert.setString(3, row.step().name());
        insert.setString(4, row.unit());
        insert.setString(5, row.role());
        insert.setString(6, row.officeTitle());
        insert.setObject(7, row.validFrom());
        insert.setObject(8, row.validTo());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("The approval matrix could not be kept", e);
    }
    afterCommit.run(() -> known = null);
  }

  Matrix matrix() {
    var present = known;
    if (present == null || present.readAt().plus(READ_EVERY).isBefore(SYSTEM.instant())) {
      present = new Known(new Matrix(stored()), SYSTEM.instant());
      known = present;
    }
    return present.matrix();
  }

  private List<MatrixRow> stored() {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT act, step, unit, role, office_title, valid_from, valid_to"
                    + " FROM approval_row ORDER BY position");
        var found = query.executeQuery()) {
      var rows = new ArrayList<MatrixRow>();
      while (found.next()) {
        rows.add(row(found));
      }
      return List.copyOf(rows);
    } catch (SQLException e) {
      throw new IllegalStateException("The approval matrix could not be read", e);
    }
  }

  private static MatrixRow row(ResultSet found) throws SQLException {
    return new MatrixRow(
        found.getString("act"),
        null,
        Step.valueOf(found.getString("step")),
        found.getString("unit"),
        found.getString("role"),
        found.getString("office_title"),
        null,
        found.getObject("valid_from", LocalDate.class),
        found.getObject("valid_to", LocalDate.class));
  }

  private record Known(Matrix matrix, Instant readAt) {}
}
