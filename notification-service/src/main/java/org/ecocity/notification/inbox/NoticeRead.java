package org.ecocity.notification.inbox;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a user has read a notice. */
@Entity
@Immutable
@Table(name = "notice_read")
class NoticeRead {
  @EmbeddedId Key key;
  Instant readAt;

  @SuppressWarnings("NullAway.Init")
  NoticeRead() {}

  /** Which notice, who. */
  @Embeddable
  record Key(UUID noticeId, String userName) {}
}
