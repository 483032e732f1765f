package org.ecocity.notification.news;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/** A medium has reported something that supervision should look at. */
record MediaReportRecorded(
    UUID mediaReportId,
    String unitCode,
    @Nullable UUID projectId,
    String summary,
    LocalDate reportedOn)
    implements Event {
  static final String TYPE = "ecocity.notification.media-report.recorded.v1";

  @Override
  public String type() {
    return TYPE;
  }
}
