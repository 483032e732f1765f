package org.ecocity.supervision.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.desk.Hit;
import org.ecocity.supervision.desk.Searchable;
import org.ecocity.supervision.desk.Todo;
import org.ecocity.supervision.desk.Todos;

/** What waits for the caller among the meetings, and their search. */
@ApplicationScoped
class MeetingDesk implements Todos, Searchable {
  private static final int MAX_TODOS = 50;

  private final Meetings meetings;
  private final BusinessClock clock;

  MeetingDesk(Meetings meetings, BusinessClock clock) {
    this.meetings = meetings;
    this.clock = clock;
  }

  @Override
  @Transactional
  public List<Todo> todos(Caller caller) {
    var ofMeetings =
        caller.has(Roles.OFFICE)
            ? meetings.unfinished(MAX_TODOS).stream().flatMap(each -> next(each, caller))
            : Stream.<Todo>of();
    var ofItems = meetings.unconfirmed(MAX_TODOS).stream().flatMap(each -> next(each, caller));
    return Stream.concat(ofMeetings, ofItems).toList();
  }

  private static Stream<Todo> next(Meeting meeting, Caller caller) {
    return switch (meeting.state) {
      case DUE ->
          Stream.of(todo(meeting, caller, "CONVENE_MEETING", "召集会议", "Convene the meeting"));
      case CONVENED ->
          Stream.of(todo(meeting, caller, "RECORD_MEETING", "记录会议纪要", "Record the meeting"));
      case HELD, CLOSED -> Stream.of();
    };
  }

  private static Todo todo(
      Meeting meeting, Caller caller, String kind, String title, String titleEn) {
    return new Todo(
        kind + ":" + meeting.id,
        kind,
        title,
        titleEn,
        MeetingService.AGGREGATE,
        meeting.id.toString(),
        meeting.period,
        meeting.title,
        caller.unit(),
        meeting.stateSince,
        meeting.meetingOn == null ? meeting.dueOn : meeting.meetingOn,
        meeting.link());
  }

  private Stream<Todo> next(ActionItem item, Caller caller) {
    if (item.state == ActionItem.State.OPEN
        && caller.has(Roles.UNIT)
        && caller.isOf(item.unitCode)) {
      return Stream.of(todo(item, caller, "DO_ACTION_ITEM", "办理会议议定事项", "Do the action item"));
    }
    if (!caller.has(Roles.OFFICE)) {
      return Stream.of();
    }
    if (item.state == ActionItem.State.DONE) {
      return Stream.of(
          todo(item, caller, "CONFIRM_ACTION_ITEM", "确认议定事项办结", "Confirm the action item"));
    }
    return isOverdue(item, clock.today())
        ? Stream.of(todo(item, caller, "ACTION_ITEM_OVERDUE", "议定事项逾期未办", "Action item overdue"))
        : Stream.of();
  }

  private static boolean isOverdue(ActionItem item, LocalDate today) {
    return item.dueDate.isBefore(today);
  }

  private static Todo todo(
      ActionItem item, Caller caller, String kind, String title, String titleEn) {
    return new Todo(
        kind + ":" + item.id,
        kind,
        title,
        titleEn,
        "action-item",
        item.id.toString(),
        null,
        item.text,
        caller.unit(),
        item.dueDate,
        item.dueDate,
        "/meetings/" + item.meetingId);
  }

  @Override
  @Transactional
  public List<Hit> find(String pattern, int limit, Caller caller) {
    var seesAll = caller.hasAny(Roles.OFFICE, Roles.LEADER, Roles.INSPECTOR, Roles.AUDITOR);
    return meetings.matching(pattern, MAX_TODOS).stream()
        .filter(meeting -> seesAll || meeting.state != MeetingState.DUE)
        .limit(limit)
        .map(
            meeting ->
                new Hit(
                    MeetingService.AGGREGATE,
                    meeting.id.toString(),
                    meeting.period,
                    meeting.title,
                    meeting.link()))
        .toList();
  }
}
