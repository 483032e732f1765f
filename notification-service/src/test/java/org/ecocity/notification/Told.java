package org.ecocity.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;

/** Tells events as the other services would, and waits until they were applied. */
public final class Told {
  private Told() {}

  /** The rectification order of a finding. */
  public static UUID order(String unitCode, String code) {
    var finding = UUID.randomUUID();
    tell(
        "ecocity.supervision.finding.ordered.v1",
        finding,
        Map.of(
            "findingId", finding,
            "code", code,
            "unitCode", unitCode,
            "severity", "SERIOUS",
            "description", "截污管未接通",
            "basis", "样例规定第三条",
            "dueDate", "2019-07-10",
            "raisedOn", "2019-06-14"));
    return finding;
  }

  /** A person with one duty. */
  public static void person(
      String code, String name, String unit, String duty, String from, String to, String deputy) {
    var held = new HashMap<String, Object>();
    held.put("unitCode", unit);
    held.put("duty", duty);
    if (from != null) {
      held.put("validFrom", from);
    }
    if (to != null) {
      held.put("validTo", to);
    }
    if (deputy != null) {
      held.put("deputyCode", deputy);
    }
    tell(
        "ecocity.projects.person.changed.v1",
        UUID.randomUUID(),
        Map.of(
            "personId",
            UUID.randomUUID(),
            "code",
            code,
            "name",
            name,
            "duties",
            duty == null ? List.of() : List.of(held)));
  }

  /** Tells an event and waits until it was applied. */
  public static UUID tell(String type, UUID aggregate, Object payload) {
    return tell(type, aggregate, payload, LocalDate.parse("2019-08-07"));
  }

  /** Tells an event of a business date and waits until it was applied. */
  public static UUID tell(String type, UUID aggregate, Object payload, LocalDate date) {
    var event = Events.publish(type, aggregate, payload, date);
    Eventually.holds(() -> assertThat(applied(event)).isTrue());
    return event;
  }

  private static boolean applied(UUID eventId) {
    try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
        var query = connection.prepareStatement("SELECT 1 FROM inbox_event WHERE event_id = ?")) {
      query.setObject(1, eventId);
      try (var row = query.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
