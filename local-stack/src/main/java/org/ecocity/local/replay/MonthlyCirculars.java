package org.ecocity.local.replay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import org.ecocity.local.sample.Circulars;
import org.ecocity.local.sample.WorkDays;

/** Twenty-four monthly circulars, 2019-01 to 2020-12; the loader has issued three before. */
final class MonthlyCirculars implements Chapter {
  private static final YearMonth FIRST = YearMonth.of(2019, 1);
  private static final YearMonth LAST = YearMonth.of(2020, 12);

  /** This zone signs late for one of them, so that its reminder can be seen. */
  private static final YearMonth SIGNED_LATE = YearMonth.of(2019, 5);

  private static final Set<String> LATE = Set.of("FH");

  private final Circulars circulars;
  private final WorkDays workDays;

  MonthlyCirculars(Circulars circulars, WorkDays workDays) {
    this.circulars = circulars;
    this.workDays = workDays;
  }

  @Override
  public Collection<LocalDate> days() {
    var days = new ArrayList<LocalDate>();
    for (var period = FIRST; !period.isAfter(LAST); period = period.plusMonths(1)) {
      days.add(draftDay(period));
      days.add(issueDay(period));
    }
    return days;
  }

  @Override
  public void on(LocalDate day) {
    var period = YearMonth.from(day).minusMonths(1);
    if (day.equals(draftDay(period))) {
      circulars.send(period);
    }
    if (day.equals(issueDay(period))) {
      circulars.issue(period, period.equals(SIGNED_LATE) ? LATE : Set.of());
      if (period.minusMonths(1).equals(SIGNED_LATE)) {
        circulars.issue(SIGNED_LATE, Set.of());
      }
    }
  }

  private LocalDate draftDay(YearMonth period) {
    return workDays.nth(period.plusMonths(1), Circulars.DRAFT_DAY);
  }

  private LocalDate issueDay(YearMonth period) {
    return workDays.nth(period.plusMonths(1), Circulars.ISSUE_DAY);
  }
}
