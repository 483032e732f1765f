package org.ecocity.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.ecocity.platform.wiring.ServiceConfig;

/**
 * Remembers which events were applied, and counts them, in the transaction of their effect and in
 * one statement.
 */
@ApplicationScoped
class Inbox {
  private static final String COUNT =
      "INSERT INTO applied_events AS a (topic, partition_no, event_type, applied, last_at)"
          + " SELECT ?, ?, ?, 1, now() FROM first"
          + " ON CONFLICT (topic, partition_no, event_type)"
          + " DO UPDATE SET applied = a.applied + 1, last_at = now()";
  private static final String ONCE =
      "WITH first AS (INSERT INTO inbox_event (consumer, event_id) VALUES (?, ?)"
          + " ON CONFLICT DO NOTHING RETURNING event_id) "
          + COUNT;
  private static final String EACH_TIME = "WITH first AS (SELECT ?::text, ?::uuid) " + COUNT;

  private final DataSource dataSource;
  private final ServiceConfig service;
  private final ConsumerConfig config;

  Inbox(DataSource dataSource, ServiceConfig service, ConsumerConfig config) {
    this.dataSource = dataSource;
    this.service = service;
    this.config = config;
  }

  /** Whether this is the first time that this service sees the event. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean once(Received received, Envelope envelope) {
    try (var connection = dataSource.getConnection();
        var insert = connection.prepareStatement(config.inbox() ? ONCE : EACH_TIME)) {
      insert.setString(1, service.service());
      insert.setObject(2, envelope.id());
      insert.setString(3, received.topic());
      insert.setInt(4, received.partition());
      insert.setString(5, envelope.type());
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("The inbox could not be written", e);
    }
  }
}
