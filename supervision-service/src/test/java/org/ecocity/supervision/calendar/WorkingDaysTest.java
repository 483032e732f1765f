package org.ecocity.supervision.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.ecocity.platform.http.JsonSetup;
import org.ecocity.platform.testkit.Gen;
import org.ecocity.platform.time.WorkingDays;
import org.ecocity.supervision.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published holidays against the dates that the sample's cadence must give. */
class WorkingDaysTest {
  private static final WorkingDays.Calendar PUBLISHED = published();

  private static WorkingDays.Calendar published() {
    var days = new HashMap<LocalDate, Boolean>();
    try {
      for (int year = 2018; year <= 2026; year++) {
        var file =
            JsonSetup.strict()
                .readValue(Given.sample("holidays/" + year + ".json"), HolidayFile.class);
        file.days().forEach(day -> days.put(day.date(), day.isOffDay()));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    return new WorkingDays.Calendar(Map.copyOf(days));
  }

  @ParameterizedTest(name = "{0}: report {1}, draft {2}, circular {3}")
  @CsvSource({
    "2019-01, 2019-02-03, 2019-02-12, 2019-02-15",
    "2019-09, 2019-10-10, 2019-10-12, 2019-10-16",
    "2020-01, 2020-02-05, 2020-02-07, 2020-02-12",
    "2020-04, 2020-05-08, 2020-05-11, 2020-05-14",
    "2020-12, 2021-01-06, 2021-01-08, 2021-01-13"
  })
  void theMonthlyCadenceFallsOnTheseDays(
      YearMonth period, LocalDate report, LocalDate draft, LocalDate circular) {
    var month = period.plusMonths(1);
    assertThat(PUBLISHED.nthOfMonth(month, 3)).isEqualTo(report);
    assertThat(PUBLISHED.nthOfMonth(month, 5)).isEqualTo(draft);
    assertThat(PUBLISHED.nthOfMonth(month, 8)).isEqualTo(circular);
  }

  @Test
  void theCoordinationMeetingOfTheThirdQuarterOf2019IsOnItsTenthWorkingDay() {
    assertThat(PUBLISHED.nthOfMonth(YearMonth.of(2019, 10), 10)).isEqualTo("2019-10-18");
  }

  @Test
  void stepsAndDistancesAgreeOverHolidaysAndMakeUpDays() {
    Gen.forAll(
        "working days",
        gen -> {
          var from = LocalDate.of(2018, 6, 1).plusDays(gen.integer(0, 2900));
          int steps = gen.integer(1, 1 + gen.size());
          var to = PUBLISHED.plus(from, steps);
          assertThat(PUBLISHED.isWorkingDay(to)).isTrue();
          assertThat(PUBLISHED.between(from, to)).isEqualTo(steps);
          assertThat(PUBLISHED.between(from, to.minusDays(1))).isEqualTo(steps - 1);
          var back = PUBLISHED.plus(to, -steps);
          assertThat(back).isBeforeOrEqualTo(from);
          assertThat(PUBLISHED.isWorkingDay(from) ? back : from).isEqualTo(from);
          assertThat(PUBLISHED.plus(from, steps + 1)).isAfter(to);
        });
  }

  @Test
  void makeUpDaysWorkAndDaysOffDoNot() {
    Gen.forAll(
        "days",
        gen -> {
          var day = LocalDate.of(2018, 1, 1).plusDays(gen.integer(0, 3200));
          var off = PUBLISHED.offByDay().get(day);
          boolean weekday = day.getDayOfWeek().getValue() <= 5;
          assertThat(PUBLISHED.isWorkingDay(day)).isEqualTo(off == null ? weekday : !off);
        });
  }
}
