package org.ecocity.projects.plans;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PlanVersions implements PanacheRepositoryBase<PlanVersion, UUID> {
  private static final int MAX_VERSIONS = 200;
  private static final Set<PlanState> OPEN =
      Set.of(PlanState.DRAFT, PlanState.CHECKED, PlanState.APPROVED);

  List<PlanVersion> of(UUID programmeId) {
    return find("programmeId = ?1 order by number", programmeId).page(0, MAX_VERSIONS).list();
  }

  List<PlanVersion> open() {
    return find("state in ?1 order by id", OPEN).page(0, MAX_VERSIONS).list();
  }

  Optional<PlanVersion> openOf(UUID programmeId) {
    return find("programmeId = ?1 and state in ?2", programmeId, OPEN).firstResultOptional();
  }

  Optional<PlanVersion> inForce(UUID programmeId) {
    return find("programmeId = ?1 and state = ?2", programmeId, PlanState.ISSUED)
        .firstResultOptional();
  }

  List<PlanVersion> issuedAfter(@Nullable UUID id, int limit) {
    var page =
        id == null
            ? find("state = ?1 order by id", PlanState.ISSUED)
            : find("state = ?1 and id > ?2 order by id", PlanState.ISSUED, id);
    return page.page(0, limit).list();
  }

  /** Lets one change at a time decide which version of a programme is the open one. */
  void lockVersionsOf(UUID programmeId) {
    getEntityManager()
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 2))")
        .setParameter(1, "plan of " + programmeId)
        .getResultList();
  }
}
