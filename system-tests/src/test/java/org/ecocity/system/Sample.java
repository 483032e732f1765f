package org.ecocity.system;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.ecocity.system.kit.Door;

/** Things of the loaded sample city. */
final class Sample {
  private Sample() {}

  /** A project by its code, as the office sees it. */
  static Response project(String code) {
    var id =
        Door.as("office")
            .get("/api/projects/v1/projects?q=" + code)
            .then()
            .statusCode(200)
            .body("items[0].code", equalTo(code))
            .extract()
            .<String>path("items[0].id");
    return Door.as("office").get("/api/projects/v1/projects/" + id);
  }

  /** Project 63 of the mid-year table, drafted, handed in and admitted. */
  static void admitTheSixtyThird() {
    var body = new java.util.HashMap<String, Object>();
    body.put("code", "AA-2019-0063");
    body.put("name", "戊市污泥处置（80 吨/日）");
    body.put("fieldCode", "WST");
    body.put("districtCode", "WU");
    body.put("ownerUnitCode", "WU");
    body.put("lineDepartmentCode", "HUC");
    body.put("totalInvestmentFen", 4_700L * 1_000_000);
    body.put("plannedStart", "2019-08-01");
    body.put("plannedEnd", "2020-06-30");
    var draft =
        Door.as("office")
            .body(body)
            .post("/api/projects/v1/projects")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    Door.transition("wu-chief", draft, "SUBMITTED");
    Door.as("housing")
        .body(java.util.Map.of("favourable", true, "text", "同意入库"))
        .post(draft + "/opinions")
        .then()
        .statusCode(201);
    Door.transition("office", draft, "ADMITTED");
  }

  /** The business date. */
  static LocalDate today() {
    return LocalDate.parse(Door.as("office").get("/api/ops/business-date").path("date"));
  }

  /** Moves the business date forward to this day, if it is not there yet. */
  static void itIs(LocalDate date) {
    if (today().isBefore(date)) {
      Door.as("ops")
          .body(java.util.Map.of("date", date.toString()))
          .put("/api/ops/business-date")
          .then()
          .statusCode(200);
    }
  }

  /** The first picture of a folder. */
  static Path firstFile(Path folder) {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(png|jpe?g)"))
          .sorted()
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
