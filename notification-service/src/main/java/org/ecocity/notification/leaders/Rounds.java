package org.ecocity.notification.leaders;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.problem.Problem;

/** All rounds. */
@ApplicationScoped
class Rounds implements PanacheRepositoryBase<Round, UUID> {
  private static final int MAX_PUBLIC = 20;

  Round require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("efficiency-round", id));
  }

  /** Locks the round, so that no entry slips in beside its publication. */
  Round requireLocked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("efficiency-round", id));
  }

  Keyset<Round> list() {
    return Keyset.of(getEntityManager(), Round.class)
        .sortedBy("year", "e.year", Integer.class, round -> round.year);
  }

  boolean has(int year, String title) {
    return count("year = ?1 and title = ?2", year, title) > 0;
  }

  List<Round> published() {
    return find("state = PUBLISHED order by year desc, id").page(0, MAX_PUBLIC).list();
  }
}
