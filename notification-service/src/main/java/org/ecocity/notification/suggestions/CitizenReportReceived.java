package org.ecocity.notification.suggestions;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/** A citizen reports that something is wrong; who it was is never told. */
record CitizenReportReceived(
    UUID suggestionId,
    String unitCode,
    @Nullable UUID projectId,
    String summary,
    LocalDate receivedOn)
    implements Event {
  static final String TYPE = "ecocity.notification.citizen-report.received.v1";

  @Override
  public String type() {
    return TYPE;
  }
}
