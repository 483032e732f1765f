package org.ecocity.supervision.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.problem.Problem;

/** All papers of the findings' rectification. */
@ApplicationScoped
class RectificationFile {
  private static final int MAX_ROWS = 200;

  private final EntityManager entities;

  RectificationFile(EntityManager entities) {
    this.entities = entities;
  }

  void keep(Object paper) {
    entities.persist(paper);
    entities.flush();
  }

  List<RectificationReport> reportsOf(UUID findingId) {
    return papers(RectificationReport.class, findingId, "round");
  }

  List<Opinion> opinionsOf(UUID findingId) {
    return papers(Opinion.class, findingId, "round");
  }

  List<Verification> verificationsOf(UUID findingId) {
    return papers(Verification.class, findingId, "round");
  }

  List<Extension> extensionsOf(UUID findingId) {
    return papers(Extension.class, findingId, "id");
  }

  Extension requireExtension(UUID findingId, UUID id) {
    return Optional.ofNullable(entities.find(Extension.class, id))
        .filter(found -> found.findingId.equals(findingId))
        .orElseThrow(() -> Problem.notFound("extension", id));
  }

  boolean hasOpenExtension(UUID findingId) {
    return extensionsOf(findingId).stream().anyMatch(e -> e.state == Extension.State.REQUESTED);
  }

  /** Requests for more time that wait for a decision, the oldest first. */
  List<Extension> openExtensions(int limit) {
    return entities
        .createQuery(
            "select e from Extension e where e.state = :open order by e.requestedOn, e.id",
            Extension.class)
        .setParameter("open", Extension.State.REQUESTED)
        .setMaxResults(limit)
        .getResultList();
  }

  List<UUID> findingsWithEvidence(UUID attachmentId) {
    return entities
        .createQuery(
            "select r.findingId from RectificationReport r where :id member of r.attachmentIds",
            UUID.class)
        .setParameter("id", attachmentId)
        .setMaxResults(MAX_ROWS)
        .getResultList();
  }

  private <P> List<P> papers(Class<P> kind, UUID findingId, String order) {
    return entities
        .createQuery(
            "select p from "
                + kind.getSimpleName()
                + " p where p.findingId = :finding order by p."
                + order,
            kind)
        .setParameter("finding", findingId)
        .setMaxResults(MAX_ROWS)
        .getResultList();
  }
}
