package org.ecocity.platform.time;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.ecocity.platform.outbox.Act;
import org.ecocity.platform.wiring.DirectConnections;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs due work every minute on one replica, elected by a session lock, one run at a time. */
@ApplicationScoped
public class DueWorkRunner {
  private static final Logger LOG = Logger.getLogger(DueWorkRunner.class);
  private static final long ELECTION_LOCK = 0x0EC0_D0E1L;
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final Instance<DueWork> works;
  private final DirectConnections connections;
  private final BusinessClock clock;
  private volatile boolean running;
  private @Nullable Thread thread;

  DueWorkRunner(Instance<DueWork> works, DirectConnections connections, BusinessClock clock) {
    this.works = works;
    this.connections = connections;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    running = true;
    thread = Thread.ofVirtual().name("due-work").start(this::everyMinute);
  }

  void stop(@Observes ShutdownEvent event) {
    running = false;
    var worker = thread;
    if (worker != null) {
      worker.interrupt();
    }
  }

  private void everyMinute() {
    while (running) {
      try {
        Thread.sleep(EVERY);
        runNow();
      } catch (InterruptedException e) {
        return;
      } catch (SQLException | RuntimeException e) {
        LOG.warnf("Due work is tried again in %s: %s", EVERY, e.toString());
      }
    }
  }

  /** Runs all due work once, holding the election lock; another replica's run is waited for. */
  private void runNow() throws SQLException {
    try (var connection = connections.open()) {
      lock(connection);
      runDue();
    }
  }

  /**
   * Moves the business date through these moments, in order, and runs what is due at each. One
   * connection for the whole way: to sign in at the database costs more than a day's work.
   */
  public void runThrough(List<LocalDateTime> moments) throws SQLException {
    try (var connection = connections.open()) {
      lock(connection);
      for (var moment : moments) {
        clock.moveTo(moment);
        runDue();
      }
    }
  }

  private void runDue() {
    var now = clock.localNow();
    for (var work : works) {
      runOne(work, now);
    }
  }

  private void runOne(DueWork work, LocalDateTime now) {
    try {
      Act.ofSystem().run(() -> work.run(now));
    } catch (RuntimeException e) {
      LOG.errorf(e, "Due work %s failed at %s; it comes again", work.name(), now);
    }
  }

  private static void lock(Connection connection) throws SQLException {
    try (var lock = connection.prepareStatement("SELECT pg_advisory_lock(?)")) {
      lock.setLong(1, ELECTION_LOCK);
      lock.execute();
    }
  }
}
