package org.ecocity.notification.suggestions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** All suggestions; contacts go in and out apart. */
@ApplicationScoped
class Suggestions implements PanacheRepositoryBase<Suggestion, UUID> {
  Suggestion require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("suggestion", id));
  }

  /** Locks the row, so that of two who act at once the second sees what the first has done. */
  Suggestion requireLocked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("suggestion", id));
  }

  Optional<Suggestion> byReceipt(String receiptHash) {
    return find("receiptHash", receiptHash).firstResultOptional();
  }

  Keyset<Suggestion> list() {
    return Keyset.of(getEntityManager(), Suggestion.class)
        .sortedBy("code", "e.code", String.class, suggestion -> suggestion.code)
        .sortedBy("receivedOn", "e.receivedOn", LocalDate.class, s -> s.receivedOn);
  }

  /** Published ones, which all have a last day. */
  Keyset<Suggestion> published() {
    return Keyset.of(getEntityManager(), Suggestion.class)
        .where("e.state = PUBLISHED")
        .sortedBy(
            "publishedOn", "e.endedOn", LocalDate.class, s -> Objects.requireNonNull(s.endedOn));
  }

  /** Takes the day's next number unless so many came in already: then none. */
  Optional<Integer> nextOfDay(LocalDate day, int atMost) {
    return getEntityManager()
        .createNativeQuery(
            "INSERT INTO suggestion_day AS d (day, received) VALUES (:day, 1)"
                + " ON CONFLICT (day) DO UPDATE SET received = d.received + 1"
                + " WHERE d.received < :atMost RETURNING received",
            Integer.class)
        .setParameter("day", day)
        .setParameter("atMost", atMost)
        .getResultStream()
        .map(Integer.class::cast)
        .findFirst();
  }

  void keepContact(UUID id, String contact) {
    getEntityManager()
        .createNativeQuery(
            "INSERT INTO suggestion_contact (suggestion_id, contact) VALUES (:id, :contact)")
        .setParameter("id", id)
        .setParameter("contact", contact)
        .executeUpdate();
  }

  Optional<String> contact(UUID id) {
    return getEntityManager()
        .createNativeQuery(
            "SELECT contact FROM suggestion_contact WHERE suggestion_id = :id", String.class)
        .setParameter("id", id)
        .getResultStream()
        .map(String.class::cast)
        .findFirst();
  }

  List<UUID> overdue(LocalDate today, @Nullable UUID after, int limit) {
    return getEntityManager()
        .createQuery(
            "select s.id from Suggestion s where s.state = DISPATCHED and s.dueDate < :today"
                + " and (:after is null or s.id > :after) order by s.id",
            UUID.class)
        .setParameter("today", today)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** What waits for the office. */
  List<Suggestion> forOffice(int limit) {
    return find("state in (RECEIVED, ANSWERED) order by receivedOn, id").page(0, limit).list();
  }

  /** What waits for a unit. */
  List<Suggestion> forUnit(String unitCode, int limit) {
    return find("state = DISPATCHED and assignedUnitCode = ?1 order by dueDate, id", unitCode)
        .page(0, limit)
        .list();
  }

  List<Suggestion> matching(String pattern, int limit) {
    return find(
            "lower(code) like ?1 escape '\\' or lower(text) like ?1 escape '\\' order by id desc",
            pattern)
        .page(0, limit)
        .list();
  }

  List<Suggestion> toldAfter(@Nullable UUID id, int limit) {
    return find("told = true and (?1 is null or id > ?1) order by id", id).page(0, limit).list();
  }
}
