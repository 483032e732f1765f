package org.ecocity.supervision.circulars;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** All circulars, with their compilations and confirmations. */
@ApplicationScoped
class Circulars implements PanacheRepositoryBase<Circular, UUID> {
  private static final int MAX_UNITS = 500;

  Circular require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("circular", id));
  }

  /** Locks the row, so that of two who act at once the second sees what the first has done. */
  Circular requireLocked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("circular", id));
  }

  Optional<Circular> ofDocument(UUID documentId) {
    return find("documentId", documentId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  Keyset<Circular> list() {
    return Keyset.of(getEntityManager(), Circular.class)
        .sortedBy("period", "e.period", String.class, circular -> circular.period)
        .sortedBy("stateSince", "e.stateSince", LocalDate.class, circular -> circular.stateSince);
  }

  /** Begins the circular of a period unless there is one; whoever races finds it there. */
  Optional<Circular> beginProgress(Draft draft) {
    var id = Ids.next();
    var begun =
        getEntityManager()
            .createNativeQuery(
                "INSERT INTO circular (id, kind, period, title, title_en, state, state_since,"
                    + " cut_off, revision, issuer_code, series, version)"
                    + " VALUES (:id, 'PROGRESS', :period, :title, :titleEn, 'COMPILED', :today,"
                    + " :cutOff, 0, :issuer, :series, 0) ON CONFLICT DO NOTHING")
            .setParameter("id", id)
            .setParameter("period", draft.period())
            .setParameter("title", draft.title())
            .setParameter("titleEn", draft.titleEn())
            .setParameter("today", draft.today())
            .setParameter("cutOff", draft.cutOff())
            .setParameter("issuer", draft.issuerCode())
            .setParameter("series", draft.series())
            .executeUpdate();
    return begun == 0 ? Optional.empty() : Optional.of(require(id));
  }

  void keep(Object made) {
    getEntityManager().persist(made);
  }

  Compilation compilation(UUID circularId, int revision) {
    var found =
        getEntityManager().find(Compilation.class, new Compilation.Key(circularId, revision));
    if (found == null) {
      throw Problem.notFound("compilation", revision);
    }
    return found;
  }

  List<Compilation> compilations(UUID circularId) {
    return getEntityManager()
        .createQuery(
            "select c from Compilation c where c.key.circularId = :id order by c.key.revision",
            Compilation.class)
        .setParameter("id", circularId)
        .setMaxResults(MAX_UNITS)
        .getResultList();
  }

  List<Confirmation> confirmations(UUID circularId) {
    return getEntityManager()
        .createQuery(
            "select c from Confirmation c where c.circularId = :id order by c.unitCode",
            Confirmation.class)
        .setParameter("id", circularId)
        .setMaxResults(MAX_UNITS)
        .getResultList();
  }

  Optional<Confirmation> confirmation(UUID circularId, String unitCode) {
    return confirmations(circularId).stream()
        .filter(each -> each.unitCode.equals(unitCode))
        .findFirst();
  }

  /** Circulars whose time for the units is over while some are silent. */
  List<UUID> overdueConfirmations(LocalDate today, int limit) {
    return getEntityManager()
        .createQuery(
            "select c.id from Circular c where c.state = CONFIRMING and c.confirmDueOn < :today"
                + " and exists (select 1 from Confirmation f where f.circularId = c.id"
                + " and f.state = WAITING) order by c.id",
            UUID.class)
        .setParameter("today", today)
        .setMaxResults(limit)
        .getResultList();
  }

  List<Circular> unissued(int limit) {
    return find("state <> ?1 order by stateSince, id", CircularState.ISSUED).page(0, limit).list();
  }

  List<Circular> matching(String pattern, int limit) {
    return find(
            "lower(title) like ?1 escape '\\' or lower(documentNumber) like ?1 escape '\\'"
                + " order by period desc, id",
            pattern)
        .page(0, limit)
        .list();
  }

  /** What the circular of a period begins with. */
  record Draft(
      String period,
      String title,
      String titleEn,
      Instant cutOff,
      LocalDate today,
      String issuerCode,
      String series) {}

  @Nullable Circular ofInspection(UUID inspectionId) {
    return find("inspectionId", inspectionId).firstResult();
  }
}
