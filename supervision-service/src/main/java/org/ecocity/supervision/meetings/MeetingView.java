package org.ecocity.supervision.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A meeting.
 *
 * @param id the meeting
 * @param kind COORDINATION or SUPERVISION
 * @param period the quarter or month
 * @param title Chinese title
 * @param titleEn English title
 * @param dueOn when it was due
 * @param state where it stands
 * @param stateSince since which day
 * @param allowedTransitions where the caller may take it now
 * @param agenda what was open when it came due
 * @param meetingOn day it was called for
 * @param place place it was called to
 * @param heldOn when it was held
 * @param minutes what was said
 * @param decisions what was decided
 * @param attendees who was there
 * @param version grows with each change
 */
record MeetingView(
    UUID id,
    MeetingKind kind,
    String period,
    String title,
    String titleEn,
    LocalDate dueOn,
    MeetingState state,
    LocalDate stateSince,
    List<MeetingState> allowedTransitions,
    List<AgendaItem> agenda,
    @Nullable LocalDate meetingOn,
    @Nullable String place,
    @Nullable LocalDate heldOn,
    @Nullable String minutes,
    List<String> decisions,
    List<String> attendees,
    long version)
    implements Versioned {
  static MeetingView of(Meeting meeting, List<MeetingState> allowed) {
    return new MeetingView(
        meeting.id,
        meeting.kind,
        meeting.period,
        meeting.title,
        meeting.titleEn,
        meeting.dueOn,
        meeting.state,
        meeting.stateSince,
        allowed,
        meeting.agendaItems(),
        meeting.meetingOn,
        meeting.place,
        meeting.heldOn,
        meeting.minutes,
        meeting.decisionTexts(),
        meeting.attendeeNames(),
        meeting.version);
  }
}
