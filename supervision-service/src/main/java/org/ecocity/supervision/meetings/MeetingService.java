package org.ecocity.supervision.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.cadences.DueCalendar;
import org.jspecify.annotations.Nullable;

/** Makes meetings when due and takes them to their end. */
@ApplicationScoped
class MeetingService {
  static final String AGGREGATE = "meeting";

  private final Meetings meetings;
  private final Agenda agenda;
  private final DueCalendar calendar;
  private final Caller caller;
  private final Audit audit;
  private final Transitions transitions;
  private final BusinessClock clock;

  MeetingService(
      Meetings meetings,
      Agenda agenda,
      DueCalendar calendar,
      Caller caller,
      Audit audit,
      Transitions transitions,
      BusinessClock clock) {
    this.meetings = meetings;
    this.agenda = agenda;
    this.calendar = calendar;
    this.caller = caller;
    this.audit = audit;
    this.transitions = transitions;
    this.clock = clock;
  }

  /** Makes the meeting of a period with the agenda of this moment, once whoever races. */
  @Transactional
  void make(MeetingKind kind, DueCalendar.Due due, LocalDateTime now) {
    if (meetings.has(kind, due.period())) {
      return;
    }
    var today = now.toLocalDate();
    var points = agenda.of(today, now.atZone(BusinessClock.ZONE).toInstant());
    meetings
        .make(kind, due, Meeting.write(points), today)
        .ifPresent(
            meeting -> {
              audit.transition(AGGREGATE, meeting.id, null, MeetingState.DUE, null);
              calendar.begun(kind.purpose, meeting.period, subject(meeting));
            });
  }

  private static DueCalendar.Subject subject(Meeting meeting) {
    return new DueCalendar.Subject(AGGREGATE, meeting.id, meeting.link());
  }

  @Transactional
  Page<MeetingView> list(PageRequest page, MeetingKind kind, @Nullable MeetingState state) {
    var list =
        meetings
            .list()
            .where("e.kind = :kind", "kind", kind)
            .where("e.state = :state", "state", state)
            .where("lower(e.title) like :q escape '\\'", "q", page.like());
    if (!seesAll()) {
      list.where("e.state <> MeetingState.DUE");
    }
    return list.page(page, this::view);
  }

  @Transactional
  MeetingView get(UUID id) {
    return view(readable(meetings.require(id)));
  }

  @Transactional
  MeetingOutcome move(UUID id, MeetingTransition wish) {
    var meeting = readable(meetings.requireLocked(id));
    var from = meeting.state;
    var today = clock.today();
    var outcome =
        switch (wish.to()) {
          case DUE -> new MeetingOutcome.NotAllowed(from);
          case CONVENED -> meeting.convene(wish.meetingOn(), wish.place(), caller.user(), today);
          case HELD -> meeting.hold(wish.minutes(), today);
          case CLOSED ->
              meeting.close(
                  meetings.itemsOf(id).stream()
                      .allMatch(item -> item.state == ActionItem.State.CONFIRMED),
                  today);
        };
    if (outcome instanceof MeetingOutcome.Done) {
      audit.transition(AGGREGATE, id, from, meeting.state, wish.reason(), wish);
      if (meeting.state == MeetingState.HELD) {
        calendar.done(meeting.kind.purpose, meeting.period, subject(meeting), today, null);
      }
    }
    return outcome;
  }

  @Transactional
  List<TransitionView> history(UUID id) {
    return transitions.of(AGGREGATE, readable(meetings.require(id)).id);
  }

  /** What is being prepared is the office's; a convened meeting is known to all officials. */
  Meeting readable(Meeting meeting) {
    if (meeting.state == MeetingState.DUE && !seesAll()) {
      throw Problem.notFound(AGGREGATE, meeting.id);
    }
    return meeting;
  }

  private boolean seesAll() {
    return caller.hasAny(Roles.OFFICE, Roles.LEADER, Roles.INSPECTOR, Roles.AUDITOR);
  }

  private MeetingView view(Meeting meeting) {
    var allowed =
        caller.has(Roles.OFFICE) ? List.copyOf(meeting.state.next()) : List.<MeetingState>of();
    return MeetingView.of(meeting, allowed);
  }
}
