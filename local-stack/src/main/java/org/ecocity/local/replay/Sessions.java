package org.ecocity.local.replay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.ecocity.local.sample.Meetings;
import org.ecocity.local.sample.WorkDays;

/**
 * Coordination meetings after each quarter, supervision meetings in even months; what the last of
 * them wanted is done by the end.
 */
final class Sessions implements Chapter {
  private static final YearMonth FIRST = YearMonth.of(2019, 2);
  private static final YearMonth LAST = YearMonth.of(2021, 1);
  private static final YearMonth LAST_SUPERVISION = YearMonth.of(2020, 12);
  private static final int MONTHS_IN_QUARTER = 3;

  private final Meetings meetings;
  private final Map<LocalDate, String> quarters = new TreeMap<>();
  private final Map<LocalDate, String> months = new TreeMap<>();

  Sessions(Meetings meetings, WorkDays workDays) {
    this.meetings = meetings;
    for (var month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
      if (month.getMonthValue() % 2 == 0 && !month.isAfter(LAST_SUPERVISION)) {
        var day = month.atDay(Meetings.SUPERVISION_DAY);
        months.put(workDays.sameOrNext(day), month.toString());
      }
      if (month.getMonthValue() % MONTHS_IN_QUARTER == 1) {
        quarters.put(workDays.nth(month, Meetings.COORDINATION_DAY), quarterBefore(month));
      }
    }
  }

  @Override
  public Collection<LocalDate> days() {
    var days = new java.util.TreeSet<>(quarters.keySet());
    days.addAll(months.keySet());
    days.add(Replay.END);
    return days;
  }

  @Override
  public void on(LocalDate day) {
    meetings.settle();
    var quarter = quarters.get(day);
    if (quarter != null) {
      meetings.coordinate(quarter, day);
    }
    var month = months.get(day);
    if (month != null) {
      meetings.supervise(month, day);
    }
  }

  private static String quarterBefore(YearMonth month) {
    var last = month.minusMonths(1);
    return last.getYear() + "-Q" + last.getMonthValue() / MONTHS_IN_QUARTER;
  }
}
