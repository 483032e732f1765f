package org.ecocity.funding.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.ecocity.platform.time.DueWork;
import org.jboss.logging.Logger;

/**
 * Verifies the books once a night and keeps what it found; how often is a matter of the machine's
 * time, so that a business date that leaps does not verify them a thousand times.
 */
@ApplicationScoped
class NightlyVerification implements DueWork {
  private static final Logger LOG = Logger.getLogger(NightlyVerification.class);
  private static final Duration EVERY = Duration.ofHours(20);

  private final DataSource dataSource;
  private final LedgerVerifier verifier;
  private final Clock system;

  @Inject
  NightlyVerification(DataSource dataSource, LedgerVerifier verifier) {
    this(dataSource, verifier, Clock.systemUTC());
  }

  NightlyVerification(DataSource dataSource, LedgerVerifier verifier, Clock system) {
    this.dataSource = dataSource;
    this.verifier = verifier;
    this.system = system;
  }

  @Override
  public String name() {
    return "ledger-verification";
  }

  @Override
  public void run(LocalDateTime now) {
    if (QuarkusTransaction.requiringNew().call(this::isDue)) {
      var found = verifier.verify();
      QuarkusTransaction.requiringNew().run(() -> keep(found));
      if (!found.holds()) {
        LOG.errorf("THE BOOKS DO NOT HOLD: %s", found.faults());
      }
    }
  }

  private boolean isDue() throws SQLException {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT FROM ledger_verification WHERE recorded_at > ? LIMIT 1")) {
      query.setObject(1, utc(system.instant().minus(EVERY)));
      try (var row = query.executeQuery()) {
        return !row.next();
      }
    }
  }

  private void keep(LedgerVerification found) {
    try (var connection = dataSource.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO ledger_verification (at, recorded_at, holds, journal_count, last_number,"
                    + " entry_count, head_hash, first_fault)"
                    + " SELECT ?, ?, ?, count(*), coalesce(max(number), 0), ?, ?, ? FROM journal")) {
      insert.setObject(1, utc(found.verifiedAt()));
      insert.setObject(2, utc(system.instant()));
      insert.setBoolean(3, found.holds());
      insert.setLong(4, found.entryCount());
      insert.setString(5, found.headHash());
      insert.setString(6, found.faults().isEmpty() ? null : found.faults().getFirst().toString());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The verification could not be kept", e);
    }
  }

  private static OffsetDateTime utc(java.time.Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
