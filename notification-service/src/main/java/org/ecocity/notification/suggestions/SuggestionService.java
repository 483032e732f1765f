package org.ecocity.notification.suggestions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.notification.persons.Units;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Dispatches, answers, publishes, closes and passes on. */
@ApplicationScoped
class SuggestionService {
  static final String AGGREGATE = "suggestion";

  private final Suggestions suggestions;
  private final SuggestionRights rights;
  private final Units units;
  private final WorkingDays workingDays;
  private final Outbox outbox;
  private final Audit audit;
  private final Teller teller;
  private final BusinessClock clock;

  SuggestionService(
      Suggestions suggestions,
      SuggestionRights rights,
      Units units,
      WorkingDays workingDays,
      Outbox outbox,
      Audit audit,
      Teller teller,
      BusinessClock clock) {
    this.suggestions = suggestions;
    this.rights = rights;
    this.units = units;
    this.workingDays = workingDays;
    this.outbox = outbox;
    this.audit = audit;
    this.teller = teller;
    this.clock = clock;
  }

  @Transactional
  SuggestionOutcome move(UUID id, SuggestionTransition wish) {
    var suggestion = suggestions.requireLocked(id);
    if (!rights.mayRead(suggestion)) {
      throw Problem.notFound(AGGREGATE, id);
    }
    if (suggestion.state.next().contains(wish.to()) && !rights.may(suggestion, wish.to())) {
      throw Problem.notPermitted();
    }
    if (isUnknown(wish.unitCode())) {
      return new SuggestionOutcome.Broken("unknown-unit", "unitCode");
    }
    var concerned = wish.concernedUnitCode();
    if (isUnknown(concerned)) {
      return new SuggestionOutcome.Broken("unknown-unit", "concernedUnitCode");
    }
    if (lacksUnitConcerned(suggestion, wish)) {
      return new SuggestionOutcome.Broken("unit-concerned-missing", "concernedUnitCode");
    }
    if (concerned != null && suggestion.unitCode == null && rights.isOffice()) {
      suggestion.concern(concerned);
    }
    var outcome = step(suggestion, wish);
    if (outcome instanceof SuggestionOutcome.Moved(var from)) {
      moved(suggestion, from, wish);
    }
    return outcome;
  }

  /** How to reach the citizen: for the office alone, and every look is kept. */
  @Transactional
  Contact contact(UUID id) {
    var found =
        suggestions.contact(id).orElseThrow(() -> Problem.notFound("suggestion-contact", id));
    audit.noted(AGGREGATE, id, "CONTACT_READ", null);
    return new Contact(found);
  }

  private SuggestionOutcome step(Suggestion suggestion, SuggestionTransition wish) {
    var today = clock.today();
    return switch (wish.to()) {
      case DISPATCHED ->
          suggestion.dispatch(wish.unitCode(), due(wish, today), wish.reason(), today);
      case RECEIVED -> suggestion.takeBack(wish.reason());
      case ANSWERED -> suggestion.answer(wish.reply(), rights.user(), today);
      case PUBLISHED -> suggestion.publish(wish.publicText(), wish.publicReply(), today);
      case CLOSED -> suggestion.close(wish.reason(), today);
      case PASSED_ON -> suggestion.passOn(wish.passedOnTo(), wish.reason(), today);
    };
  }

  private void moved(Suggestion suggestion, SuggestionState from, SuggestionTransition wish) {
    audit.transition(AGGREGATE, suggestion.id, from, suggestion.state, wish.reason());
    if (suggestion.isToBeTold()) {
      outbox.append(suggestion.id, suggestion.reported());
      suggestion.told = true;
    }
    var unit = suggestion.assignedUnitCode;
    if (suggestion.state == SuggestionState.DISPATCHED && unit != null) {
      teller.tellNow(
          message("SUGGESTION_DISPATCHED", suggestion).with("dueDate", suggestion.dueDate),
          List.of(Recipient.unit(unit)));
    } else if (suggestion.state == SuggestionState.ANSWERED) {
      teller.tellNow(
          message("SUGGESTION_ANSWERED", suggestion).with("unitCode", unit),
          List.of(Recipient.role(Roles.OFFICE)));
    }
  }

  /** Tells of one dispatch: a later one is another happening. */
  static Message message(String kind, Suggestion suggestion) {
    var about =
        new Message.About(
            AGGREGATE, suggestion.id, suggestion.code, "/suggestions/" + suggestion.id);
    return Message.of(kind, suggestion.id + "/" + suggestion.dispatches, about)
        .with("code", suggestion.code);
  }

  private static boolean lacksUnitConcerned(Suggestion suggestion, SuggestionTransition wish) {
    return suggestion.kind == SuggestionKind.REPORT
        && suggestion.unitCode == null
        && wish.concernedUnitCode() == null
        && (wish.to() == SuggestionState.DISPATCHED || wish.to() == SuggestionState.PASSED_ON);
  }

  private boolean isUnknown(@Nullable String unitCode) {
    return unitCode != null && !units.knows(unitCode);
  }

  private @Nullable LocalDate due(SuggestionTransition wish, LocalDate today) {
    var days = wish.workingDays();
    return days == null ? null : workingDays.plus(today, days);
  }

  /**
   * How to reach a citizen; confidential.
   *
   * @param contact as the citizen gave it
   */
  record Contact(String contact) {}
}
