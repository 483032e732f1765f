package org.ecocity.platform.audit;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Keeps the heads of another service's chain. */
class AuditHeadHandler implements EventHandler<AuditHead> {
  private final String service;
  private final DataSource dataSource;

  AuditHeadHandler(String service, DataSource dataSource) {
    this.service = service;
    this.dataSource = dataSource;
  }

  @Override
  public String type() {
    return "ecocity." + service + ".audit-head.published.v1";
  }

  @Override
  public Class<AuditHead> payload() {
    return AuditHead.class;
  }

  @Override
  public void on(AuditHead event, Envelope envelope) {
    try (var connection = dataSource.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO audit_head (service, day, chain_no, hash) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT (service, day) DO NOTHING")) {
      insert.setString(1, event.service());
      insert.setObject(2, event.day());
      insert.setLong(3, event.chainNo());
      insert.setString(4, event.hash());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("An audit head could not be kept", e);
    }
  }
}
