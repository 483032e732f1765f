package org.ecocity.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.ecocity.platform.wiring.DirectConnections;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends outbox rows to the broker, oldest first, and deletes them when it has acknowledged. One
 * relay per service works at a time, elected by a session lock on a connection of its own; one that
 * wakes up late can only repeat events, which the readers' inboxes drop.
 */
@ApplicationScoped
class Relay {
  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final long ELECTION_LOCK = 0x0EC0_0B0CL;

  private final DirectConnections connections;
  private final Producers producers;
  private final OutboxConfig config;
  private final RelaySignal signal;
  private volatile boolean running;
  private @Nullable Thread thread;
  private @Nullable KafkaProducer<String, byte[]> producer;

  Relay(
      DirectConnections connections, Producers producers, OutboxConfig config, RelaySignal signal) {
    this.connections = connections;
    this.producers = producers;
    this.config = config;
    this.signal = signal;
  }

  void start(@Observes StartupEvent event) {
    running = true;
    thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::work);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    signal.wake();
    var worker = thread;
    if (worker != null) {
      worker.join(config.retryAfter().plusSeconds(2));
    }
  }

  private void work() {
    while (running) {
      try (var connection = connections.open()) {
        while (running && !DirectConnections.elected(connection, ELECTION_LOCK)) {
          Thread.sleep(config.retryAfter());
        }
        relay(connection);
      } catch (InterruptedException e) {
        return;
      } catch (Exception e) {
        LOG.warnf("Relay waits %s after: %s", config.retryAfter(), e.toString());
        dropProducer();
        pause();
      }
    }
    dropProducer();
  }

  private void relay(Connection connection) throws Exception {
    while (running) {
      if (sendBatch(connection) < config.batchRows()) {
        signal.await(config.pollEvery());
      }
    }
  }

  private int sendBatch(Connection connection) throws Exception {
    var sequences = new ArrayList<Long>();
    var acknowledgements = new ArrayList<Future<RecordMetadata>>();
    try (var query =
        connection.prepareStatement("SELECT * FROM outbox_event ORDER BY sequence LIMIT ?")) {
      query.setInt(1, config.batchRows());
      try (var row = query.executeQuery()) {
        while (row.next()) {
          sequences.add(row.getLong("sequence"));
          acknowledgements.add(producer().send(producers.record(row)));
        }
      }
    }
    if (!sequences.isEmpty()) {
      await(acknowledgements);
      delete(connection, sequences);
    }
    return sequences.size();
  }

  private void await(ArrayList<Future<RecordMetadata>> acknowledgements)
      throws ExecutionException, InterruptedException, TimeoutException {
    for (var acknowledgement : acknowledgements) {
      acknowledgement.get(config.ackTimeout().toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private static void delete(Connection connection, ArrayList<Long> sequences) throws SQLException {
    try (var delete =
        connection.prepareStatement("DELETE FROM outbox_event WHERE sequence = ANY (?)")) {
      delete.setArray(1, connection.createArrayOf("bigint", sequences.toArray()));
      delete.executeUpdate();
    }
  }

  private KafkaProducer<String, byte[]> producer() {
    var present = producer;
    if (present == null) {
      present = producers.open();
      producer = present;
    }
    return present;
  }

  private void dropProducer() {
    var present = producer;
    producer = null;
    if (present != null) {
      present.close(java.time.Duration.ofSeconds(1));
    }
  }

  private void pause() {
    try {
      Thread.sleep(config.retryAfter());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
