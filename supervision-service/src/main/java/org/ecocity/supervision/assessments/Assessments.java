package org.ecocity.supervision.assessments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.problem.Problem;
import org.ecocity.supervision.scoring.AssessmentKind;
import org.jspecify.annotations.Nullable;

/** All assessments. */
@ApplicationScoped
class Assessments implements PanacheRepositoryBase<Assessment, UUID> {
  Assessment require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("assessment", id));
  }

  /** Locks the row, so that of two who move it at once the second finds it moved. */
  Assessment requireLocked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("assessment", id));
  }

  /** Of two who begin the same period at once the second waits and finds the first. */
  void lockBeginning() {
    getEntityManager()
        .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtext('assessment'))")
        .getResultList();
  }

  boolean has(String period, AssessmentKind kind) {
    return count("period = ?1 and kind = ?2", period, kind) > 0;
  }

  Keyset<Assessment> list() {
    return Keyset.of(getEntityManager(), Assessment.class)
        .sortedBy("period", "e.toDay", LocalDate.class, found -> found.toDay);
  }

  List<Assessment> underWay(int limit) {
    return find("state <> ?1 order by toDay, id", AssessmentState.ISSUED).page(0, limit).list();
  }

  List<Assessment> matching(String pattern, int limit) {
    return find(
            "lower(period) like ?1 escape '\\' or lower(schemeCode) like ?1 escape '\\'"
                + " order by toDay desc",
            pattern)
        .page(0, limit)
        .list();
  }

  List<Assessment> issuedAfter(@Nullable UUID id, int limit) {
    return find("state = ?1 and (?2 is null or id > ?2) order by id", AssessmentState.ISSUED, id)
        .page(0, limit)
        .list();
  }
}
