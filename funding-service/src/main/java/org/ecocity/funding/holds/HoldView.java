package org.ecocity.funding.holds;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;

/**
 * A hold on new payment requests of a project; wages and payments already under way go on.
 *
 * @param id the hold
 * @param version for ETag
 * @param projectId the project
 * @param projectCode its code
 * @param ownerUnitCode its unit
 * @param ownerUnitName the unit's present name
 * @param findingId the SERIOUS finding behind it
 * @param findingCode its code
 * @param state where it stands
 * @param placedOn business date it was placed on
 * @param until its last day
 * @param reason why it is where it stands
 * @param allowedTransitions what the caller may make of it now
 */
record HoldView(
    UUID id,
    long version,
    UUID projectId,
    String projectCode,
    String ownerUnitCode,
    String ownerUnitName,
    UUID findingId,
    String findingCode,
    HoldState state,
    LocalDate placedOn,
    LocalDate until,
    String reason,
    List<HoldState> allowedTransitions)
    implements Versioned {
  static HoldView of(Hold hold, String ownerUnitName, boolean mayDecide) {
    return new HoldView(
        hold.id,
        hold.version,
        hold.projectId,
        hold.projectCode,
        hold.ownerUnitCode,
        ownerUnitName,
        hold.findingId,
        hold.findingCode,
        hold.state,
        hold.placedOn,
        hold.untilDate,
        hold.reason,
        mayDecide ? hold.state.next() : List.of());
  }
}
