package org.ecocity.supervision.findings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The finding register. */
@ApplicationScoped
class Findings implements PanacheRepositoryBase<Finding, UUID> {
  private static final Set<FindingState> AWAITED =
      Set.of(FindingState.ORDERED, FindingState.RETURNED, FindingState.REOPENED);

  Finding require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("finding", id));
  }

  /** Locks the row, so that of two who act at once the second sees what the first has done. */
  Finding requireLocked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("finding", id));
  }

  Keyset<Finding> list() {
    return Keyset.of(getEntityManager(), Finding.class)
        .sortedBy("code", "e.origin.code", String.class, Finding::code)
        .sortedBy("raisedOn", "e.origin.raisedOn", LocalDate.class, f -> f.origin.raisedOn());
  }

  /** Findings whose due date has passed while the unit's report is awaited, in id order. */
  List<UUID> overdue(LocalDate today, @Nullable UUID after, int limit) {
    return getEntityManager()
        .createQuery(
            "select f.id from Finding f where f.state in :awaited and f.dueDate < :today"
                + " and (:after is null or f.id > :after) order by f.id",
            UUID.class)
        .setParameter("awaited", AWAITED)
        .setParameter("today", today)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  List<Finding> ordered(@Nullable UUID after, int limit) {
    return find("orderedOn is not null and (?1 is null or id > ?1) order by id", after)
        .page(0, limit)
        .list();
  }

  /** The line department follows the project's present assignment. */
  void assignLineDepartment(UUID projectId, @Nullable String lineDepartmentCode) {
    update("lineDepartmentCode = ?1 where origin.projectId = ?2", lineDepartmentCode, projectId);
  }
}
