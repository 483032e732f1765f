package org.ecocity.supervision.leads;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** All leads. */
@ApplicationScoped
class Leads implements PanacheRepositoryBase<Lead, UUID> {
  Lead require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("lead", id));
  }

  /** Locks the row, so that of two decisions at once the second finds the first. */
  Lead requireLocked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("lead", id));
  }

  boolean hasSource(LeadSource source, UUID sourceId) {
    return count("source = ?1 and sourceId = ?2", source, sourceId) > 0;
  }

  /** Those who list something of a group come one after the other. */
  void oneAtATime(String groupKey) {
    getEntityManager()
        .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:key, 8))")
        .setParameter("key", groupKey)
        .getSingleResult();
  }

  Optional<Lead> openOfGroup(String groupKey) {
    return find("groupKey = ?1 and state = OPEN", groupKey)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** The lead that lists a warning, if one does. */
  Optional<Lead> listing(UUID warningId) {
    return find("select l from Lead l join l.items i where i.sourceId = ?1", warningId)
        .firstResultOptional();
  }

  Keyset<Lead> list() {
    return Keyset.of(getEntityManager(), Lead.class)
        .sortedBy("code", "e.code", String.class, lead -> lead.code)
        .sortedBy("openedOn", "e.openedOn", LocalDate.class, lead -> lead.openedOn);
  }

  List<Lead> undecided(int limit) {
    return find("state in (OPEN, HEARD) order by openedOn, id").page(0, limit).list();
  }

  List<Lead> matching(String pattern, int limit) {
    return find(
            "lower(code) like ?1 escape '\\' or lower(summary) like ?1 escape '\\'"
                + " order by code desc",
            pattern)
        .page(0, limit)
        .list();
  }

  List<Lead> after(@Nullable UUID id, int limit) {
    return find("?1 is null or id > ?1 order by id", id).page(0, limit).list();
  }
}
