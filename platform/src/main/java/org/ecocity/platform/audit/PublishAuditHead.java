package org.ecocity.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.time.DueWork;
import org.ecocity.platform.wiring.ServiceConfig;

/** Once a business day, tells the other services where the chain stands. */
@ApplicationScoped
class PublishAuditHead implements DueWork {
  private final DataSource dataSource;
  private final Outbox outbox;
  private final ServiceConfig config;

  PublishAuditHead(DataSource dataSource, Outbox outbox, ServiceConfig config) {
    this.dataSource = dataSource;
    this.outbox = outbox;
    this.config = config;
  }

  @Override
  public String name() {
    return "publish-audit-head";
  }

  @Override
  public void run(LocalDateTime now) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              try {
                publishOnce(now.toLocalDate());
              } catch (SQLException e) {
                throw new IllegalStateException("The audit head could not be published", e);
              }
            });
  }

  private void publishOnce(LocalDate day) throws SQLException {
    try (var connection = dataSource.getConnection()) {
      var head = Seals.head(connection);
      if (head.chainNo() > 0 && firstOf(connection, day, head)) {
        var id =
            UUID.nameUUIDFromBytes(
                ("audit-head-" + config.service()).getBytes(StandardCharsets.UTF_8));
        outbox.append(
            id, new AuditHeadPublished(config.service(), day, head.chainNo(), head.hash()));
      }
    }
  }

  private boolean firstOf(java.sql.Connection connection, LocalDate day, Seals.Head head)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO audit_head (service, day, chain_no, hash) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (service, day) DO NOTHING")) {
      insert.setString(1, config.service());
      insert.setObject(2, day);
      insert.setLong(3, head.chainNo());
      insert.setString(4, head.hash());
      return insert.executeUpdate() == 1;
    }
  }
}
