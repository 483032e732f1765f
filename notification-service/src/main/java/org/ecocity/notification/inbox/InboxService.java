package org.ecocity.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecocity.notification.persons.Units;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Reads inboxes; never gives anybody a notice that did not go to them. */
@ApplicationScoped
public class InboxService {
  private static final int MAX_MARKED = 1000;

  private final Notices notices;
  private final NoticeTexts texts;
  private final Units units;
  private final Caller caller;
  private final BusinessClock clock;

  InboxService(
      Notices notices, NoticeTexts texts, Units units, Caller caller, BusinessClock clock) {
    this.notices = notices;
    this.texts = texts;
    this.units = units;
    this.caller = caller;
    this.clock = clock;
  }

  /** The last sequence given so far, 0 at the beginning. */
  @Transactional
  public long latest() {
    return notices.latest();
  }

  /** Notices after a sequence to any of the recipients, oldest first, as that user sees them. */
  @Transactional
  public List<NoticeView> after(long sequence, Set<String> recipients, String user, int limit) {
    return views(notices.after(sequence, recipients, limit), user);
  }

  /** Which recipients got something after a sequence, and how far that reaches. */
  @Transactional
  public News news(long after, int limit) {
    var found = notices.after(after, limit);
    return new News(
        found.isEmpty() ? after : found.getLast().sequence,
        found.stream().map(notice -> notice.recipient).collect(Collectors.toSet()));
  }

  @Transactional
  Page<NoticeView> list(PageRequest page, @Nullable Boolean unread, @Nullable String kind) {
    var list =
        notices
            .list(Recipient.keysOf(caller))
            .where("e.kind = :kind", "kind", kind)
            .where(
                "lower(e.data) like :q escape '\\' or lower(e.objectCode) like :q escape '\\'",
                "q",
                page.like());
    if (unread != null) {
      list.where(
          (unread ? "not " : "")
              + "exists (select 1 from NoticeRead r"
              + " where r.key.noticeId = e.id and r.key.userName = :user)",
          "user",
          caller.user());
    }
    var found = list.page(page, notice -> notice);
    var reads = reads(found.items(), caller.user());
    return found.map(notice -> view(notice, reads.get(notice.id)));
  }

  @Transactional
  NoticeView get(UUID id) {
    return views(List.of(mine(id)), caller.user()).getFirst();
  }

  @Transactional
  NoticeView markRead(UUID id) {
    var notice = mine(id);
    notices.markRead(id, caller.user(), clock.now());
    return views(List.of(notice), caller.user()).getFirst();
  }

  @Transactional
  int markReadUpTo(long sequence) {
    return notices.markReadUpTo(
        sequence, Recipient.keysOf(caller), caller.user(), clock.now(), MAX_MARKED);
  }

  private Notice mine(UUID id) {
    return notices
        .findByIdOptional(id)
        .filter(notice -> Recipient.keysOf(caller).contains(notice.recipient))
        .orElseThrow(() -> Problem.notFound("notice", id));
  }

  private List<NoticeView> views(List<Notice> found, String user) {
    var reads = reads(found, user);
    return found.stream().map(notice -> view(notice, reads.get(notice.id))).toList();
  }

  private Map<UUID, Instant> reads(List<Notice> found, String user) {
    return found.isEmpty()
        ? Map.of()
        : notices.readBy(user, found.stream().map(notice -> notice.id).toList());
  }

  private NoticeView view(Notice notice, @Nullable Instant readAt) {
    var unit = notice.unitCode;
    var day = LocalDate.ofInstant(notice.at, BusinessClock.ZONE);
    return NoticeView.of(
        notice, texts.of(notice), unit == null ? null : units.nameOf(unit, day), readAt);
  }

  /**
   * What is new.
   *
   * @param upTo the last sequence looked at
   * @param recipients who got something
   */
  public record News(long upTo, Set<String> recipients) {}
}
