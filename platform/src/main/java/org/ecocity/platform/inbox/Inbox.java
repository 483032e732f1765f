package org.ecocity.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Remembers which events were applied, in the transaction of their effect. */
@ApplicationScoped
class Inbox {
  private final DataSource dataSource;
  private final ConsumerConfig config;

  Inbox(DataSource dataSource, ConsumerConfig config) {
    this.dataSource = dataSource;
    this.config = config;
  }

  /** Whether this is the first time that the consumer sees the event. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean once(String consumer, UUID eventId) {
    if (!config.inbox()) {
      return true;
    }
    try (var connection = dataSource.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO inbox_event (consumer, event_id) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
      insert.setString(1, consumer);
      insert.setObject(2, eventId);
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("The inbox could not be written", e);
    }
  }
}
