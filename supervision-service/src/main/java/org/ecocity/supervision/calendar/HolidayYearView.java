package org.ecocity.supervision.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ecocity.platform.http.Versioned;

/**
 * A year's holidays and make-up days.
 *
 * @param year the year
 * @param version grows with each publication
 * @param publishedOn business date of the last publication
 * @param papers addresses of the State Council's notices
 * @param days every day that differs from the ordinary week, in order
 */
record HolidayYearView(
    int year, long version, LocalDate publishedOn, List<String> papers, List<Day> days)
    implements Versioned {
  /**
   * One such day, as in the published file.
   *
   * @param name the holiday's name
   * @param date the day
   * @param isOffDay true: a day off; false: a make-up working day
   */
  @Schema(name = "HolidayDay")
  record Day(String name, LocalDate date, @JsonProperty("isOffDay") boolean isOffDay) {}

  static HolidayYearView of(HolidayYear year) {
    return new HolidayYearView(
        year.year(),
        year.version(),
        year.publishedOn(),
        List.copyOf(year.papers()),
        year.days().stream().map(day -> new Day(day.name(), day.day(), day.off())).toList());
  }
}
