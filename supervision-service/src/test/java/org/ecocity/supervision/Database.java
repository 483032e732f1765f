package org.ecocity.supervision;

import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** A look into the service's database, where HTTP does not show what a test must know. */
final class Database {
  private Database() {}

  /** Whether an event was applied. */
  static boolean applied(UUID eventId) {
    try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
        var query = connection.prepareStatement("SELECT 1 FROM inbox_event WHERE event_id = ?")) {
      query.setObject(1, eventId);
      try (var row = query.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
