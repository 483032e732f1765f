package org.ecocity.local.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.ecocity.local.door.SampleFiles;

/** Working days by the published holidays, make-up days included. */
public final class WorkDays {
  private static final int FIRST_YEAR = 2018;
  private static final int LAST_YEAR = 2021;

  private final Map<LocalDate, Boolean> off = new HashMap<>();

  /** The days of the sample's holiday files. */
  public WorkDays(SampleFiles files) {
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (var day : files.object("holidays/" + year + ".json").path("days")) {
        off.put(LocalDate.parse(day.path("date").asText()), day.path("isOffDay").asBoolean());
      }
    }
  }

  /** The n-th working day of a month. */
  public LocalDate nth(YearMonth month, int n) {
    var day = sameOrNext(month.atDay(1));
    for (int i = 1; i < n; i++) {
      day = sameOrNext(day.plusDays(1));
    }
    return day;
  }

  /** That day, or the next working day where it is off. */
  public LocalDate sameOrNext(LocalDate day) {
    var found = day;
    while (!isWorkingDay(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** Working days after one day until another, that one included. */
  public long between(LocalDate from, LocalDate to) {
    return from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
  }

  private boolean isWorkingDay(LocalDate day) {
    var weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !off.getOrDefault(day, weekend);
  }
}
