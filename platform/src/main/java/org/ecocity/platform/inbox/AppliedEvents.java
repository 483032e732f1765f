package org.ecocity.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.ecocity.platform.wiring.ServiceConfig;
import org.jspecify.annotations.Nullable;

/** How many events of each type this service has applied, to be held against the topics. */
@ApplicationScoped
public class AppliedEvents {
  private final DataSource dataSource;
  private final ServiceConfig service;
  private final Dispatcher dispatcher;

  AppliedEvents(DataSource dataSource, ServiceConfig service, Dispatcher dispatcher) {
    this.dataSource = dataSource;
    this.service = service;
    this.dispatcher = dispatcher;
  }

  /** One row for each type that is read here, also for those that never came; by type. */
  @Transactional
  public List<Applied> byType() {
    var counted = counted();
    var all = new ArrayList<Applied>();
    for (var type : dispatcher.handled()) {
      if (isReadHere(type)) {
        all.add(counted.getOrDefault(type, new Applied(type, 0, null)));
      }
    }
    all.sort(Comparator.comparing(Applied::type));
    return all;
  }

  /** A handler may be there for a service whose topic is not read: our own. */
  private boolean isReadHere(String type) {
    return service.readsFrom().stream().anyMatch(from -> type.startsWith("ecocity." + from + "."));
  }

  private Map<String, Applied> counted() {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT event_type, sum(applied), max(last_at) FROM applied_events GROUP BY 1");
        var row = query.executeQuery()) {
      var found = new HashMap<String, Applied>();
      while (row.next()) {
        var last = row.getObject(3, OffsetDateTime.class).toInstant();
        found.put(row.getString(1), new Applied(row.getString(1), row.getLong(2), last));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("The count of applied events could not be read", e);
    }
  }

  /**
   * One type of event.
   *
   * @param type CloudEvents type
   * @param appliedCount events applied, each once however often it was delivered
   * @param lastAppliedAt system instant of the last one, none before the first
   */
  public record Applied(String type, long appliedCount, @Nullable Instant lastAppliedAt) {}
}
