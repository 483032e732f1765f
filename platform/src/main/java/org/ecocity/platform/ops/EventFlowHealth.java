package org.ecocity.platform.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says how much waits: a service stays ready while the broker is down, but it shows. */
@Readiness
@ApplicationScoped
class EventFlowHealth implements HealthCheck {
  private final DataSource dataSource;
  private final String version;

  EventFlowHealth(
      DataSource dataSource, @ConfigProperty(name = "quarkus.application.version") String version) {
    this.dataSource = dataSource;
    this.version = version;
  }

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("event flow and audit").withData("version", version);
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT (SELECT count(*) FROM outbox_event), (SELECT count(*) FROM dead_letter"
                    + " WHERE state = 'PARKED'), (SELECT max(entry_no) FROM audit_entry)");
        var row = query.executeQuery()) {
      row.next();
      return answer
          .withData("outboxWaiting", row.getLong(1))
          .withData("deadLetters", row.getLong(2))
          .withData("auditEntries", row.getLong(3))
          .up()
          .build();
    } catch (SQLException e) {
      return answer.down().build();
    }
  }
}
