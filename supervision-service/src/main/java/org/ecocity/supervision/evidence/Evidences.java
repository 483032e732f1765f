package org.ecocity.supervision.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.problem.Problem;

/** All evidence. */
@ApplicationScoped
class Evidences implements PanacheRepositoryBase<Evidence, UUID> {
  private static final int MAX_ROWS = 2000;

  Evidence require(UUID assessmentId, UUID id) {
    return findByIdOptional(id)
        .filter(found -> found.assessmentId.equals(assessmentId))
        .orElseThrow(() -> Problem.notFound("evidence", id));
  }

  Optional<Evidence> present(UUID assessmentId, String unitCode, String itemCode) {
    return find(
            "assessmentId = ?1 and unitCode = ?2 and itemCode = ?3 and state <> ?4",
            assessmentId,
            unitCode,
            itemCode,
            EvidenceState.REPLACED)
        .firstResultOptional();
  }

  List<Evidence> of(UUID assessmentId) {
    return find("assessmentId = ?1 order by unitCode, itemCode, enteredOn, id", assessmentId)
        .page(0, MAX_ROWS)
        .list();
  }

  List<Evidence> confirmed(UUID assessmentId, String unitCode) {
    return find(
            "assessmentId = ?1 and unitCode = ?2 and state = ?3",
            assessmentId,
            unitCode,
            EvidenceState.CONFIRMED)
        .page(0, MAX_ROWS)
        .list();
  }

  boolean anyUnconfirmed(UUID assessmentId) {
    return count("assessmentId = ?1 and state = ?2", assessmentId, EvidenceState.ENTERED) > 0;
  }

  List<Evidence> with(UUID attachmentId) {
    return find("select e from Evidence e join e.attachmentIds a where a = ?1", attachmentId)
        .page(0, MAX_ROWS)
        .list();
  }
}
