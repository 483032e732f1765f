package org.ecocity.projects.paid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecocity.projects.library.Library;

/** Follows what the management ledger pays, payment by payment, in whatever order it is told. */
@ApplicationScoped
class PaidService {
  private final Library library;
  private final DataSource dataSource;

  PaidService(Library library, DataSource dataSource) {
    this.library = library;
    this.dataSource = dataSource;
  }

  /** A payment of a project now stands at this amount; an older word about it changes nothing. */
  @Transactional(Transactional.TxType.MANDATORY)
  void stands(UUID paymentId, UUID projectId, long paidFen, long version) {
    if (!library.lock(projectId)) {
      return;
    }
    try (var connection = dataSource.getConnection();
        var upsert =
            connection.prepareStatement(
                "INSERT INTO project_payment AS p (payment_id, project_id, paid_fen, version)"
                    + " VALUES (?, ?, ?, ?) ON CONFLICT (payment_id) DO UPDATE SET paid_fen ="
                    + " excluded.paid_fen, version = excluded.version WHERE p.version <"
                    + " excluded.version");
        var sum =
            connection.prepareStatement(
                "SELECT coalesce(sum(paid_fen), 0) FROM project_payment WHERE project_id = ?")) {
      upsert.setObject(1, paymentId);
      upsert.setObject(2, projectId);
      upsert.setLong(3, paidFen);
      upsert.setLong(4, version);
      upsert.executeUpdate();
      sum.setObject(1, projectId);
      try (var row = sum.executeQuery()) {
        row.next();
        library.paid(projectId, row.getLong(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The payment could not be kept", e);
    }
  }
}
