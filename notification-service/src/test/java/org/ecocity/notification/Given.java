package org.ecocity.notification;

import static org.ecocity.platform.testkit.Api.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.ProjectRoot;
import org.ecocity.platform.testkit.Tokens;

/** Makes the state that tests start from, through the real doors. */
public final class Given {
  private Given() {}

  /** A service path. */
  public static String path(String relative) {
    return "/api/notification/v1/" + relative;
  }

  /** A unit as projects-service tells of it. */
  public static void unit(String code, String name, String kind, String parentCode) {
    Told.tell(
        "ecocity.projects.organisation.changed.v1",
        UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        Map.of(
            "code",
            code,
            "kind",
            kind,
            "parentCode",
            parentCode,
            "names",
            List.of(Map.of("name", name))));
  }

  /** A year's key-project table of one project. */
  public static UUID table(int year, int version, String projectCode, String owner) {
    var project = UUID.randomUUID();
    var table = UUID.randomUUID();
    var told = Events.example("ecocity.projects.key-project-table.issued.v1");
    told.put("tableId", table.toString()).put("year", year).put("version", version);
    var entry = (com.fasterxml.jackson.databind.node.ObjectNode) told.get("entries").get(0);
    entry.put("projectId", project.toString()).put("projectCode", projectCode);
    entry.put("ownerUnitCode", owner).put("projectName", "样例项目 " + projectCode);
    Told.tell("ecocity.projects.key-project-table.issued.v1", table, told);
    return project;
  }

  /** Posts and gives the answer. */
  public static ValidatableResponse post(String user, String path, Object body, Object... args) {
    return as(user).body(body).post(path(path), args).then();
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
      throw new UncheckedIOException(e);
    }
  }

  /** The present business date. */
  public static LocalDate today() {
    return LocalDate.parse(as("office").get(path("summary")).then().extract().path("on"));
  }
}
