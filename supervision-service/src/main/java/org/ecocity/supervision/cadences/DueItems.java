package org.ecocity.supervision.cadences;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** All items of the calendar. */
@ApplicationScoped
class DueItems implements PanacheRepositoryBase<DueItem, UUID> {
  static final int MAX_ITEMS = 2000;

  List<DueItem> all() {
    return find("order by dueOn, id").page(0, MAX_ITEMS).list();
  }

  List<DueItem> between(LocalDate from, LocalDate to) {
    return find("dueOn >= ?1 and dueOn <= ?2 order by dueOn, id", from, to)
        .page(0, MAX_ITEMS)
        .list();
  }

  Optional<DueItem> of(Purpose purpose, String period) {
    return find("purpose = ?1 and period = ?2 order by dueOn, id", purpose, period)
        .firstResultOptional();
  }

  /** Not done and due by a day, the earliest first. */
  List<DueItem> open(@Nullable Purpose purpose, LocalDate by, int limit) {
    return find(
            "(?1 is null or purpose = ?1) and doneOn is null and dueOn <= ?2 order by dueOn, id",
            purpose,
            by)
        .page(0, limit)
        .list();
  }

  /** Makes an item unless there is one of the cadence and period; whether it made one. */
  boolean make(Cadence cadence, String period, LocalDate dueOn) {
    return getEntityManager()
            .createNativeQuery(
                "INSERT INTO due_item (id, cadence_id, purpose, period, due_on, due_time)"
                    + " VALUES (:id, :cadence, :purpose, :period, :dueOn, :dueTime)"
                    + " ON CONFLICT (cadence_id, period) DO NOTHING")
            .setParameter("id", Ids.next())
            .setParameter("cadence", cadence.id)
            .setParameter("purpose", cadence.purpose.name())
            .setParameter("period", period)
            .setParameter("dueOn", dueOn)
            .setParameter("dueTime", cadence.dueTime)
            .executeUpdate()
        > 0;
  }
}
