package org.ecocity.gateway.joined;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.ecocity.gateway.testkit.Door;
import org.ecocity.gateway.testkit.Surroundings;
import org.junit.jupiter.api.Test;

/** Views over four services, also while one of them is away. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class JoinedViewsTest {
  /** Of the watch over the parts. */
  private static final Duration TWO_LOOKS = Duration.ofSeconds(10);

  private final Door yingzhou = Door.as("yingzhou");

  @Test
  void saysWhoIsSignedInAndWhatTheyMayDo() {
    var me = json(yingzhou.get("/api/me", "Accept-Language", "en"));

    assertThat(me.getString("user")).isEqualTo("yingzhou");
    assertThat(me.getString("name")).isEqualTo("YINGZHOU");
    assertThat(me.getString("unitCode")).isEqualTo("YZ");
    assertThat(me.getString("unitName")).isEqualTo("Yingzhou District");
    assertThat(me.getString("personCode")).isEqualTo("YZ-L");
    assertThat(me.getJsonArray("roles")).containsExactly("unit");
    assertThat(me.getJsonArray("may")).doesNotContain("PUT /api/ops/business-date");
    assertThat(json(Door.signedIn().get("/api/me")).getString("unitName")).isEqualTo("颍州区");
  }

  @Test
  void tellsOpsThatTheyMayMoveTheDate() {
    var me = json(Door.as("ops").get("/api/me"));

    assertThat(me.getJsonArray("may")).contains("PUT /api/ops/business-date");
  }

  @Test
  void joinsTheFourSummariesAndKnowsWhenNothingChanged() {
    var first = yingzhou.get("/api/overview");

    var overview = json(first);
    for (var service : new String[] {"projects", "funding", "supervision", "notification"}) {
      assertThat(overview.getJsonObject(service).getString("of")).isEqualTo(service);
    }
    assertThat(overview.getJsonArray("missing")).isEmpty();
    assertThat(first.headers().firstValue("Vary").orElse("")).contains("Authorization", "Cookie");
    var tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(yingzhou.get("/api/overview", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void staysUsefulWhileAServiceIsAwayAndSaysSinceWhen() {
    assertThat(yingzhou.get("/api/overview").statusCode()).isEqualTo(200);
    Door.control("/supervision/down");
    try {
      var answer = json(yingzhou.get("/api/overview"));

      var missing = answer.getJsonArray("missing").getJsonObject(0);
      assertThat(missing.getString("service")).isEqualTo("supervision");
      assertThat(missing.getBoolean("stale")).isTrue();
      assertThat(Instant.parse(missing.getString("since"))).isBeforeOrEqualTo(Instant.now());
      assertThat(answer.getJsonObject("supervision").getInteger("count")).isEqualTo(3);
      assertThat(json(yingzhou.get("/api/overview")).getJsonArray("missing").getJsonObject(0))
          .isEqualTo(missing);
      var stranger = json(Door.as("office").get("/api/overview"));
      assertThat(stranger.containsKey("supervision")).isFalse();
    } finally {
      Door.control("/supervision/up");
    }
    assertThat(json(yingzhou.get("/api/overview")).getJsonArray("missing")).isEmpty();
  }

  @Test
  void keepsTheOverviewFromOps() {
    var answer = Door.as("ops").get("/api/overview");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("urn:ecocity:problem:not-permitted");
  }

  @Test
  void putsTheDeskInOrderOfDueDates() {
    var items = json(yingzhou.get("/api/desk")).getJsonArray("items");

    assertThat(items.stream().map(item -> ((JsonObject) item).getString("id")))
        .containsExactly("notification", "supervision", "funding", "projects");
  }

  @Test
  void showsTheRestOfTheDeskWhileAServiceIsAway() {
    Door.control("/funding/down");
    try {
      var desk = json(yingzhou.get("/api/desk"));

      assertThat(desk.getJsonArray("items")).hasSize(3);
      assertThat(desk.getJsonArray("missing").getJsonObject(0).getString("service"))
          .isEqualTo("funding");
    } finally {
      Door.control("/funding/up");
    }
  }

  @Test
  void searchesEverywhereAndRefusesWhatIsNoQuestion() {
    var found = json(yingzhou.get("/api/search?q=%E9%A2%8D%E5%B7%9E%20%26&limit=3"));

    assertThat(found.getJsonArray("items")).hasSize(3);
    assertThat(found.getJsonArray("items").getJsonObject(0).getString("title")).isEqualTo("颍州 &");
    for (var query : new String[] {"", "?q=", "?q=%20", "?q=a&limit=0", "?q=a&limit=x"}) {
      assertThat(yingzhou.get("/api/search" + query).statusCode()).as(query).isEqualTo(400);
    }
    assertThat(yingzhou.get("/api/search?q=" + "a".repeat(101)).statusCode()).isEqualTo(400);
  }

  @Test
  void showsEverybodyTheStatusOfEachPart() throws InterruptedException {
    // Where a part was away for another test, the watch sees it again at its next look.
    Door.within(TWO_LOOKS, () -> json(Door.asNobody().get("/api/status")).getBoolean("ready"));
    var status = json(Door.asNobody().get("/api/status"));

    assertThat(status.getBoolean("ready")).isTrue();
    assertThat(
            status.getJsonArray("parts").stream()
                .map(part -> ((JsonObject) part).getString("part")))
        .containsExactly(
            "gateway", "projects", "funding", "supervision", "notification", "sign-in");
    assertThat(status.getJsonArray("parts").getJsonObject(0).getString("version"))
        .isEqualTo("0.1.0");
  }

  private static JsonObject json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new JsonObject(answer.body());
  }
}
