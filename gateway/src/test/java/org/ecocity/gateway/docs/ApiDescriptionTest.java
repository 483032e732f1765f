package org.ecocity.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.regex.Pattern;
import org.ecocity.gateway.testkit.Door;
import org.ecocity.gateway.testkit.Surroundings;
import org.junit.jupiter.api.Test;

/** One description of everything, for everybody. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class ApiDescriptionTest {
  @Test
  void describesTheDoorsOwnOperations() {
    var answer = Door.asNobody().get("/api/openapi.json");

    var paths = new JsonObject(answer.body()).getJsonObject("paths");
    assertThat(paths.fieldNames())
        .contains("/api/me", "/api/overview", "/api/desk", "/api/search", "/api/status")
        .contains("/api/ops/business-date", "/api/events");
    var tag = answer.headers().firstValue("ETag").orElseThrow();
    assertThat(Door.asNobody().get("/api/openapi.json", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @Test
  void showsAPageThatAsksNobodyElseForAnything() {
    var page = Door.asNobody().get("/api/docs");

    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.body()).doesNotContain("http:", "https:").doesNotContain("<style", "onclick");
    var links = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page.body());
    while (links.find()) {
      assertThat(Door.asNobody().get(links.group(1)).statusCode()).isEqualTo(200);
    }
  }
}
