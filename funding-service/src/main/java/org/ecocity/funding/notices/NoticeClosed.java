package org.ecocity.funding.notices;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;

/** A public notice is over; {@code outcome} is a {@link NoticeOutcome}. */
record NoticeClosed(UUID noticeId, LocalDate closedOn, NoticeOutcome outcome) implements Event {
  static final String TYPE = "ecocity.funding.public-notice.closed.v1";

  @Override
  public String type() {
    return TYPE;
  }
}
