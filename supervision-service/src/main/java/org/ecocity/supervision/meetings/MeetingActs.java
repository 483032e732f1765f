package org.ecocity.supervision.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecocity.platform.problem.Problem;

/** The answers that both paths of meetings give alike. */
@ApplicationScoped
class MeetingActs {
  private final MeetingService service;
  private final ActionItemService items;

  MeetingActs(MeetingService service, ActionItemService items) {
    this.service = service;
    this.items = items;
  }

  MeetingView get(UUID id, MeetingKind kind) {
    var view = service.get(id);
    if (view.kind() != kind) {
      throw Problem.notFound(MeetingService.AGGREGATE, id);
    }
    return view;
  }

  MeetingView move(UUID id, MeetingTransition wish) {
    return switch (service.move(id, wish)) {
      case MeetingOutcome.Done() -> service.get(id);
      case MeetingOutcome.NotAllowed(var from) ->
          throw Problem.transitionNotAllowed(from, wish.to(), from.next());
      case MeetingOutcome.Refused(var slug, var field) -> throw Problem.rule(slug, field);
    };
  }

  ActionItemView answered(UUID meetingId, UUID id, MeetingOutcome outcome) {
    return switch (outcome) {
      case MeetingOutcome.Done() -> items.get(meetingId, id);
      case MeetingOutcome.NotAllowed(var from) ->
          throw Problem.transitionNotAllowed(from, from, from.next());
      case MeetingOutcome.Refused(var slug, var field) -> throw Problem.rule(slug, field);
    };
  }
}
