package org.ecocity.notification.inbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;

/** All notices, and who has read them. */
@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {
  private static final String UNREAD_ONES =
      " AND NOT EXISTS (SELECT 1 FROM notice_read r WHERE r.notice_id = n.id AND r.user_name = :user)";

  Keyset<Notice> list(Set<String> recipients) {
    return Keyset.of(getEntityManager(), Notice.class)
        .where("e.recipient in :recipients", "recipients", recipients)
        .sortedBy("newest", "e.newestFirst", Long.class, notice -> notice.newestFirst)
        .sortedBy("sequence", "e.sequence", Long.class, notice -> notice.sequence);
  }

  List<Notice> after(long sequence, Set<String> recipients, int limit) {
    return find("sequence > ?1 and recipient in ?2 order by sequence", sequence, recipients)
        .page(0, limit)
        .list();
  }

  List<Notice> after(long sequence, int limit) {
    return find("sequence > ?1 order by sequence", sequence).page(0, limit).list();
  }

  List<Notice> matching(Set<String> recipients, String pattern, int limit) {
    return find(
            "recipient in ?1 and (lower(data) like ?2 escape '\\' or lower(objectCode) like ?2"
                + " escape '\\') order by newestFirst",
            recipients,
            pattern)
        .page(0, limit)
        .list();
  }

  long latest() {
    return ((Number)
            getEntityManager()
                .createNativeQuery("SELECT coalesce(max(sequence), 0) FROM notice")
                .getSingleResult())
        .longValue();
  }

  long countUnread(Set<String> recipients, String user, int atMost) {
    return ((Number)
            getEntityManager()
                .createNativeQuery(
                    "SELECT count(*) FROM (SELECT 1 FROM notice n WHERE n.recipient IN (:recipients)"
                        + UNREAD_ONES
                        + " LIMIT "
                        + atMost
                        + ") AS unread_ones")
                .setParameter("recipients", recipients)
                .setParameter("user", user)
                .getSingleResult())
        .longValue();
  }

  /** When a user has read which of these notices. */
  Map<UUID, Instant> readBy(String user, Collection<UUID> ids) {
    var found = new HashMap<UUID, Instant>();
    getEntityManager()
        .createQuery(
            "select r from NoticeRead r where r.key.userName = :user and r.key.noticeId in :ids",
            NoticeRead.class)
        .setParameter("user", user)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(read -> found.put(read.key.noticeId(), read.readAt));
    return found;
  }

  /** Marks as read; once is enough. */
  void markRead(UUID id, String user, Instant at) {
    getEntityManager()
        .createNativeQuery(
            "INSERT INTO notice_read (notice_id, user_name, read_at) VALUES (:id, :user, :at)"
                + " ON CONFLICT DO NOTHING")
        .setParameter("id", id)
        .setParameter("user", user)
        .setParameter("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Marks all up to a sequence as read, at most so many; gives how many. */
  int markReadUpTo(long sequence, Set<String> recipients, String user, Instant at, int atMost) {
    return getEntityManager()
        .createNativeQuery(
            "INSERT INTO notice_read (notice_id, user_name, read_at)"
                + " SELECT n.id, :user, :at FROM notice n"
                + " WHERE n.recipient IN (:recipients) AND n.sequence <= :sequence"
                + UNREAD_ONES
                + " ORDER BY n.sequence LIMIT "
                + atMost
                + " ON CONFLICT DO NOTHING")
        .setParameter("user", user)
        .setParameter("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
        .setParameter("recipients", recipients)
        .setParameter("sequence", sequence)
        .executeUpdate();
  }
}
