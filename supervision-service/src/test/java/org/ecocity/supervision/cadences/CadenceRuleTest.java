package org.ecocity.supervision.cadences;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecocity.platform.http.JsonSetup;
import org.ecocity.platform.testkit.Gen;
import org.ecocity.platform.time.WorkingDays;
import org.ecocity.supervision.Given;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample's cadences against the dates they must give, and any against a naive reckoning. */
@NullUnmarked
class CadenceRuleTest {
  private static final WorkingDays.Calendar PUBLISHED = published();
  private static final int MONTHS = 13;

  private static JsonNode sample(String relative) {
    try {
      return JsonSetup.strict().readTree(Given.sample(relative));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static WorkingDays.Calendar published() {
    var days = new HashMap<LocalDate, Boolean>();
    for (int year = 2018; year <= 2022; year++) {
      sample("holidays/" + year + ".json")
          .get("days")
          .forEach(
              day ->
                  days.put(
                      LocalDate.parse(day.get("date").asText()), day.get("isOffDay").asBoolean()));
    }
    return new WorkingDays.Calendar(Map.copyOf(days));
  }

  private static CadenceRule of(String code) {
    for (var node : sample("rules/cadences.json").get("cadences")) {
      if (node.get("code").asText().equals(code)) {
        try {
          return JsonSetup.strict().treeToValue(node, CadenceRequest.class).rule();
        } catch (JsonProcessingException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    throw new AssertionError("No cadence " + code);
  }

  private static LocalDate due(String code, String period) {
    var rule = of(code);
    return rule.periods()
        .filter(each -> each.text().equals(period))
        .findFirst()
        .map(each -> rule.dueOn(each, PUBLISHED))
        .orElseThrow();
  }

  private static List<LocalDate> all(String code) {
    var rule = of(code);
    return rule.periods().map(period -> rule.dueOn(period, PUBLISHED)).toList();
  }

  @ParameterizedTest(name = "{0}: report {1}, draft {2}, circular {3}")
  @CsvSource({
    "2019-01, 2019-02-03, 2019-02-12, 2019-02-15",
    "2019-09, 2019-10-10, 2019-10-12, 2019-10-16",
    "2020-01, 2020-02-05, 2020-02-07, 2020-02-12",
    "2020-04, 2020-05-08, 2020-05-11, 2020-05-14",
    "2020-12, 2021-01-06, 2021-01-08, 2021-01-13"
  })
  void theMonthlyCadencesFallOnTheseDays(
      String period, LocalDate report, LocalDate draft, LocalDate circular) {
    assertThat(due("MONTHLY_REPORT", period)).isEqualTo(report);
    assertThat(due("MONTHLY_DRAFT", period)).isEqualTo(draft);
    assertThat(due("MONTHLY_CIRCULAR", period)).isEqualTo(circular);
  }

  @Test
  void theProgrammeHasSoManyOfEach() {
    assertThat(all("MONTHLY_CIRCULAR")).hasSize(27);
    assertThat(all("COORDINATION")).hasSize(9);
    assertThat(due("COORDINATION", "2019-Q3")).isEqualTo("2019-10-18");
    assertThat(all("INSPECTION")).hasSize(4);
    assertThat(all("ASSESSMENT")).hasSize(5);
    assertThat(all("SUPERVISION_MEETING"))
        .hasSize(14)
        .startsWith(LocalDate.parse("2018-10-22"))
        .endsWith(LocalDate.parse("2020-12-21"));
  }

  @Test
  void everyDueDayIsAWorkingDay() {
    for (var code : List.of("MONTHLY_REPORT", "COORDINATION", "INSPECTION", "ASSESSMENT")) {
      assertThat(all(code)).allMatch(PUBLISHED::isWorkingDay);
    }
    assertThat(all("SUPERVISION_MEETING")).allMatch(PUBLISHED::isWorkingDay);
  }

  @Test
  void aRuleThatDoesNotFitItsKindNamesTheFieldAtFault() {
    assertThat(rule(CadenceKind.MONTHLY, "2019-Q1", null, 3, null).fault()).contains("firstPeriod");
    assertThat(rule(CadenceKind.MONTHLY, "2019-01", "2018-01", 3, null).fault())
        .contains("lastPeriod");
    assertThat(rule(CadenceKind.QUARTERLY, "2019-Q1", null, null, null).fault())
        .contains("nthWorkingDay");
    assertThat(rule(CadenceKind.EVEN_MONTHS, "2019-01", null, null, 20).fault())
        .contains("firstPeriod");
    assertThat(rule(CadenceKind.EVEN_MONTHS, "2019-02", null, null, null).fault())
        .contains("dayOfMonth");
    assertThat(rule(CadenceKind.FIXED_PERIODS, "2019", null, null, null).fault())
        .contains("fixedPeriods");
    assertThat(rule(CadenceKind.MONTHLY, "2019-01", "2020-01", 3, null).fault()).isEmpty();
  }

  private static CadenceRule rule(
      CadenceKind kind, String first, String last, Integer nth, Integer day) {
    return new CadenceRule(kind, first, last, nth, day, List.of());
  }

  @Test
  void dueDaysAgreeWithCountingDayByDayOverThirteenMonthsOfMakeUpDays() {
    Gen.forAll(
        "due days",
        gen -> {
          var start = YearMonth.of(2018 + gen.integer(0, 4), gen.integer(1, 12));
          var days = new WorkingDays.Calendar(exceptions(gen, start));
          int nth = gen.integer(1, 15);
          int dayOfMonth = gen.integer(1, 28);
          var month = start.plusMonths(gen.integer(0, MONTHS - 3));
          assertThat(
                  rule(CadenceKind.MONTHLY, month.toString(), null, nth, null)
                      .dueOn(Period.month(month), days))
              .isEqualTo(counted(month.plusMonths(1).atDay(1), nth, days));
          var quarter = Period.quarter(YearMonth.of(month.getYear(), 1 + gen.integer(0, 3) * 3));
          assertThat(
                  rule(CadenceKind.QUARTERLY, quarter.text(), null, nth, null).dueOn(quarter, days))
              .isEqualTo(counted(quarter.first().plusMonths(3).atDay(1), nth, days));
          assertThat(
                  rule(CadenceKind.EVEN_MONTHS, month.toString(), null, null, dayOfMonth)
                      .dueOn(Period.month(month), days))
              .isEqualTo(counted(month.atDay(dayOfMonth), 1, days));
          assertThat(
                  rule(CadenceKind.FIXED_PERIODS, month.toString(), null, null, null)
                      .dueOn(Period.month(month), days))
              .isEqualTo(lastOf(month, days));
        });
  }

  /** Holidays of up to eight days and make-up days on weekends, anywhere. */
  private static Map<LocalDate, Boolean> exceptions(Gen gen, YearMonth start) {
    var days = new HashMap<LocalDate, Boolean>();
    for (int i = gen.integer(0, 9); i > 0; i--) {
      var from = start.atDay(1).plusDays(gen.integer(0, 31 * MONTHS));
      for (int length = gen.integer(1, 8); length > 0; length--) {
        days.put(from.plusDays(length), true);
      }
    }
    for (int i = gen.integer(0, 20); i > 0; i--) {
      var day = start.atDay(1).plusDays(gen.integer(0, 31 * MONTHS));
      days.put(day.with(DayOfWeek.SATURDAY), false);
    }
    return Map.copyOf(days);
  }

  private static boolean works(LocalDate day, WorkingDays.Calendar days) {
    var off = days.offByDay().get(day);
    return off == null ? day.getDayOfWeek().getValue() <= 5 : !off;
  }

  /** Walks day by day and counts. */
  private static LocalDate counted(LocalDate first, int nth, WorkingDays.Calendar days) {
    var working = new ArrayList<LocalDate>();
    for (var day = first; working.size() < nth; day = day.plusDays(1)) {
      if (works(day, days)) {
        working.add(day);
      }
    }
    return working.getLast();
  }

  private static LocalDate lastOf(YearMonth month, WorkingDays.Calendar days) {
    LocalDate last = null;
    for (var day = month.atDay(1).minusDays(60); !day.isAfter(month.atEndOfMonth()); ) {
      if (works(day, days)) {
        last = day;
      }
      day = day.plusDays(1);
    }
    return last;
  }
}
