package org.ecocity.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The time of the programme: the system clock plus an offset kept in the database. Every domain
 * date and instant comes from here; tokens, leases and time-outs use the system clock instead.
 */
@ApplicationScoped
public class BusinessClock {
  /** The zone of business dates. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final Clock SYSTEM = Clock.systemUTC();

  private final DataSource dataSource;
  private volatile @Nullable Duration offset;

  BusinessClock(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The present instant of the programme, UTC. */
  public Instant now() {
    return SYSTEM.instant().plus(offset());
  }

  /** Today's business date in Asia/Shanghai. */
  public LocalDate today() {
    return localNow().toLocalDate();
  }

  /** Date and time of day in Asia/Shanghai. */
  public LocalDateTime localNow() {
    return LocalDateTime.ofInstant(now(), ZONE);
  }

  /** Moves the clock so that it now shows this moment in Asia/Shanghai; it goes on from there. */
  void moveTo(LocalDateTime moment) {
    var wanted = Duration.between(SYSTEM.instant(), moment.atZone(ZONE).toInstant());
    try (var connection = dataSource.getConnection();
        var update = connection.prepareStatement("UPDATE business_clock SET offset_millis = ?")) {
      update.setLong(1, wanted.toMillis());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The business clock could not be moved", e);
    }
    offset = wanted;
  }

  private Duration offset() {
    var known = offset;
    if (known == null) {
      known = stored();
      offset = known;
    }
    return known;
  }

  private Duration stored() {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement("SELECT offset_millis FROM business_clock");
        var row = query.executeQuery()) {
      row.next();
      return Duration.ofMillis(row.getLong(1));
    } catch (SQLException e) {
      throw new IllegalStateException("The business clock could not be read", e);
    }
  }
}
