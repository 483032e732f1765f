package org.ecocity.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The days at which the story stops. */
class StopsTest {
  private static final int STOPS_A_MONTH_MAX = 6;

  @Test
  void theClockStopsAtMostSixTimesAMonthAndEndsOnTheLastDay() {
    var sample = Path.of(System.getProperty("project.root", "..")).resolve("sample-city");

    var stops = Replay.stops(sample);

    assertThat(stops.getLast()).isEqualTo(LocalDate.of(2021, 2, 28));
    assertThat(stops.stream().collect(Collectors.groupingBy(YearMonth::from)))
        .hasSize(25)
        .allSatisfy((_, days) -> assertThat(days).hasSizeBetween(1, STOPS_A_MONTH_MAX));
  }
}
