package org.ecocity.supervision.circulars;

import static org.ecocity.platform.testkit.Api.as;
import static org.ecocity.supervision.Given.path;

import io.quarkus.arc.Arc;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ecocity.platform.outbox.Act;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.SampleMatrix;
import org.ecocity.supervision.Given;
import org.jspecify.annotations.Nullable;

/** A year of its own with a table of three projects, reports and cadences, for one test each. */
@org.jspecify.annotations.NullUnmarked
final class CircularFixture {
  private static final AtomicInteger YEARS = new AtomicInteger(2001);
  private static final long WAN = 1_000_000L;
  private static boolean cityTold;

  final int year = YEARS.getAndIncrement();
  final String period = year + "-03";
  final UUID first = UUID.randomUUID();
  final UUID second = UUID.randomUUID();
  final UUID third = UUID.randomUUID();
  final LocalDateTime inTime = LocalDate.of(year, 4, 1).atTime(10, 0);

  private CircularFixture() {}

  /** Facts and cadences are there; nothing is compiled yet. */
  static CircularFixture facts() {
    if (!cityTold) {
      SampleMatrix.publish("supervision");
      units();
      cityTold = true;
    }
    var fixture = new CircularFixture();
    fixture.table();
    fixture.curve();
    fixture.report(fixture.first, "YZ", fixture.period, 1, 120 * WAN, fixture.inTime);
    fixture.report(
        fixture.second, "YD", fixture.year + "-02", 1, 50 * WAN, fixture.inTime.minusMonths(1));
    fixture.report(fixture.third, "JIA", fixture.period, 1, 30 * WAN, fixture.inTime.plusDays(20));
    fixture.cadences();
    return fixture;
  }

  /** The circular, compiled as due. */
  static CircularFixture compiled() {
    var fixture = facts();
    fixture.runDraft();
    return fixture;
  }

  /** The circular, with the units. */
  static CircularFixture confirming() {
    var fixture = compiled();
    fixture.move("office", "CONFIRMING", 200);
    return fixture;
  }

  /** The circular, reviewed. */
  static CircularFixture reviewed() {
    var fixture = confirming();
    for (var user : List.of("yingzhou", "yingdong", "jia")) {
      fixture.agree(user, 201);
    }
    fixture.move("office-chief", "REVIEWED", 200);
    return fixture;
  }

  void runDraft() {
    run(LocalDate.of(year, 4, 20).atTime(12, 0));
  }

  static void run(LocalDateTime now) {
    var work = Arc.container().instance(CircularWork.class).get();
    Act.ofSystem().run(() -> work.run(now));
  }

