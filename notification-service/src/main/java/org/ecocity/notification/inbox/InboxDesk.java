package org.ecocity.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ecocity.notification.desk.Figure;
import org.ecocity.notification.desk.Figures;
import org.ecocity.notification.desk.Hit;
import org.ecocity.notification.desk.Searchable;
import org.ecocity.platform.security.Caller;

/** The number of unread notices, and the search over the caller's inbox. */
@ApplicationScoped
class InboxDesk implements Figures, Searchable {
  private static final int MAX_COUNTED = 1000;

  private final Notices notices;
  private final NoticeTexts texts;

  InboxDesk(Notices notices, NoticeTexts texts) {
    this.notices = notices;
    this.texts = texts;
  }

  @Override
  @Transactional
  public List<Figure> figures(Caller caller) {
    long unread = notices.countUnread(Recipient.keysOf(caller), caller.user(), MAX_COUNTED);
    return List.of(
        new Figure("NOTICES_UNREAD", "未读通知", "Unread notices", unread, Figure.Unit.COUNT));
  }

  @Override
  @Transactional
  public List<Hit> find(String pattern, int limit, Caller caller) {
    return notices.matching(Recipient.keysOf(caller), pattern, limit).stream()
        .map(
            notice ->
                new Hit(
                    "notice",
                    notice.id.toString(),
                    notice.objectCode,
                    texts.of(notice).title(),
                    notice.link))
        .toList();
  }
}
