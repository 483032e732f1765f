package org.ecocity.supervision.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.problem.Problem;
import org.ecocity.supervision.cadences.DueCalendar;

/** All meetings and their action items. */
@ApplicationScoped
class Meetings implements PanacheRepositoryBase<Meeting, UUID> {
  private static final int MAX_ITEMS = 200;

  Meeting require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("meeting", id));
  }

  Meeting requireLocked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("meeting", id));
  }

  Keyset<Meeting> list() {
    return Keyset.of(getEntityManager(), Meeting.class)
        .sortedBy("dueOn", "e.dueOn", LocalDate.class, meeting -> meeting.dueOn)
        .sortedBy("period", "e.period", String.class, meeting -> meeting.period);
  }

  /** Makes the meeting of a period unless there is one; whoever races finds it there. */
  Optional<Meeting> make(MeetingKind kind, DueCalendar.Due due, String agenda, LocalDate today) {
    var id = Ids.next();
    var made =
        getEntityManager()
            .createNativeQuery(
                "INSERT INTO meeting (id, kind, period, title, title_en, due_on, state,"
                    + " state_since, agenda, version) VALUES (:id, :kind, :period, :title,"
                    + " :titleEn, :dueOn, 'DUE', :today, :agenda, 0) ON CONFLICT DO NOTHING")
            .setParameter("id", id)
            .setParameter("kind", kind.name())
            .setParameter("period", due.period())
            .setParameter("title", due.period() + " " + kind.title)
            .setParameter("titleEn", kind.titleEn + " " + due.period())
            .setParameter("dueOn", due.on())
            .setParameter("today", today)
            .setParameter("agenda", agenda)
            .executeUpdate();
    return made == 0 ? Optional.empty() : Optional.of(require(id));
  }

  boolean has(MeetingKind kind, String period) {
    return count("kind = ?1 and period = ?2", kind, period) > 0;
  }

  List<Meeting> unfinished(int limit) {
    return find("state <> ?1 order by dueOn, id", MeetingState.CLOSED).page(0, limit).list();
  }

  List<Meeting> matching(String pattern, int limit) {
    return find("lower(title) like ?1 escape '\\' order by dueOn desc, id", pattern)
        .page(0, limit)
        .list();
  }

  void keep(ActionItem item) {
    getEntityManager().persist(item);
  }

  List<ActionItem> itemsOf(UUID meetingId) {
    return getEntityManager()
        .createQuery(
            "select i from ActionItem i where i.meetingId = :id order by i.no", ActionItem.class)
        .setParameter("id", meetingId)
        .setMaxResults(MAX_ITEMS)
        .getResultList();
  }

  ActionItem requireItem(UUID meetingId, UUID id) {
    var item = getEntityManager().find(ActionItem.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (item == null || !item.meetingId.equals(meetingId)) {
      throw Problem.notFound("action-item", id);
    }
    return item;
  }

  /** Not confirmed yet, the earliest due first. */
  List<ActionItem> unconfirmed(int limit) {
    return getEntityManager()
        .createQuery(
            "select i from ActionItem i where i.state <> CONFIRMED order by i.dueDate, i.id",
            ActionItem.class)
        .setMaxResults(limit)
        .getResultList();
  }
}
