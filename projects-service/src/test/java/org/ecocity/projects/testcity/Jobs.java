package org.ecocity.projects.testcity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.projects.testcity.City.API;
import static org.ecocity.projects.testcity.City.tree;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.Eventually;

/** Imports as their users send them. */
public final class Jobs {
  private Jobs() {}

  /** Sends a file. */
  public static Response send(
      String user, String kind, String mode, Map<String, String> fields, Path file) {
    var request =
        Api.as(user)
            .contentType("multipart/form-data")
            .multiPart("file", file.toFile())
            .multiPart("kind", kind)
            .multiPart("mode", mode);
    fields.forEach(request::multiPart);
    return request.post(API + "imports");
  }

  /** Takes a file in and waits for the end of the job. */
  public static JsonNode take(
      String user, String kind, String mode, Map<String, String> fields, Path file) {
    var location =
        send(user, kind, mode, fields, file).then().statusCode(202).extract().header("Location");
    var job = new JsonNode[1];
    Eventually.within(
        Duration.ofSeconds(30),
        () -> {
          job[0] = tree(Api.as(user).get(location).then().statusCode(200).extract());
          assertThat(job[0].get("state").asText()).isIn("DONE", "FAILED");
        });
    return job[0];
  }

  /** Where its errors are, as cell and code. */
  public static List<String> errors(JsonNode job) {
    var found = new ArrayList<String>();
    job.get("errors")
        .forEach(e -> found.add(e.get("cell").asText() + " " + e.get("code").asText()));
    return found;
  }
}
