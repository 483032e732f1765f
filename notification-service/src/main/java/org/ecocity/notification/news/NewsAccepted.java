package org.ecocity.notification.news;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;

/** The publicity department has accepted a unit's news. */
record NewsAccepted(UUID newsId, String unitCode, LocalDate acceptedOn) implements Event {
  static final String TYPE = "ecocity.notification.news.accepted.v1";

  @Override
  public String type() {
    return TYPE;
  }
}
