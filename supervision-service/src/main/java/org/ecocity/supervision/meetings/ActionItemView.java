package org.ecocity.supervision.meetings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action item.
 *
 * @param id the item
 * @param meetingId its meeting
 * @param no its number in the meeting
 * @param unitCode unit that has to do it
 * @param unitName the unit's name
 * @param text what it has to do
 * @param dueDate by when
 * @param state OPEN, DONE or CONFIRMED
 * @param overdue whether its day has passed while it is open
 * @param report what the unit reports
 * @param reportedOn when
 * @param confirmedOn when the office confirmed it
 */
record ActionItemView(
    UUID id,
    UUID meetingId,
    int no,
    String unitCode,
    String unitName,
    String text,
    LocalDate dueDate,
    ActionItem.State state,
    boolean overdue,
    @Nullable String report,
    @Nullable LocalDate reportedOn,
    @Nullable LocalDate confirmedOn) {
  static ActionItemView of(ActionItem item, String unitName, LocalDate today) {
    return new ActionItemView(
        item.id,
        item.meetingId,
        item.no,
        item.unitCode,
        unitName,
        item.text,
        item.dueDate,
        item.state,
        item.state == ActionItem.State.OPEN && item.dueDate.isBefore(today),
        item.report,
        item.reportedOn,
        item.confirmedOn);
  }
}
