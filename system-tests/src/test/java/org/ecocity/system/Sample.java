package org.ecocity.system;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

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
