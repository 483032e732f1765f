package org.ecocity.funding.holds;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/** A hold was confirmed with a term. */
public record HoldConfirmed(
    UUID holdId,
    UUID projectId,
    String projectCode,
    String ownerUnitCode,
    UUID findingId,
    String findingCode,
    @Nullable LocalDate until,
    String reason)
    implements Event {
  static final String TYPE = "ecocity.funding.hold.confirmed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  static HoldConfirmed of(Hold hold) {
    return new HoldConfirmed(
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
