package org.ecocity.notification.suggestions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.notification.persons.Units;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Reads suggestions: officials their part, citizens by receipt, everybody what is published. */
@ApplicationScoped
class SuggestionRegister {
  private final Suggestions suggestions;
  private final SuggestionRights rights;
  private final Transitions transitions;
  private final Units units;
  private final BusinessClock clock;

  SuggestionRegister(
      Suggestions suggestions,
      SuggestionRights rights,
      Transitions transitions,
      Units units,
      BusinessClock clock) {
    this.suggestions = suggestions;
    this.rights = rights;
    this.transitions = transitions;
    this.units = units;
    this.clock = clock;
  }

  @Transactional
  Page<SuggestionView> list(PageRequest page, SuggestionFilter filter) {
    var list =
        suggestions
            .list()
            .where("e.state = :state", "state", filter.state)
            .where("e.kind = :kind", "kind", filter.kind)
            .where("e.assignedUnitCode = :assigned", "assigned", filter.assignedUnitCode)
            .where(
                "lower(e.code) like :q escape '\\' or lower(e.text) like :q escape '\\'",
                "q",
                page.like());
    if (filter.overdue) {
      list.where("e.state = DISPATCHED and e.dueDate < :today", "today", clock.today());
    }
    return rights.restrict(list).page(page, this::view);
  }

  @Transactional
  SuggestionView get(UUID id) {
    return view(readable(id));
  }

  @Transactional
  List<TransitionView> history(UUID id) {
    return transitions.of(SuggestionService.AGGREGATE, readable(id).id);
  }

  @Transactional
  Page<PublicSuggestionView> published(PageRequest page) {
    return suggestions
        .published()
        .where(
            "lower(e.publicText) like :q escape '\\' or lower(e.publicReply) like :q escape '\\'",
            "q",
            page.like())
        .page(page, s -> PublicSuggestionView.of(s, Objects.requireNonNullElse(unitName(s), "")));
  }

  /** The same answer to every code that is not a receipt's, however it is wrong. */
  @Transactional
  ReceiptView byReceipt(String receiptCode) {
    return suggestions
        .byReceipt(Receipt.hash(receiptCode))
        .map(found -> ReceiptView.of(found, unitName(found)))
        .orElseThrow(() -> Problem.of(404, "receipt-unknown"));
  }

  private Suggestion readable(UUID id) {
    var suggestion = suggestions.require(id);
    if (!rights.mayRead(suggestion)) {
      throw Problem.notFound(SuggestionService.AGGREGATE, id);
    }
    return suggestion;
  }

  private SuggestionView view(Suggestion suggestion) {
    return SuggestionView.of(
        suggestion,
        new SuggestionView.Seen(
            rights.allowedTransitions(suggestion),
            unitName(suggestion),
            clock.today(),
            rights.isOffice()));
  }

  private @Nullable String unitName(Suggestion suggestion) {
    var unit = suggestion.assignedUnitCode;
    var day = suggestion.dispatchedOn;
    return unit == null ? null : units.nameOf(unit, day == null ? clock.today() : day);
  }
}
