package org.ecocity.notification.outreach;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;

/** A unit has carried the programme into a venue. */
record OutreachRecorded(UUID activityId, String unitCode, VenueKind venueKind, LocalDate heldOn)
    implements Event {
  static final String TYPE = "ecocity.notification.outreach.recorded.v1";

  @Override
  public String type() {
    return TYPE;
  }
}
