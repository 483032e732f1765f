package org.ecocity.supervision.cadences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.platform.testkit.Api.as;
import static org.ecocity.supervision.Given.path;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.ecocity.platform.outbox.Act;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.supervision.Given;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
@NullUnmarked
class CadenceTest {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Inject CadenceWork work;
  @Inject DueCalendar calendar;

  /** A quarterly cadence, its purpose of no consequence here. */
  private static Map<String, Object> quarterly(YearMonth first) {
    var body = new HashMap<String, Object>();
    body.put("code", "T_QUARTERLY_" + NUMBER.incrementAndGet());
    body.put("name", "每季度考核");
    body.put("nameEn", "Quarterly assessment");
    body.put("purpose", "ASSESSMENT");
    body.put("kind", "QUARTERLY");
    body.put("firstPeriod", Period.quarter(first).text());
    body.put("nthWorkingDay", 10);
    body.put("validFrom", "2010-01-01");
    return body;
  }

  private static String post(Map<String, Object> body) {
    return as("office")
        .body(body)
        .post(path("cadences"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static List<Map<String, Object>> items(Object code, String from, String to) {
    return as("yingzhou")
        .get(path("calendar?from={from}&to={to}"), from, to)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .param("code", code)
        .getList("items.findAll { it.cadenceCode == code }");
  }

  @Test
  void theOfficeEntersACadenceAndEverybodySeesWhatComesDue() {
    var body = quarterly(YearMonth.of(2041, 1));
    body.put("lastPeriod", "2041-Q4");
    post(body);
    var items = items(body.get("code"), "2041-01-01", "2042-12-31");
    assertThat(items).hasSize(4).allMatch(item -> item.get("state").equals("UPCOMING"));
    assertThat(items.getFirst())
        .containsEntry("period", "2041-Q1")
        .containsEntry("dueOn", "2041-04-12")
        .containsEntry("link", "/assessments");
    as("office").body(body).post(path("cadences")).then().statusCode(409);
    as("provincial-platform")
        .get(path("cadences"))
        .then()
        .body("items.code", hasItem(body.get("code")));
  }

  @Test
  void onlyTheOfficeEntersOneAndOnlyOneThatFitsItsKind() {
    var body = quarterly(YearMonth.of(2041, 1));
    for (var user : List.of("yingzhou", "inspector-chief", "leader", "registrar", "auditor")) {
      as(user).body(body).post(path("cadences")).then().statusCode(403);
    }
    body.put("firstPeriod", "2041-01");
    as("office")
        .body(body)
        .post(path("cadences"))
        .then()
        .statusCode(422)
        .body("type", endsWith("cadence-does-not-fit"))
        .body("errors[0].field", equalTo("firstPeriod"));
    as("office").get(path("calendar?from=2041-01-01")).then().statusCode(400);
    as("office").get(path("calendar?from=2041-01-01&to=2040-01-01")).then().statusCode(422);
    as("ops").get(path("calendar?from=2041-01-01&to=2041-02-01")).then().statusCode(403);
  }

  @Test
  void whatIsNotDoneMovesWithItsCadence() {
    var body = quarterly(YearMonth.from(Given.today()));
    var id = post(body);
    var before = items(body.get("code"), "2020-01-01", "2023-12-31");
    assertThat(before).isEmpty();
    var from = Given.today().minusMonths(3).toString();
    var to = Given.today().plusMonths(9).toString();
    assertThat(items(body.get("code"), from, to)).isNotEmpty();
    String tag = as("office").get(path("cadences/{id}"), id).header("ETag");
    body.put("nthWorkingDay", 11);
    as("office").body(body).put(path("cadences/{id}"), id).then().statusCode(428);
    as("office")
        .header("If-Match", tag)
        .body(body)
        .put(path("cadences/{id}"), id)
        .then()
        .statusCode(200);
    as("office")
        .header("If-Match", tag)
        .body(body)
        .put(path("cadences/{id}"), id)
        .then()
        .statusCode(412);
    var first = items(body.get("code"), from, to).getFirst();
    var quarterEnd = Period.of((String) first.get("period")).last().atEndOfMonth();
    var due = LocalDate.parse((String) first.get("dueOn"));
    assertThat(java.time.temporal.ChronoUnit.DAYS.between(quarterEnd, due)).isBetween(14L, 20L);
  }

  @Test
  void twoSchedulersThatRaceMakeEachItemOnce() throws Exception {
    var body = quarterly(YearMonth.of(2043, 1));
    body.put("lastPeriod", "2043-Q4");
    post(body);
    try (var pool = Executors.newFixedThreadPool(4)) {
      var now = LocalDate.parse("2044-01-02").atTime(12, 0);
      Callable<Object> run =
          () -> {
            Act.ofSystem().run(() -> work.run(now));
            return now;
          };
      for (var done : pool.invokeAll(List.of(run, run, run, run))) {
        done.get();
      }
    }
    assertThat(items(body.get("code"), "2043-01-01", "2044-12-31"))
        .hasSize(4)
        .allMatch(item -> item.get("id") != null)
        .extracting(item -> item.get("period"))
        .containsExactly("2043-Q1", "2043-Q2", "2043-Q3", "2043-Q4");
  }

  @Test
  void whatNeedsTimeBeginsItsLeadBeforeItIsDue() {
    var body = quarterly(YearMonth.of(2045, 1));
    body.put("lastPeriod", "2045-Q1");
    body.put("leadWorkingDays", 5);
    post(body);
    Act.ofSystem().run(() -> work.run(LocalDate.parse("2045-12-29").atTime(12, 0)));
    var item = items(body.get("code"), "2045-01-01", "2045-12-31").getFirst();
    // 2045-04-14 is a Friday, five working days before it the Friday of the week before.
    assertThat(item).containsEntry("dueOn", "2045-04-14");
    assertThat(leading("2045-04-06")).doesNotContain("2045-Q1");
    assertThat(leading("2045-04-07")).contains("2045-Q1");
  }

  private List<String> leading(String day) {
    return calendar.leading(Purpose.ASSESSMENT, LocalDate.parse(day)).stream()
        .map(DueCalendar.Due::period)
        .toList();
  }

  @Test
  void whatWasNotDoneShowsAsOverdueThenAsMissedUntilTheActThatFulfilsIt() {
    var today = Given.today();
    var body = quarterly(YearMonth.from(today).minusMonths(10));
    body.put("purpose", "INSPECTION");
    body.put("validFrom", today.minusMonths(12).toString());
    post(body);
    var code = body.get("code");
    var from = today.minusMonths(12).toString();
    var first = items(code, from, today.toString()).getFirst();
    assertThat(first).containsEntry("state", "MISSED");
    as("office").get(path("todos")).then().body("items.id", hasItem("CALENDAR:" + first.get("id")));
    as("yingzhou")
        .get(path("todos"))
        .then()
        .body("items.kind", everyItem(not(startsWith("CALENDAR"))));
    var subject = new DueCalendar.Subject("inspection", UUID.randomUUID(), "/inspections/1");
    Act.ofSystem()
        .run(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            calendar.done(
                                Purpose.INSPECTION,
                                (String) first.get("period"),
                                subject,
                                today,
                                null)));
    var done = items(code, from, today.toString()).getFirst();
    assertThat(done)
        .containsEntry("state", "DONE")
        .containsEntry("doneOn", today.toString())
        .containsEntry("link", "/inspections/1");
    as("office")
        .get(path("todos"))
        .then()
        .body("items.id", not(hasItem("CALENDAR:" + first.get("id"))));
    as("office")
        .get(path("calendar?from=2031-01-01&to=2031-01-02"))
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void theSamplesCadencesCanBeEntered() {
    for (Map<String, Object> each : sample()) {
      var body = new HashMap<>(each);
      body.put("code", "S_" + each.get("code"));
      // Only what lies far ahead, so that nothing of it comes due among the other tests.
      body.put("validFrom", "2060-01-01");
      post(body);
    }
  }

  private static List<Map<String, Object>> sample() {
    return io.restassured.path.json.JsonPath.from(Given.sample("rules/cadences.json"))
        .getList("cadences");
  }
}
