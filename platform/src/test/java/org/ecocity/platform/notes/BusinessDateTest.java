package org.ecocity.platform.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.Gen;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class BusinessDateTest {
  private static final String DATE = "/api/projects/v1/ops/business-date";

  @Inject WorkingDays workingDays;

  @Test
  void movesForwardOnlyByOperatorsOnly() {
    var today = LocalDate.parse(Api.as("ops").get(DATE).path("date"));
    var later = today.plusDays(40);
    Api.as("office").body(Map.of("date", later.toString())).put(DATE).then().statusCode(403);
    Api.as("ops")
        .body(Map.of("date", later.toString()))
        .put(DATE)
        .then()
        .statusCode(200)
        .body("date", equalTo(later.toString()));
    Api.as("ops")
        .body(Map.of("date", today.plusDays(39).toString()))
        .put(DATE)
        .then()
        .statusCode(422);
    Api.as("ops").body(Map.of("date", "2019-02-30")).put(DATE).then().statusCode(400);
    Api.as("ops").body(Map.of("date", "9999-12-31")).put(DATE).then().statusCode(422);
    Api.as("ops").body(Map.of()).put(DATE).then().statusCode(422);
  }

  @Test
  void learnsHolidaysFromTheirEvent() {
    var saturday = LocalDate.of(2019, 2, 2);
    assertThat(workingDays.isWorkingDay(saturday)).isFalse();
    Events.publish(
        "ecocity.supervision.holiday-year.published.v1",
        UUID.randomUUID(),
        Map.of(
            "year",
            2019,
            "days",
            new Object[] {Map.of("date", "2019-02-02", "off", false, "name", "春节")}));
    Eventually.holds(() -> assertThat(workingDays.isWorkingDay(saturday)).isTrue());
  }

  @Test
  void workingDaysAddUpAndTurnBack() {
    Gen.forAll(
        "working days",
        gen -> {
          var exceptions = new HashMap<LocalDate, Boolean>();
          var base = LocalDate.of(2018, 9, 1).plusDays(gen.integer(0, 900));
          for (int i = gen.integer(0, gen.size()); i > 0; i--) {
            exceptions.put(base.plusDays(gen.integer(-60, 60)), gen.bool());
          }
          var calendar = new WorkingDays.Calendar(exceptions);
          int n = gen.integer(1, 40);
          var end = calendar.plus(base, n);
          assertThat(calendar.isWorkingDay(end)).isTrue();
          assertThat(calendar.between(base, end)).isEqualTo(n);
          assertThat(calendar.plus(calendar.plus(base, 1), n - 1)).isEqualTo(end);
          if (calendar.isWorkingDay(base)) {
            assertThat(calendar.plus(end, -n)).isEqualTo(base);
          }
          var month = YearMonth.from(base);
          assertThat(calendar.nthOfMonth(month, 1)).isAfterOrEqualTo(month.atDay(1));
        });
  }
}
