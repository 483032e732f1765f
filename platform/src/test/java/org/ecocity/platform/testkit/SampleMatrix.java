package org.ecocity.platform.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells the service under test the sample city's approval matrix, as projects-service would. */
public final class SampleMatrix {
  private static final String TYPE = "ecocity.projects.approval-matrix.changed.v1";
  private static final UUID ID = UUID.fromString("01650000-0000-7000-8000-000000000001");

  private SampleMatrix() {}

  /**
   * Publishes it and waits until the service judges by it.
   *
   * @param service the service under test, such as {@code funding}
   */
  public static void publish(String service) {
    publish(service, rows());
  }

  /** Publishes these rows instead and waits until the service judges by them. */
  public static void publish(String service, List<Map<String, Object>> rows) {
    long before = applied(service);
    Events.publish(TYPE, ID, Map.of("version", System.nanoTime(), "rows", rows));
    Eventually.within(
        java.time.Duration.ofSeconds(20), () -> assertThat(applied(service)).isGreaterThan(before));
  }

  /** Its rows, to be changed as a test needs. */
  public static List<Map<String, Object>> rows() {
    try {
      return Files.readAllLines(ProjectRoot.path().resolve("sample-city/approval-matrix.csv"))
          .stream()
          .skip(2)
          .map(line -> row(line.split(",", -1)))
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> row(String[] cells) {
    var row = new LinkedHashMap<String, Object>();
    row.put("act", cells[0]);
    row.put("actName", cells[1]);
    row.put("step", cells[2]);
    row.put("unit", cells[3]);
    row.put("role", cells[4]);
    row.put("officeTitle", cells[5]);
    row.put("validFrom", "2018-09-10");
    return row;
  }

  private static long applied(String service) {
    List<Map<String, Object>> counts =
        given()
            .auth()
            .oauth2(Tokens.of("ops"))
            .get("/api/" + service + "/v1/ops/applied-events")
            .then()
            .statusCode(200)
            .extract()
            .path("items");
    return counts.stream()
        .filter(count -> TYPE.equals(count.get("type")))
        .mapToLong(count -> ((Number) count.get("appliedCount")).longValue())
        .sum();
  }
}
