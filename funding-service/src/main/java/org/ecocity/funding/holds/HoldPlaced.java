package org.ecocity.funding.holds;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/** A hold was placed provisionally. */
public record HoldPlaced(
    UUID holdId,
    UUID projectId,
    String projectCode,
    String ownerUnitCode,
    UUID findingId,
    String findingCode,
    @Nullable LocalDate until,
    String reason)
    implements Event {
  static final String TYPE = "ecocity.funding.hold.placed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  static HoldPlaced of(Hold hold) {
    return new HoldPlaced(
        hold.id,
        hold.projectId,
        hold.projectCode,
        hold.ownerUnitCode,
        hold.findingId,
        hold.findingCode,
        hold.untilDate,
        hold.reason);
  }
}
