package org.ecocity.platform.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.ecocity.platform.wiring.DirectConnections;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Links committed audit entries into the chain, in its own order, within a second. One per service
 * works at a time, elected by a session lock.
 */
@ApplicationScoped
class Sealer {
  private static final Logger LOG = Logger.getLogger(Sealer.class);
  private static final long ELECTION_LOCK = 0x0EC0_5EA1L;
  private static final Duration EVERY = Duration.ofMillis(400);
  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);
  private static final int BATCH_ROWS = 500;

  /** How far behind the last sealed entry a slow transaction may still commit one. */
  private static final int LATE_ROWS = 2_000;

  private final DirectConnections connections;
  private volatile boolean running;
  private @Nullable Thread thread;

  Sealer(DirectConnections connections) {
    this.connections = connections;
  }

  void start(@Observes StartupEvent event) {
    running = true;
    thread = Thread.ofVirtual().name("audit-sealer").start(this::work);
  }

  void stop(@Observes ShutdownEvent event) {
    running = false;
    var worker = thread;
    if (worker != null) {
      worker.interrupt();
    }
  }

  private void work() {
    while (running) {
      try (var connection = connections.open()) {
        while (running) {
          if (DirectConnections.elected(connection, ELECTION_LOCK)) {
            seal(connection);
          } else {
            Thread.sleep(RETRY_AFTER);
          }
        }
      } catch (InterruptedException e) {
        return;
      } catch (SQLException e) {
        LOG.warnf("Sealer waits %s after: %s", RETRY_AFTER, e.getMessage());
        pause();
      }
    }
  }

  private void seal(Connection connection) throws SQLException, InterruptedException {
    while (running) {
      if (sealBatch(connection) < BATCH_ROWS) {
        Thread.sleep(EVERY);
      }
    }
  }

  private int sealBatch(Connection connection) throws SQLException {
    var entries = unsealed(connection);
    if (entries.isEmpty()) {
      return 0;
    }
    connection.setAutoCommit(false);
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO audit_seal (chain_no, entry_id, hash, sealed_on) VALUES (?, ?, ?, ?)")) {
      var head = Seals.head(connection);
      long chainNo = head.chainNo();
      var hash = head.hash();
      for (var entry : entries) {
        chainNo++;
        hash = Chain.link(hash, chainNo, entry);
        insert.setLong(1, chainNo);
        insert.setObject(2, entry.id());
        insert.setString(3, hash);
        insert.setObject(4, LocalDate.now(ZoneOffset.UTC));
        insert.addBatch();
      }
      insert.executeBatch();
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
    return entries.size();
  }

  private static ArrayList<AuditEntry> unsealed(Connection connection) throws SQLException {
    try (var query =
            connection.prepareStatement(
                "SELECT e.* FROM audit_entry e WHERE e.entry_no > coalesce(("
                    + "SELECT last.entry_no FROM audit_seal s JOIN audit_entry last"
                    + " ON last.id = s.entry_id ORDER BY s.chain_no DESC LIMIT 1), 0) - "
                    + LATE_ROWS
                    + " AND NOT EXISTS (SELECT 1 FROM audit_seal x WHERE x.entry_id = e.id)"
                    + " ORDER BY e.entry_no LIMIT "
                    + BATCH_ROWS);
        var row = query.executeQuery()) {
      var found = new ArrayList<AuditEntry>();
      while (row.next()) {
        found.add(AuditEntry.of(row));
      }
      return found;
    }
  }

  private void pause() {
    try {
      Thread.sleep(RETRY_AFTER);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
