package org.ecocity.notification.documents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** All official documents. */
@ApplicationScoped
class Documents implements PanacheRepositoryBase<Document, UUID> {
  /** Most matches of a unit's search are its own; beyond this the list is the better way. */
  private static final int SEARCHED_PER_HIT = 20;

  Document require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("document", id));
  }

  /** Locks the row, so that of two who act at once the second sees what the first has done. */
  Document requireLocked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("document", id));
  }

  Keyset<Document> list() {
    return Keyset.of(getEntityManager(), Document.class)
        .sortedBy("newest", "e.newestFirst", Long.class, document -> document.newestFirst);
  }

  boolean hasNumber(String number) {
    return count("number", number) > 0;
  }

  List<Document> waiting(Collection<DocumentState> states, int limit) {
    return find("state in ?1 order by newestFirst desc", states).page(0, limit).list();
  }

  List<Document> out(@Nullable UUID after, int limit) {
    return find("state in ?1 and (?2 is null or id > ?2) order by id", DocumentState.OUT, after)
        .page(0, limit)
        .list();
  }

  /** Those whose title or number matches and that the caller may read, the newest first. */
  List<Document> matching(DocumentRights rights, String pattern, int limit) {
    return find(
            "lower(title) like ?1 escape '\\' or lower(titleEn) like ?1 escape '\\'"
                + " or lower(number) like ?1 escape '\\' order by newestFirst",
            pattern)
        .page(0, limit * SEARCHED_PER_HIT)
        .stream()
        .filter(rights::mayRead)
        .limit(limit)
        .toList();
  }

  void countAcknowledgement(UUID id) {
    getEntityManager()
        .createNativeQuery(
            "UPDATE document SET acknowledgement_count = acknowledgement_count + 1 WHERE id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }
}
