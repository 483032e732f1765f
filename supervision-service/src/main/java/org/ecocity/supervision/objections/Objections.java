package org.ecocity.supervision.objections;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.problem.Problem;

/** All objections. */
@ApplicationScoped
class Objections implements PanacheRepositoryBase<Objection, UUID> {
  private static final int MAX_ROWS = 500;

  Objection requireLocked(UUID assessmentId, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(found -> found.assessmentId.equals(assessmentId))
        .orElseThrow(() -> Problem.notFound("objection", id));
  }

  List<Objection> of(UUID assessmentId) {
    return find("assessmentId = ?1 order by raisedOn, id", assessmentId).page(0, MAX_ROWS).list();
  }
}
