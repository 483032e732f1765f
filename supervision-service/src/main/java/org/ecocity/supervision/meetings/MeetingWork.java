package org.ecocity.supervision.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import org.ecocity.platform.time.DueWork;
import org.ecocity.supervision.cadences.DueCalendar;

/** Makes the meetings that are due. */
@ApplicationScoped
class MeetingWork implements DueWork {
  private final MeetingService meetings;
  private final DueCalendar calendar;

  MeetingWork(MeetingService meetings, DueCalendar calendar) {
    this.meetings = meetings;
    this.calendar = calendar;
  }

  @Override
  public String name() {
    return "meetings";
  }

  @Override
  public void run(LocalDateTime now) {
    for (var kind : MeetingKind.values()) {
      for (var due : calendar.due(kind.purpose, now.toLocalDate())) {
        if (due.subjectId() == null) {
          meetings.make(kind, due, now);
        }
      }
    }
  }
}
