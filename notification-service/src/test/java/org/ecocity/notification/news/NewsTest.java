package org.ecocity.notification.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.notification.Given.path;
import static org.ecocity.notification.Given.post;
import static org.ecocity.platform.testkit.Api.anonymous;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.notification.Given;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class NewsTest {
  private static String submit(String user, String text) {
    return post(user, "news", Map.of("title", "样例 " + System.nanoTime(), "text", text))
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void move(String user, String id, String to, int status) {
    post(user, "news/{id}/transitions", Map.of("to", to), id).statusCode(status);
  }

  @Test
  void aUnitsNewsCountsWhenAcceptedAndIsPublicWhenPublished() {
    var id = submit("bing", "绿道建成。<b>粗体</b>");
    as("publicity").get(path("todos")).then().body("items.id", hasItem("REVIEW_NEWS:" + id));
    as("jia").get(path("news/{id}"), id).then().statusCode(404);
    move("bing", id, "ACCEPTED", 403);
    move("publicity", id, "PUBLISHED", 409);
    move("publicity", id, "ACCEPTED", 200);
    Eventually.holds(
        () ->
            assertThat(Events.of("notification", UUID.fromString(id)))
                .singleElement()
                .satisfies(
                    t -> assertThat(t.payload().get("unitCode").asText()).isEqualTo("BING")));
    anonymous().get(path("public/news?limit=200")).then().body("items.id", not(hasItem(id)));
    move("publicity", id, "PUBLISHED", 200);
    anonymous()
        .get(path("public/news?limit=200"))
        .then()
        .body("items.find { it.id == '" + id + "' }.text", equalTo("绿道建成。<b>粗体</b>"));
    as("jia").get(path("news/{id}"), id).then().statusCode(200);
  }

  @Test
  void newsWithATelephoneNumberIsNotPublishedAndADeclineNeedsAReason() {
    var id = submit("bing", "咨询电话 0558-1234567");
    post("publicity", "news/{id}/transitions", Map.of("to", "DECLINED"), id).statusCode(422);
    move("publicity", id, "ACCEPTED", 200);
    post("publicity", "news/{id}/transitions", Map.of("to", "PUBLISHED"), id)
        .statusCode(422)
        .body("type", endsWith("telephone-never-public"));
  }

  @Test
  void aMediaReportIsToldToSupervisionOnceAndKeptFromTheUnit() {
    var project = Given.table(2032, 1, "AA-2032-0012", "BING");
    Map<String, Object> report =
        Map.of(
            "outlet", "样报",
            "title", "河边异味 " + System.nanoTime(),
            "summary", "沿线仍有异味",
            "projectCode", "AA-2032-0012",
            "reportedOn", "2019-05-20");
    String id =
        post("publicity", "media-reports", report)
            .statusCode(201)
            .body("unitCode", equalTo("BING"))
            .extract()
            .path("id");
    post("publicity", "media-reports", report).statusCode(409);
    Eventually.holds(
        () ->
            assertThat(Events.of("notification", UUID.fromString(id)))
                .singleElement()
                .satisfies(
                    t ->
                        assertThat(t.payload().get("projectId").asText())
                            .isEqualTo(project.toString())));
    for (var user : List.of("bing", "jia")) {
      as(user).get(path("media-reports/{id}"), id).then().statusCode(403);
      post(user, "media-reports", report).statusCode(403);
    }
    as("inspector").get(path("media-reports/{id}"), id).then().statusCode(200);
  }
}
