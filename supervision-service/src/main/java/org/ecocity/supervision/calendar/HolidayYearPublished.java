package org.ecocity.supervision.calendar;

import java.time.LocalDate;
import java.util.List;
import org.ecocity.platform.outbox.Event;

/**
 * A year's holidays were published: every service reckons working days from it.
 *
 * @param year the year
 * @param days the days that differ from the ordinary week
 */
public record HolidayYearPublished(int year, List<Day> days) implements Event {
  static final String TYPE = "ecocity.supervision.holiday-year.published.v1";

  @Override
  public String type() {
    return TYPE;
  }

  /**
   * One such day.
   *
   * @param date the day
   * @param off true: a day off; false: a working day
   * @param name the holiday's name
   */
  public record Day(LocalDate date, boolean off, String name) {}
}
