package org.ecocity.supervision.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.platform.time.HolidayDays;

/** Publishes holiday years. */
@ApplicationScoped
class HolidayService {
  private static final int MAX_YEARS = 200;

  private final HolidayYears years;
  private final HolidayDays workingCalendar;
  private final Outbox outbox;
  private final Audit audit;
  private final BusinessClock clock;

  HolidayService(
      HolidayYears years,
      HolidayDays workingCalendar,
      Outbox outbox,
      Audit audit,
      BusinessClock clock) {
    this.years = years;
    this.workingCalendar = workingCalendar;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Optional<HolidayYearView> find(int year) {
    return years.ofYear(year).map(HolidayYearView::of);
  }

  @Transactional
  List<HolidayYearView> all() {
    return years.all(MAX_YEARS).stream().map(HolidayYearView::of).toList();
  }

  /** Takes a year's days in place of those before; here, and by event in every service. */
  @Transactional
  HolidayYearView publish(HolidayFile file, LongConsumer requireVersion) {
    var days =
        file.days().stream()
            .map(day -> new HolidayDay(day.date(), day.isOffDay(), day.name()))
            .toList();
    requireNoneTwice(days);
    var known = years.ofYear(file.year());
    known.ifPresent(present -> requireVersion.accept(present.version()));
    var year = known.orElseGet(() -> new HolidayYear(Ids.next(), file.year(), clock.today()));
    var before = known.map(HolidayYearView::of).orElse(null);
    var papers = file.papers();
    var event = year.publish(days, papers == null ? List.of() : papers, clock.today());
    years.persistAndFlush(year);
    workingCalendar.keep(
        event.days().stream()
            .map(day -> new HolidayDays.Day(day.date(), day.off(), day.name()))
            .toList());
    var after = HolidayYearView.of(year);
    audit.changed("holiday-year", year.id(), before, after);
    outbox.append(year.id(), event);
    return after;
  }

  private static void requireNoneTwice(List<HolidayDay> days) {
    if (days.stream().map(HolidayDay::day).distinct().count() < days.size()) {
      throw Problem.rule("holiday-twice", "days");
    }
  }
}
