package org.ecocity.supervision.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.units.Units;

/** What follows from a meeting: entered, done by the unit, confirmed by the office. */
@ApplicationScoped
class ActionItemService {
  private static final String AGGREGATE = "action-item";

  private final Meetings meetings;
  private final MeetingService rights;
  private final Units units;
  private final Caller caller;
  private final Audit audit;
  private final BusinessClock clock;

  ActionItemService(
      Meetings meetings,
      MeetingService rights,
      Units units,
      Caller caller,
      Audit audit,
      BusinessClock clock) {
    this.meetings = meetings;
    this.rights = rights;
    this.units = units;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  List<ActionItemView> of(UUID meetingId) {
    rights.readable(meetings.require(meetingId));
    return meetings.itemsOf(meetingId).stream().map(this::view).toList();
  }

  @Transactional
  ActionItemView add(UUID meetingId, ActionItemRequest request) {
    var meeting = rights.readable(meetings.requireLocked(meetingId));
    if (meeting.state != MeetingState.HELD) {
      throw Problem.conflict("meeting-not-held", meeting.state);
    }
    if (request.dueDate().isBefore(clock.today())) {
      throw Problem.rule("due-date-passed", "dueDate");
    }
    int no = meetings.itemsOf(meetingId).size() + 1;
    var item = new ActionItem(Ids.next(), meetingId, no, request, caller.user());
    meetings.keep(item);
    var view = view(item);
    audit.created(AGGREGATE, item.id, view);
    return view;
  }

  /** The unit says that it is done. */
  @Transactional
  MeetingOutcome report(UUID meetingId, UUID id, String words) {
    rights.readable(meetings.require(meetingId));
    var item = meetings.requireItem(meetingId, id);
    if (!caller.isOf(item.unitCode)) {
      throw Problem.notPermitted("not-the-unit-concerned");
    }
    return noted(item, "REPORTED", item.done(words, caller.user(), clock.today()));
  }

  /** The office confirms it, or gives it back. */
  @Transactional
  MeetingOutcome decide(UUID meetingId, UUID id, boolean confirmed) {
    var item = meetings.requireItem(meetingId, id);
    return noted(
        item,
        confirmed ? "CONFIRMED" : "RETURNED",
        item.decide(confirmed, caller.user(), clock.today()));
  }

  private MeetingOutcome noted(ActionItem item, String act, MeetingOutcome outcome) {
    if (outcome instanceof MeetingOutcome.Done) {
      audit.noted(AGGREGATE, item.id, act, view(item));
    }
    return outcome;
  }

  @Transactional
  ActionItemView get(UUID meetingId, UUID id) {
    rights.readable(meetings.require(meetingId));
    return view(meetings.requireItem(meetingId, id));
  }

  private ActionItemView view(ActionItem item) {
    var today = clock.today();
    return ActionItemView.of(item, units.nameOf(item.unitCode, today), today);
  }
}
