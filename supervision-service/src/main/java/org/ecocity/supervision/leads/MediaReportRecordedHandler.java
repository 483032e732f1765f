package org.ecocity.supervision.leads;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/** A media report becomes a lead, once. */
@ApplicationScoped
class MediaReportRecordedHandler
    implements EventHandler<MediaReportRecordedHandler.MediaReportRecorded> {
  private final LeadService leads;

  MediaReportRecordedHandler(LeadService leads) {
    this.leads = leads;
  }

  @Override
  public String type() {
    return "ecocity.notification.media-report.recorded.v1";
  }

  @Override
  public Class<MediaReportRecorded> payload() {
    return MediaReportRecorded.class;
  }

  @Override
  public void on(MediaReportRecorded event, Envelope envelope) {
    leads.openOnce(
        new Lead.Hint(
            LeadSource.MEDIA,
            event.mediaReportId(),
            event.unitCode(),
            event.projectId(),
            event.summary(),
            null),
        envelope.businessDate());
  }

  record MediaReportRecorded(
      UUID mediaReportId, String unitCode, @Nullable UUID projectId, String summary) {}
}
