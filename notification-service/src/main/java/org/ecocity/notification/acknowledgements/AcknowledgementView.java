package org.ecocity.notification.acknowledgements;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recipient and whether it has signed for the document.
 *
 * @param unitCode the recipient
 * @param unitName its name
 * @param copy whether it got a copy (抄送)
 * @param state WAITING, LATE or ACKNOWLEDGED
 * @param sentOn when it was sent
 * @param dueOn by when a main recipient has to sign; none for copies
 * @param remindedRung how far reminders have climbed: 0 none, 1 liaison, 2 officer in charge, 3
 *     principal officer
 * @param remindedOn when last
 * @param acknowledgedOn when it signed
 * @param acknowledgedAt business instant of it
 * @param acknowledgedBy user
 * @param signedBy name of who received it
 */
record AcknowledgementView(
    String unitCode,
    String unitName,
    boolean copy,
    State state,
    LocalDate sentOn,
    @Nullable LocalDate dueOn,
    int remindedRung,
    @Nullable LocalDate remindedOn,
    @Nullable LocalDate acknowledgedOn,
    @Nullable Instant acknowledgedAt,
    @Nullable String acknowledgedBy,
    @Nullable String signedBy) {
  /** Where a recipient stands. */
  enum State {
    WAITING,
    LATE,
    ACKNOWLEDGED
  }
}
