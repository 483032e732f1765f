package org.ecocity.supervision.assessments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All scores ever kept. */
@ApplicationScoped
class KeptScores implements PanacheRepositoryBase<KeptScore, KeptScore.Key> {
  private static final int MAX_UNITS = 500;

  /** All units of a revision, by unit. */
  List<KeptScore> of(UUID assessmentId, int revision) {
    return find(
            "key.assessmentId = ?1 and key.revision = ?2 order by key.unitCode",
            assessmentId,
            revision)
        .page(0, MAX_UNITS)
        .list();
  }

  /** The last revision that was there on a day. */
  Optional<Integer> revisionOn(UUID assessmentId, LocalDate day) {
    return getEntityManager()
        .createQuery(
            "select max(s.key.revision) from KeptScore s"
                + " where s.key.assessmentId = :id and s.scoredOn <= :day",
            Integer.class)
        .setParameter("id", assessmentId)
        .setParameter("day", day)
        .getResultList()
        .stream()
        .flatMap(java.util.stream.Stream::ofNullable)
        .findFirst();
  }
}
