package org.ecocity.supervision.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Keeps which unit held an outreach activity in which kind of venue. */
@ApplicationScoped
class OutreachRecordedHandler implements EventHandler<OutreachRecordedHandler.OutreachRecorded> {
  private final Rows rows;

  OutreachRecordedHandler(Rows rows) {
    this.rows = rows;
  }

  @Override
  public String type() {
    return "ecocity.notification.outreach.recorded.v1";
  }

  @Override
  public Class<OutreachRecorded> payload() {
    return OutreachRecorded.class;
  }

  @Override
  public void on(OutreachRecorded event, Envelope envelope) {
    rows.keep(
        "outreach_copy",
        "activity_id, unit_code, venue_kind, held_on, told_at",
        event.activityId(),
        event.unitCode(),
        event.venueKind(),
        event.heldOn(),
        envelope.time());
  }

  record OutreachRecorded(UUID activityId, String unitCode, String venueKind, LocalDate heldOn) {}
}
