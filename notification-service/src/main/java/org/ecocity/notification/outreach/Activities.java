package org.ecocity.notification.outreach;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** All outreach activities. */
@ApplicationScoped
class Activities implements PanacheRepositoryBase<Activity, UUID> {
  private static final int MAX_CELLS = 10_000;

  Activity require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("outreach-activity", id));
  }

  Keyset<Activity> list() {
    return Keyset.of(getEntityManager(), Activity.class)
        .sortedBy("heldOn", "e.heldOn", LocalDate.class, activity -> activity.heldOn)
        .sortedBy("unitCode", "e.unitCode", String.class, activity -> activity.unitCode);
  }

  boolean has(String unitCode, ActivityRequest request) {
    return count(
            "unitCode = ?1 and venueKind = ?2 and heldOn = ?3 and place = ?4",
            unitCode,
            request.venueKind(),
            request.heldOn(),
            request.place())
        > 0;
  }

  /** How many activities of each unit and venue a year has. */
  List<Cell> counted(int year) {
    return getEntityManager()
        .createQuery(
            "select e.unitCode, e.venueKind, count(e) from Activity e where e.heldOn between :from"
                + " and :to group by e.unitCode, e.venueKind",
            Cell.class)
        .setParameter("from", LocalDate.of(year, 1, 1))
        .setParameter("to", LocalDate.of(year, 12, 31))
        .setMaxResults(MAX_CELLS)
        .getResultList();
  }

  List<String> unitsWithEvidence(UUID attachmentId) {
    return getEntityManager()
        .createQuery(
            "select distinct e.unitCode from Activity e where e.evidenceId = :id", String.class)
        .setParameter("id", attachmentId)
        .setMaxResults(MAX_CELLS)
        .getResultList();
  }

  List<Activity> after(@Nullable UUID id, int limit) {
    return find("?1 is null or id > ?1 order by id", id).page(0, limit).list();
  }

  /** Activities of a unit in a kind of venue. */
  record Cell(String unitCode, VenueKind venueKind, long count) {}
}
