package org.ecocity.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.platform.wiring.ServiceConfig;

/** Takes events in the transaction of the act that they tell of; the relay sends them. */
@ApplicationScoped
public class Outbox {
  private final DataSource dataSource;
  private final ObjectMapper json;
  private final BusinessClock clock;
  private final Acts acts;
  private final AfterCommit afterCommit;
  private final ServiceConfig config;
  private final RelaySignal signal;

  Outbox(
      DataSource dataSource,
      ObjectMapper json,
      BusinessClock clock,
      Acts acts,
      AfterCommit afterCommit,
      ServiceConfig config,
      RelaySignal signal) {
    this.dataSource = dataSource;
    this.json = json;
    this.clock = clock;
    this.acts = acts;
    this.afterCommit = afterCommit;
    this.config = config;
    this.signal = signal;
  }

  /**
   * Appends an event in the present transaction.
   *
   * @param aggregateId what it happened to; key and order of the event
   * @return the aggregate's event version: 1, 2, 3 …
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public long append(UUID aggregateId, Event event) {
    var act = acts.present();
    try (var connection = dataSource.getConnection();
        var call =
            connection.prepareStatement("SELECT append_event(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      call.setObject(1, Ids.next());
      call.setObject(2, aggregateId);
      call.setString(3, event.type());
      call.setString(4, config.topicOf(config.service()));
      call.setString(5, json.writeValueAsString(event));
      call.setObject(6, act.correlationId());
      call.setObject(7, act.causationId());
      call.setString(8, act.traceparent());
      call.setObject(9, clock.today());
      call.setObject(10, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC));
      try (var row = call.executeQuery()) {
        row.next();
        afterCommit.run(signal::wake);
        return row.getLong(1);
      }
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException("Event " + event.type() + " could not be appended", e);
    }
  }
}