  String id() {
    return as("office")
        .get(path("circulars?period={period}"), period)
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].id");
  }

  void move(String user, String to, int status) {
    as(user)
        .body(Map.of("to", to))
        .post(path("circulars/{id}/transitions"), id())
        .then()
        .statusCode(status);
  }

  void agree(String user, int status) {
    as(user)
        .body(Map.of("agreed", true))
        .post(path("circulars/{id}/confirmations"), id())
        .then()
        .statusCode(status);
  }

  String code(UUID project) {
    return "AA-" + year + "-" + project.toString().substring(0, 4);
  }

  void report(
      UUID project, String unit, String month, int revision, long doneFen, LocalDateTime at) {
    var type = "ecocity.projects.progress.reported.v1";
    var told = Events.example(type);
    told.remove("reportedAt");
    told.put("projectId", project.toString())
        .put("projectCode", code(project))
        .put("ownerUnitCode", unit)
        .put("period", month)
        .put("revision", revision)
        .put("physicalPercent", BigDecimal.TEN)
        .put("workDoneFen", doneFen)
        .put("reportedOn", at.toLocalDate().toString());
    Given.told(type, project, told, at);
  }

  /** Tells what a project is about; without a name as it was told before names were. */
  void field(UUID project, String fieldCode, @Nullable String fieldName, LocalDateTime at) {
    var type = "ecocity.projects.project.changed.v1";
    var told = Events.example(type);
    told.put("projectId", project.toString()).put("fieldCode", fieldCode);
    if (fieldName == null) {
      told.remove("fieldName");
    } else {
      told.put("fieldName", fieldName);
    }
    Given.told(type, project, told, at);
  }

  void red(UUID project, String unit) {
    var type = "ecocity.projects.light.changed.v1";
    var told = Events.example(type);
    told.put("projectId", project.toString())
        .put("projectCode", code(project))
        .put("ownerUnitCode", unit)
        .put("toColour", "RED");
    Given.told(type, project, told, inTime);
  }

  private static void units() {
    var type = "ecocity.projects.organisation.changed.v1";
    for (var unit :
        List.of(
            Map.of("code", "YZ", "kind", "DISTRICT", "name", "颍州区"),
            Map.of("code", "YD", "kind", "DISTRICT", "name", "颍东区"),
            Map.of("code", "JIA", "kind", "COUNTY", "name", "甲县"))) {
      var id =
          UUID.nameUUIDFromBytes(
              unit.get("code").getBytes(java.nio.charset.StandardCharsets.UTF_8));
      var told = new HashMap<String, Object>();
      told.put("organisationId", id);
      told.put("code", unit.get("code"));
      told.put("kind", unit.get("kind"));
      told.put("names", List.of(Map.of("name", unit.get("name"))));
      Given.awaitApplied(Events.publish(type, id, told));
    }
  }

  private void table() {
    var id = UUID.randomUUID();
    var told = new HashMap<String, Object>();
    told.put("tableId", id);
    told.put("year", year);
    told.put("version", 1);
    told.put("documentNumber", "样〔" + year + "〕1号");
    told.put("issuedOn", year + "-01-10");
    told.put("entries", List.of(entry(first, "YZ"), entry(second, "YD"), entry(third, "JIA")));
    Given.told(
        "ecocity.projects.key-project-table.issued.v1",
        id,
        told,
        LocalDate.of(year, 1, 10).atTime(9, 0));
  }

  private Map<String, Object> entry(UUID project, String unit) {
    var entry = new HashMap<String, Object>();
    entry.put("projectId", project);
    entry.put("projectCode", code(project));
    entry.put("projectName", "样例项目 " + unit);
    entry.put("ownerUnitCode", unit);
    entry.put("lineDepartmentCode", "HUC");
    entry.put("publicWelfare", false);
    entry.put("totalInvestmentFen", 5000 * WAN);
    entry.put("annualInvestmentFen", 1000 * WAN);
    entry.put("doneByLastYearEndFen", 20 * WAN);
    entry.put("sources", List.of());
    return entry;
  }

  private void curve() {
    var id = UUID.randomUUID();
    Given.told(
        "ecocity.projects.plan-curve.changed.v1",
        id,
        Map.of("year", year, "points", List.of(Map.of("month", 3, "percent", 10))),
        LocalDate.of(year, 1, 10).atTime(9, 0));
  }

  private void cadences() {
    cadence("REPORT", "PROGRESS_REPORT", 3);
    cadence("DRAFT", "CIRCULAR_DRAFT", 5);
    cadence("CIRCULAR", "CIRCULAR", 8);
  }

  private void cadence(String code, String purpose, int nthWorkingDay) {
    var body = new HashMap<String, Object>();
    body.put("code", "C_" + code + "_" + year);
    body.put("name", code);
    body.put("nameEn", code);
    body.put("purpose", purpose);
    body.put("kind", "MONTHLY");
    body.put("firstPeriod", period);
    body.put("lastPeriod", period);
    body.put("nthWorkingDay", nthWorkingDay);
    body.put("validFrom", year + "-01-01");
    body.put("issuerCode", "LGO");
    body.put("series", "AA绿建办");
    if (purpose.equals("PROGRESS_REPORT")) {
      body.put("dueTime", "12:00:00");
    }
    as("office").body(body).post(path("cadences")).then().statusCode(201);
  }
}
