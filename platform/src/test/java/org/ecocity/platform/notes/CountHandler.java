package org.ecocity.platform.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.ecocity.platform.inbox.RejectedEventException;

/** Writes down what it hears; refuses 13 until it is allowed; fails in passing at 7. */
@ApplicationScoped
class CountHandler implements EventHandler<CountHandler.Counted> {
  static volatile boolean acceptsThirteen;
  static volatile int failuresLeft;

  private final DataSource dataSource;

  CountHandler(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public String type() {
    return "ecocity.funding.count.counted.v1";
  }

  @Override
  public Class<Counted> payload() {
    return Counted.class;
  }

  @Override
  public void on(Counted event, Envelope envelope) {
    try (var connection = dataSource.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO heard (event_id, aggregate_id, n) VALUES (?, ?, ?)")) {
      insert.setObject(1, envelope.id());
      insert.setObject(2, envelope.aggregateId());
      insert.setInt(3, event.n());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    if (event.n() == 13 && !acceptsThirteen) {
      throw new RejectedEventException("Thirteen is not for us");
    }
    if (event.n() == 7 && failuresLeft > 0) {
      failuresLeft--;
      throw new IllegalStateException("Passing fault");
    }
  }

  record Counted(int n) {}
}
