package org.ecocity.platform.ops;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import org.ecocity.platform.inbox.ConsumerConfig;
import org.ecocity.platform.time.DueWork;

/** Forgets idempotency keys after a day and applied events after a month of system time. */
@ApplicationScoped
class Housekeeping implements DueWork {
  private static final int BATCH_ROWS = 10_000;

  private final DataSource dataSource;
  private final ConsumerConfig config;

  Housekeeping(DataSource dataSource, ConsumerConfig config) {
    this.dataSource = dataSource;
    this.config = config;
  }

  @Override
  public String name() {
    return "housekeeping";
  }

  @Override
  public void run(LocalDateTime now) {
    QuarkusTransaction.requiringNew().run(this::forget);
  }

  private void forget() {
    try (var connection = dataSource.getConnection();
        var keys =
            connection.prepareStatement(
                "DELETE FROM idempotency_key WHERE (client, operation, key) IN (SELECT client,"
                    + " operation, key FROM idempotency_key"
                    + " WHERE created_at < now() - interval '24 hours' LIMIT "
                    + BATCH_ROWS
                    + ")");
        var events =
            connection.prepareStatement(
                "DELETE FROM inbox_event WHERE (consumer, event_id) IN (SELECT consumer, event_id"
                    + " FROM inbox_event WHERE handled_at < now() - make_interval(secs => ?) LIMIT "
                    + BATCH_ROWS
                    + ")")) {
      keys.executeUpdate();
      events.setDouble(1, config.rememberFor().toSeconds());
      events.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Housekeeping failed", e);
    }
  }
}
