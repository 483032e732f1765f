package org.ecocity.supervision.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.platform.testkit.Api.as;
import static org.ecocity.supervision.Given.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.ecocity.platform.outbox.Act;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.supervision.Given;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
@NullUnmarked
class MeetingTest {
  private static final AtomicInteger YEARS = new AtomicInteger(2013);

  @Inject MeetingWork work;

  private final int year = YEARS.getAndIncrement();

  private void cadence(String purpose, String kind, String period, Map<String, Object> rule) {
    var body = new HashMap<String, Object>(rule);
    body.put("code", "M_" + purpose + "_" + year);
    body.put("name", "例会");
    body.put("nameEn", "Meeting");
    body.put("purpose", purpose);
    body.put("kind", kind);
    body.put("firstPeriod", period);
    body.put("lastPeriod", period);
    body.put("validFrom", year + "-01-01");
    as("office").body(body).post(path("cadences")).then().statusCode(201);
  }

  private void run() {
    var now = LocalDate.of(year, 4, 25).atTime(12, 0);
    Act.ofSystem().run(() -> work.run(now));
  }

  private String supervisionMeeting() {
    cadence("SUPERVISION_MEETING", "EVEN_MONTHS", year + "-04", Map.of("dayOfMonth", 20));
    run();
    return as("office")
        .get(path("meetings?q={q}"), year + "-04")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .extract()
        .path("items[0].id");
  }

  private static void move(String user, String id, Map<String, Object> wish, int status) {
    as(user).body(wish).post(path("meetings/{id}/transitions"), id).then().statusCode(status);
  }

  private static void convene(String id) {
    move(
        "office",
        id,
        Map.of("to", "CONVENED", "meetingOn", Given.today().toString(), "place", "第一会议室"),
        200);
  }

  private static Map<String, Object> held() {
    return Map.of(
        "to",
        "HELD",
        "minutes",
        Map.of("text", "听取情况", "decisions", List.of("限期整改"), "attendees", List.of("HUC", "YZ")));
  }

  private static String actionItem(String id, String unit) {
    return as("office")
        .body(
            Map.of(
                "unitCode", unit, "text", "完成截污管", "dueDate", Given.today().plusDays(5).toString()))
        .post(path("meetings/{id}/action-items"), id)
        .then()
        .statusCode(201)
        .body("no", equalTo(1))
        .extract()
        .path("id");
  }

  @Test
  void comesDueOnceWithAnAgendaOfWhatIsOpenHoweverManySchedulersRace() throws Exception {
    var project = UUID.randomUUID();
    var type = "ecocity.projects.light.changed.v1";
    Given.told(
        type,
        project,
        Events.example(type)
            .put("projectId", project.toString())
            .put("projectCode", "AA-M-" + year)
            .put("toColour", "RED"),
        LocalDate.of(year, 4, 1).atTime(9, 0));
    cadence("COORDINATION_MEETING", "QUARTERLY", year + "-Q1", Map.of("nthWorkingDay", 10));
    try (var pool = Executors.newFixedThreadPool(4)) {
      Callable<Object> run =
          () -> {
            run();
            return year;
          };
      for (var done : pool.invokeAll(List.of(run, run, run, run))) {
        done.get();
      }
    }
    String id =
        as("office")
            .get(path("coordination-meetings?q={q}"), year + "-Q1")
            .then()
            .body("items", hasSize(1))
            .body("items[0].state", equalTo("DUE"))
            .body("items[0].agenda.code", hasItem("AA-M-" + year))
            .extract()
            .path("items[0].id");
    as("office").get(path("meetings?q={q}"), year + "-Q1").then().body("items", empty());
    as("office").get(path("coordination-meetings/{id}"), id).then().statusCode(200);
    as("office").get(path("todos")).then().body("items.id", hasItem("CONVENE_MEETING:" + id));
  }

  @Test
  void isConvenedHeldAndClosedAndMarksTheCalendarWhenHeld() {
    var id = supervisionMeeting();
    as("yingzhou").get(path("meetings/{id}"), id).then().statusCode(404);
    move("office", id, held(), 409);
    move("office", id, Map.of("to", "CONVENED"), 422);
    move("yingzhou", id, Map.of("to", "CONVENED"), 403);
    convene(id);
    as("yingzhou").get(path("meetings/{id}"), id).then().statusCode(200);
    move("office", id, Map.of("to", "HELD"), 422);
    move("office", id, held(), 200);
    as("yingzhou")
        .get(path("meetings/{id}"), id)
        .then()
        .body("decisions", contains("限期整改"))
        .body("attendees", contains("HUC", "YZ"))
        .body("allowedTransitions", empty());
    as("office")
        .get(path("calendar?from={y}-04-01&to={y}-04-30"), year, year)
        .then()
        .body("items.find { it.subjectId == '" + id + "' }.state", equalTo("DONE"))
        .body("items.find { it.subjectId == '" + id + "' }.link", equalTo("/meetings/" + id));
    move("office", id, Map.of("to", "CLOSED"), 200);
    as("auditor")
        .get(path("meetings/{id}/transitions"), id)
        .then()
        .body("items.to", contains("DUE", "CONVENED", "HELD", "CLOSED"));
  }

  @Test
  void whatItDecidesIsDoneByTheUnitAndConfirmedByTheOffice() {
    var id = supervisionMeeting();
    convene(id);
    as("office")
        .body(Map.of("unitCode", "YZ", "text", "早了", "dueDate", Given.today().toString()))
        .post(path("meetings/{id}/action-items"), id)
        .then()
        .statusCode(409);
    move("office", id, held(), 200);
    var item = actionItem(id, "YZ");
    as("yingzhou").get(path("todos")).then().body("items.id", hasItem("DO_ACTION_ITEM:" + item));
    var report = Map.of("report", "已完成");
    var reporting = "meetings/{id}/action-items/{item}/report";
    as("yingdong").body(report).post(path(reporting), id, item).then().statusCode(403);
    as("office").body(report).post(path(reporting), id, item).then().statusCode(403);
    var confirming = "meetings/{id}/action-items/{item}/confirmation";
    as("office")
        .body(Map.of("confirmed", true))
        .post(path(confirming), id, item)
        .then()
        .statusCode(422);
    move("office", id, Map.of("to", "CLOSED"), 422);
    as("yingzhou").body(report).post(path(reporting), id, item).then().statusCode(200);
    as("yingzhou")
        .body(report)
        .post(path(reporting), id, item)
        .then()
        .statusCode(422)
        .body("type", endsWith("action-item-not-open"));
    as("yingzhou")
        .body(Map.of("confirmed", true))
        .post(path(confirming), id, item)
        .then()
        .statusCode(403);
    as("office")
        .body(Map.of("confirmed", true))
        .post(path(confirming), id, item)
        .then()
        .statusCode(200)
        .body("state", equalTo("CONFIRMED"));
    as("yingzhou")
        .get(path("todos"))
        .then()
        .body("items.id", not(hasItem("DO_ACTION_ITEM:" + item)));
    move("office", id, Map.of("to", "CLOSED"), 200);
    assertThat(
            as("yingzhou").get(path("meetings/{id}/action-items"), id).jsonPath().getList("items"))
        .hasSize(1);
  }
}
