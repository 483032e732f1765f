package org.ecocity.notification.honours;

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

/** The register of honours, and the documents issued before their commendation was known. */
@ApplicationScoped
class Honours implements PanacheRepositoryBase<Honour, UUID> {
  private static final int MAX_OF_DOCUMENT = 1000;

  Honour require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("honour", id));
  }

  Optional<Honour> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  Keyset<Honour> list() {
    return Keyset.of(getEntityManager(), Honour.class)
        .sortedBy("title", "e.title", String.class, honour -> honour.title)
        .sortedBy("unitCode", "e.unitCode", String.class, honour -> honour.unitCode);
  }

  /** The public register: conferred ones, which all have their day. */
  Keyset<Honour> conferred() {
    return Keyset.of(getEntityManager(), Honour.class)
        .where("e.state = CONFERRED")
        .sortedBy("conferredOn", "e.conferredOn", LocalDate.class, h -> h.conferred().conferredOn())
        .sortedBy("title", "e.title", String.class, honour -> honour.title);
  }

  List<Honour> ofDocument(UUID documentId) {
    return find("documentId = ?1 order by id", documentId).page(0, MAX_OF_DOCUMENT).list();
  }

  List<Honour> toAcknowledge(String unitCode, @Nullable String personCode, int limit) {
    return find(
            "rewardState = PAID and ((personCode is null and unitCode = ?1) or personCode = ?2)"
                + " order by rewardPaidOn, id",
            unitCode,
            personCode == null ? "" : personCode)
        .page(0, limit)
        .list();
  }

  List<Honour> matching(String pattern, int limit) {
    return find(
            "state = CONFERRED and (lower(title) like ?1 escape '\\' or lower(personName) like ?1"
                + " escape '\\' or lower(documentNumber) like ?1 escape '\\') order by id desc",
            pattern)
        .page(0, limit)
        .list();
  }

  List<Honour> conferredAfter(@Nullable UUID id, int limit) {
    return find("state = CONFERRED and (?1 is null or id > ?1) order by id", id)
        .page(0, limit)
        .list();
  }

  /** Of commendation and document the one that comes second must see the first. */
  void awaitTurn(UUID documentId) {
    getEntityManager()
        .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:key, 131))")
        .setParameter("key", documentId.toString())
        .getSingleResult();
  }

  void keepIssued(UUID documentId, String number, LocalDate issuedOn) {
    getEntityManager()
        .createNativeQuery(
            "INSERT INTO issued_document (document_id, number, issued_on) VALUES (:id, :number, :on)"
                + " ON CONFLICT DO NOTHING")
        .setParameter("id", documentId)
        .setParameter("number", number)
        .setParameter("on", issuedOn)
        .executeUpdate();
  }

  Optional<Issued> issued(UUID documentId) {
    return getEntityManager()
        .createNativeQuery(
            "SELECT number, issued_on FROM issued_document WHERE document_id = :id", Issued.class)
        .setParameter("id", documentId)
        .getResultStream()
        .map(Issued.class::cast)
        .findFirst();
  }

  /** Number and date of an issued document. */
  record Issued(String number, LocalDate issuedOn) {}
}
