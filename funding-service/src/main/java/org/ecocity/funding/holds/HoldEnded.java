package org.ecocity.funding.holds;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/** A hold is over: lifted, expired, or its finding was closed or annulled. */
public record HoldEnded(
    UUID holdId,
    UUID projectId,
    String projectCode,
    String ownerUnitCode,
    UUID findingId,
    String findingCode,
    @Nullable LocalDate until,
    String reason)
    implements Event {
  static final String TYPE = "ecocity.funding.hold.ended.v1";

  @Override
  public String type() {
    return TYPE;
  }

  static HoldEnded of(Hold hold) {
    return new HoldEnded(
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
