package org.ecocity.funding.holds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.funding.wiring.Rows;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Holds implements PanacheRepositoryBase<Hold, UUID> {
  private static final List<HoldState> ACTIVE = List.of(HoldState.PROVISIONAL, HoldState.CONFIRMED);

  private final Rows rows;

  Holds(Rows rows) {
    this.rows = rows;
  }

  /** Whether a finding has or ever had a hold. */
  boolean isKnown(UUID findingId) {
    return count("findingId", findingId) > 0;
  }

  Optional<Hold> activeOf(UUID findingId) {
    return find("findingId = ?1 and state in ?2", findingId, ACTIVE)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** The longest hold of a project on a day. */
  Optional<ActiveHold> activeOn(UUID projectId, LocalDate day) {
    return rows
        .read(
            "SELECT finding_code, until_date FROM hold WHERE project_id = ?"
                + " AND state IN ('PROVISIONAL', 'CONFIRMED') AND until_date >= ?"
                + " ORDER BY until_date DESC LIMIT 1",
            row -> new ActiveHold(row.getString(1), row.getObject(2, LocalDate.class)),
            projectId,
            day)
        .stream()
        .findFirst();
  }

  /** Active holds whose last day is over. */
  List<Hold> over(LocalDate day, int limit) {
    return find("state in ?1 and untilDate < ?2 order by untilDate, id", ACTIVE, day)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .page(0, limit)
        .list();
  }

  /** Holds of a unit's projects, or all when none is named. */
  Page<Hold> list(
      PageRequest page,
      @Nullable UUID projectId,
      @Nullable HoldState state,
      @Nullable String unitCode) {
    return Keyset.of(getEntityManager(), Hold.class)
        .where("e.projectId = :projectId", "projectId", projectId)
        .where("e.state = :state", "state", state)
        .where("e.ownerUnitCode = :unitCode", "unitCode", unitCode)
        .where(
            "lower(e.findingCode) like :q escape '\\' or lower(e.projectCode) like :q escape '\\'",
            "q",
            page.like())
        .sortedBy("placedOn", "e.placedOn", LocalDate.class, hold -> hold.placedOn)
        .sortedBy("until", "e.untilDate", LocalDate.class, hold -> hold.untilDate)
        .page(page, hold -> hold);
  }

  List<Hold> after(@Nullable UUID id, int limit) {
    return (id == null ? find("order by id") : find("id > ?1 order by id", id))
        .page(0, limit)
        .list();
  }
}
