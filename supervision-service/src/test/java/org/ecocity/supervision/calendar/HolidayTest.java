package org.ecocity.supervision.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.platform.testkit.Api.as;
import static org.ecocity.supervision.Given.path;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.platform.time.WorkingDays;
import org.ecocity.supervision.Given;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class HolidayTest {
  @Inject WorkingDays workingDays;

  private static String putYear(int year) {
    var known = as("office").get(path("holidays/{year}"), year);
    var request = as("office").body(Given.sample("holidays/" + year + ".json"));
    if (known.statusCode() == 200) {
      request.header("If-Match", known.header("ETag"));
    }
    return request
        .put(path("holidays/{year}"), year)
        .then()
        .statusCode(200)
        .extract()
        .header("ETag");
  }

  @Test
  void takesAYearAsPublishedAndReckonsWorkingDaysByIt() {
    putYear(2019);
    as("yingzhou")
        .get(path("holidays/2019"))
        .then()
        .statusCode(200)
        .body("days.size()", greaterThan(20))
        .body("papers[0]", containsString("gov.cn"))
        .body("days.find { it.date == '2019-02-03' }.isOffDay", equalTo(false));
    assertThat(workingDays.isWorkingDay(LocalDate.parse("2019-02-03"))).isTrue();
    assertThat(workingDays.isWorkingDay(LocalDate.parse("2019-02-04"))).isFalse();
    as("provincial-platform").get(path("holidays")).then().body("items.year", hasItem(2019));
  }

  @Test
  void takesEveryPublishedYearFrom2018To2026() {
    for (int year = 2018; year <= 2026; year++) {
      putYear(year);
    }
    as("office").get(path("holidays")).then().body("items.year", hasItem(2026));
  }

  @Test
  void replacesAYearOnlyFromItsLastVersionAndMakesDroppedDaysOrdinaryAgain() {
    var tag = putYear(2023);
    var shorter =
        Map.of(
            "year",
            2023,
            "days",
            List.of(Map.of("name", "元旦", "date", "2023-01-02", "isOffDay", true)));
    as("office").body(shorter).put(path("holidays/2023")).then().statusCode(428);
    as("office")
        .header("If-Match", "\"9999\"")
        .body(shorter)
        .put(path("holidays/2023"))
        .then()
        .statusCode(412);
    assertThat(workingDays.isWorkingDay(LocalDate.parse("2023-05-01"))).isFalse();
    as("office")
        .header("If-Match", tag)
        .body(shorter)
        .put(path("holidays/2023"))
        .then()
        .statusCode(200)
        .body("days", hasSize(1));
    assertThat(workingDays.isWorkingDay(LocalDate.parse("2023-05-01"))).isTrue();
    assertThat(workingDays.isWorkingDay(LocalDate.parse("2023-01-02"))).isFalse();
    putYear(2023);
  }

  @Test
  void refusesAFileOfAnotherYearADayTwiceAndAForeignDay() {
    var day = Map.of("name", "元旦", "date", "2022-01-03", "isOffDay", true);
    as("office")
        .body(Map.of("year", 2022, "days", List.of(day)))
        .put(path("holidays/2021"))
        .then()
        .statusCode(422);
    as("office")
        .body(Map.of("year", 2031, "days", List.of(day, day)))
        .put(path("holidays/2031"))
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("days[0].date"));
    var own = Map.of("name", "元旦", "date", "2031-01-01", "isOffDay", true);
    as("office")
        .body(Map.of("year", 2031, "days", List.of(own, own)))
        .put(path("holidays/2031"))
        .then()
        .statusCode(422)
        .body("type", containsString("holiday-twice"));
    as("office").body("{\"year\": 2031}").put(path("holidays/2031")).then().statusCode(422);
    as("yingzhou")
        .body(Map.of("year", 2031, "days", List.of(own)))
        .put(path("holidays/2031"))
        .then()
        .statusCode(403);
    as("office").get(path("holidays/2031")).then().statusCode(404);
  }
}
