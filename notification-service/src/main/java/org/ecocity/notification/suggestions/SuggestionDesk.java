package org.ecocity.notification.suggestions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.notification.desk.Figure;
import org.ecocity.notification.desk.Figures;
import org.ecocity.notification.desk.Hit;
import org.ecocity.notification.desk.Searchable;
import org.ecocity.notification.desk.Todo;
import org.ecocity.notification.desk.Todos;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;

/** What waits for office and units among the suggestions, their number and their search. */
@ApplicationScoped
class SuggestionDesk implements Todos, Figures, Searchable {
  private static final int MAX_TODOS = 100;
  private static final int TITLE_CHARS = 40;

  private final Suggestions suggestions;
  private final SuggestionRights rights;

  SuggestionDesk(Suggestions suggestions, SuggestionRights rights) {
    this.suggestions = suggestions;
    this.rights = rights;
  }

  @Override
  @Transactional
  public List<Todo> todos(Caller caller) {
    var waiting = new ArrayList<Todo>();
    if (caller.has(Roles.OFFICE)) {
      suggestions.forOffice(MAX_TODOS).forEach(s -> waiting.add(forOffice(s, caller)));
    }
    if (!caller.has(Roles.AUDITOR)) {
      suggestions
          .forUnit(caller.unit(), MAX_TODOS)
          .forEach(
              s -> waiting.add(todo(s, caller, "ANSWER_SUGGESTION", "答复群众建议", "Answer a citizen")));
    }
    return List.copyOf(waiting.subList(0, Math.min(MAX_TODOS, waiting.size())));
  }

  private static Todo forOffice(Suggestion suggestion, Caller caller) {
    return suggestion.state == SuggestionState.RECEIVED
        ? todo(suggestion, caller, "DISPATCH_SUGGESTION", "交办群众建议", "Dispatch a suggestion")
        : todo(suggestion, caller, "REVIEW_REPLY", "审核答复", "Review the reply");
  }

  private static Todo todo(
      Suggestion suggestion, Caller caller, String kind, String title, String titleEn) {
    return new Todo(
        kind + ":" + suggestion.id,
        kind,
        title,
        titleEn,
        SuggestionService.AGGREGATE,
        suggestion.id.toString(),
        suggestion.code,
        shortened(suggestion.text),
        caller.unit(),
        since(suggestion),
        suggestion.state == SuggestionState.DISPATCHED ? suggestion.dueDate : null,
        "/suggestions/" + suggestion.id);
  }

  private static LocalDate since(Suggestion suggestion) {
    var answered = suggestion.answeredOn;
    var dispatched = suggestion.dispatchedOn;
    return switch (suggestion.state) {
      case ANSWERED -> answered == null ? suggestion.receivedOn : answered;
      case DISPATCHED -> dispatched == null ? suggestion.receivedOn : dispatched;
      case RECEIVED, PUBLISHED, CLOSED, PASSED_ON -> suggestion.receivedOn;
    };
  }

  @Override
  @Transactional
  public List<Figure> figures(Caller caller) {
    long open =
        caller.hasAny(Roles.OFFICE, Roles.LEADER)
            ? suggestions.count("state in (RECEIVED, DISPATCHED, ANSWERED)")
            : suggestions.count("state = DISPATCHED and assignedUnitCode = ?1", caller.unit());
    return List.of(
        new Figure("SUGGESTIONS_OPEN", "未办结群众建议", "Suggestions open", open, Figure.Unit.COUNT));
  }

  @Override
  @Transactional
  public List<Hit> find(String pattern, int limit, Caller caller) {
    return suggestions.matching(pattern, MAX_TODOS).stream()
        .filter(rights::mayRead)
        .limit(limit)
        .map(
            s ->
                new Hit(
                    SuggestionService.AGGREGATE,
                    s.id.toString(),
                    s.code,
                    shortened(s.text),
                    "/suggestions/" + s.id))
        .toList();
  }

  /** The beginning of the text; never half of a character outside of the basic plane. */
  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= TITLE_CHARS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, TITLE_CHARS)) + "…";
  }
}
