package org.ecocity.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.platform.testkit.Api.as;

import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.ProjectRoot;
import org.ecocity.platform.testkit.Tokens;
import org.ecocity.platform.time.BusinessClock;

/** Makes the state that tests start from, through the real doors. */
public final class Given {
  private static final AtomicLong SEQUENCE = new AtomicLong(1);

  private Given() {}

  /** A service path. */
  public static String path(String relative) {
    return "/api/supervision/v1/" + relative;
  }

  /** The sample's joint team, set up once: SUP leads, CCH, HUC and ENV are members. */
  public static UUID team() {
    var known = as("office").get(path("joint-teams")).then().extract().jsonPath();
    String there = known.getString("items.find { it.code == 'JT-2018' }?.id");
    return there == null ? team("JT-2018", "2018-09-10", null) : UUID.fromString(there);
  }

  /** A team for a term, led by SUP. */
  public static UUID team(String code, String validFrom, String validTo) {
    var team = new HashMap<String, Object>();
    team.put("code", code);
    team.put("name", "联合督查组");
    team.put("leaderUnitCode", "SUP");
    team.put("validFrom", validFrom);
    if (validTo != null) {
      team.put("validTo", validTo);
    }
    team.put(
        "members",
        List.of("SUP", "CCH", "HUC", "ENV").stream()
            .map(unit -> Map.of("unitCode", unit, "validFrom", validFrom))
            .toList());
    return UUID.fromString(
        as("office")
            .body(team)
            .post(path("joint-teams"))
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /** A project as projects-service tells of it, known here. */
  public static UUID project(String code, String ownerUnitCode, String lineDepartmentCode) {
    var id = UUID.randomUUID();
    projectChanged(id, code, ownerUnitCode, lineDepartmentCode);
    return id;
  }

  /** Tells of a project's present state. */
  public static void projectChanged(
      UUID id, String code, String ownerUnitCode, String lineDepartmentCode) {
    var told = new HashMap<String, Object>();
    told.put("projectId", id);
    told.put("code", code);
    told.put("name", "样例项目 " + code);
    told.put("ownerUnitCode", ownerUnitCode);
    told.put("lineDepartmentCode", lineDepartmentCode);
    var event = Events.publish("ecocity.projects.project.changed.v1", id, told);
    awaitApplied(event);
  }

  /** Another service tells something at a moment in Asia/Shanghai; returns when it was applied. */
  public static void told(String type, UUID aggregateId, Object payload, LocalDateTime at) {
    var id = UUID.randomUUID();
    var headers =
        Events.headers(id, type, aggregateId, SEQUENCE.incrementAndGet(), at.toLocalDate());
    headers.put("ce_time", at.atZone(BusinessClock.ZONE).toInstant().toString());
    Events.publish(headers, payload);
    awaitApplied(id);
  }

  /** Waits until an event was applied here. */
  public static void awaitApplied(UUID eventId) {
    Eventually.holds(() -> assertThat(Database.applied(eventId)).isTrue());
  }

  /** A finding on a project, raised and not yet ordered. */
  public static UUID raisedFinding(UUID projectId, String severity) {
    team();
    return UUID.fromString(
        as("inspector")
            .body(
                Map.of(
                    "projectId",
                    projectId,
                    "severity",
                    severity,
                    "description",
                    "截污管未接通",
                    "basis",
                    "样例规定第三条"))
            .post(path("findings"))
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /** A finding whose rectification is ordered. */
  public static UUID orderedFinding(UUID projectId, String severity, LocalDate dueDate) {
    var id = raisedFinding(projectId, severity);
    as("inspector-chief")
        .body(Map.of("to", "ORDERED", "dueDate", dueDate.toString()))
        .post(path("findings/{id}/transitions"), id)
        .then()
        .statusCode(200);
    return id;
  }

  /** A finding of YZ whose rectification was reported with a photo. */
  public static UUID reportedFinding(UUID projectId, String severity) {
    var id = orderedFinding(projectId, severity, today().plusDays(30));
    report("yingzhou", id);
    return id;
  }

  /** Files a rectification report with a photo. */
  public static void report(String user, UUID findingId) {
    as(user)
        .body(Map.of("summary", "已接通截污管", "attachmentIds", List.of(photo(user))))
        .post(path("findings/{id}/rectification-reports"), findingId)
        .then()
        .statusCode(201);
  }

  /** The line department agrees. */
  public static void opinion(String user, UUID findingId) {
    as(user)
        .body(Map.of("agreed", true, "opinion", "同意销号"))
        .post(path("findings/{id}/opinions"), findingId)
        .then()
        .statusCode(201);
  }

  /** An inspector verifies. */
  public static void verification(String user, UUID findingId) {
    as(user)
        .body(Map.of("passed", true, "remark", "现场核查属实"))
        .post(path("findings/{id}/verifications"), findingId)
        .then()
        .statusCode(201);
  }

  /** An uploaded photo. */
  public static String photo(String user) {
    try {
      var bytes =
          Files.readAllBytes(
              ProjectRoot.path().resolve("sample-city/evidence/rectification-photo.png"));
      return Api.anonymous()
          .auth()
          .oauth2(Tokens.of(user))
          .contentType(ContentType.MULTIPART)
          .multiPart("file", "photo.png", bytes, "image/png")
          .post(path("attachments"))
          .then()
          .statusCode(201)
          .extract()
          .path("id");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The present business date. */
  public static LocalDate today() {
    return LocalDate.parse(
        as("inspector").get(path("summary")).then().statusCode(200).extract().path("on"));
  }

  /** A sample file as text. */
  public static String sample(String relative) {
    try {
      return Files.readString(Path.of(ProjectRoot.path().toString(), "sample-city", relative));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
