package org.ecocity.supervision.cadences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.platform.time.WorkingDays;

/** Shows what is due, was due and comes due. */
@ApplicationScoped
class CalendarService {
  private static final int MAX_SPAN_DAYS = 1500;

  private final CadenceRepository cadences;
  private final DueItems items;
  private final WorkingDays workingDays;
  private final BusinessClock clock;

  CalendarService(
      CadenceRepository cadences, DueItems items, WorkingDays workingDays, BusinessClock clock) {
    this.cadences = cadences;
    this.items = items;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  @Transactional
  List<CalendarView> between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw Problem.rule("ends-before-it-begins", "to");
    }
    if (to.isAfter(from.plusDays(MAX_SPAN_DAYS))) {
      throw Problem.rule("span-too-long", "to", MAX_SPAN_DAYS);
    }
    var byId =
        cadences.all().stream().collect(Collectors.toMap(cadence -> cadence.id, each -> each));
    var all = new ArrayList<>(come(items.between(from, to), byId::get));
    var made =
        items.all().stream().map(item -> item.cadenceId + item.period).collect(Collectors.toSet());
    var days = workingDays.calendar();
    for (var cadence : byId.values()) {
      var rule = cadence.rule();
      rule.periods()
          .limit(DueItems.MAX_ITEMS)
          .takeWhile(period -> !period.first().atDay(1).isAfter(to))
          .filter(period -> !made.contains(cadence.id + period.text()))
          .map(period -> CalendarView.ahead(cadence, period.text(), rule.dueOn(period, days)))
          .filter(view -> isAsked(cadence, view.dueOn(), from, to))
          .forEach(all::add);
    }
    all.sort(
        Comparator.comparing(CalendarView::dueOn)
            .thenComparing(CalendarView::cadenceCode)
            .thenComparing(CalendarView::period));
    return all;
  }

  private boolean isAsked(Cadence cadence, LocalDate dueOn, LocalDate from, LocalDate to) {
    return !dueOn.isBefore(cadence.validFrom)
        && !dueOn.isBefore(from)
        && !dueOn.isAfter(to)
        && dueOn.isAfter(clock.today());
  }

  /** What is due or overdue today, the earliest first. */
  @Transactional
  List<CalendarView> pressing(int limit) {
    var byId =
        cadences.all().stream().collect(Collectors.toMap(cadence -> cadence.id, each -> each));
    var horizon = clock.today().plusDays(MAX_SPAN_DAYS);
    return come(items.open(null, horizon, DueItems.MAX_ITEMS), byId::get).stream()
        .filter(view -> view.state() != DueState.UPCOMING)
        .limit(limit)
        .toList();
  }

  private List<CalendarView> come(List<DueItem> found, Function<UUID, Cadence> cadenceOf) {
    var now = clock.localNow();
    var days = workingDays.calendar();
    return found.stream()
        .map(
            item -> {
              var cadence = cadenceOf.apply(item.cadenceId);
              return CalendarView.of(cadence, item, state(cadence, item, now, days));
            })
        .toList();
  }

  private static DueState state(
      Cadence cadence, DueItem item, LocalDateTime now, WorkingDays.Calendar days) {
    var today = now.toLocalDate();
    if (item.isDone()) {
      return DueState.DONE;
    }
    if (!item.isOverdue(now)) {
      return today.isBefore(days.plus(item.dueOn, -cadence.leadWorkingDays))
          ? DueState.UPCOMING
          : DueState.DUE;
    }
    var rule = cadence.rule();
    return rule.periods()
            .limit(DueItems.MAX_ITEMS)
            .dropWhile(period -> !period.text().equals(item.period))
            .skip(1)
            .findFirst()
            .map(next -> rule.dueOn(next, days))
            .filter(next -> next.isBefore(today))
            .isPresent()
        ? DueState.MISSED
        : DueState.OVERDUE;
  }
}
