package org.ecocity.notification.acknowledgements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.notification.acknowledgements.Acknowledgement.Key;

/** All recipients of issued documents. */
@ApplicationScoped
class Acknowledgements implements PanacheRepositoryBase<Acknowledgement, Key> {
  private static final int MAX_RECIPIENTS = 200;

  List<Acknowledgement> ofDocument(UUID documentId) {
    return find("key.documentId = ?1 order by copy, place", documentId)
        .page(0, MAX_RECIPIENTS)
        .list();
  }

  List<Acknowledgement> waiting(String unitCode, int limit) {
    return find(
            "key.unitCode = ?1 and acknowledgedOn is null order by sentOn, key.documentId",
            unitCode)
        .page(0, limit)
        .list();
  }

  long countWaiting(String unitCode) {
    return count("key.unitCode = ?1 and acknowledgedOn is null", unitCode);
  }

  /** The late ones with a rung left, in the order of their keys. */
  List<Acknowledgement> late(LocalDate today, int rungs, Key after, int limit) {
    return find(
            "acknowledgedOn is null and dueOn is not null and dueOn < ?1 and rung < ?2"
                + " and (key.documentId > ?3 or key.documentId = ?3 and key.unitCode > ?4)"
                + " order by key.documentId, key.unitCode",
            today,
            rungs,
            after.documentId(),
            after.unitCode())
        .page(0, limit)
        .list();
  }

  /** Nobody is waited for any more. */
  void release(Key key) {
    update("dueOn = null where key = ?1", key);
  }

  /** Signs once: whether it was this call that did. */
  boolean sign(Key key, LocalDate on, Instant at, String user, String signedBy) {
    return update(
            "acknowledgedOn = ?1, acknowledgedAt = ?2, acknowledgedBy = ?3, signedBy = ?4"
                + " where key = ?5 and acknowledgedOn is null",
            on,
            at,
            user,
            signedBy,
            key)
        > 0;
  }

  /** Takes a rung that nobody has taken: whether it was this call that did. */
  boolean climb(Key key, int rung, LocalDate today) {
    return update(
            "rung = ?1, remindedOn = ?2 where key = ?3 and rung = ?4 and acknowledgedOn is null",
            rung,
            today,
            key,
            rung - 1)
        > 0;
  }
}
