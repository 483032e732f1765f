package org.ecocity.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.platform.testkit.Api.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.ecocity.notification.Told;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.platform.testkit.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class InboxStreamTest {
  @TestHTTPResource("/api/notification/v1/inbox/stream")
  @SuppressWarnings("NullAway.Init")
  URI stream;

  /** An open stream as a browser has it: the lines that came so far. */
  private final class Open implements AutoCloseable {
    final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Stream<String> body;
    private volatile boolean ended;

    Open(String token, @Nullable Object lastEventId) throws IOException, InterruptedException {
      var request =
          HttpRequest.newBuilder(stream)
              .header("Authorization", "Bearer " + token)
              .header("Accept", "text/event-stream");
      if (lastEventId != null) {
        request.header("Last-Event-ID", lastEventId.toString());
      }
      var response = client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Type").orElse(""))
          .startsWith("text/event-stream");
      body = response.body();
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  body.forEach(lines::add);
                } catch (RuntimeException closed) {
                  lines.add("closed");
                }
                ended = true;
              });
      if (lastEventId == null) {
        Eventually.holds(() -> assertThat(lines).anyMatch(line -> line.startsWith(":")));
      }
    }

    List<String> ids() {
      return lines.stream()
          .filter(l -> l.startsWith("id:"))
          .map(l -> l.substring(3).strip())
          .toList();
    }

    @Override
    public void close() {
      client.shutdownNow();
    }
  }

  private static List<Integer> sequences(String user) {
    return as(user)
        .get("/api/notification/v1/inbox?sort=sequence&limit=200")
        .path("items.sequence");
  }

  @Test
  void givesEachNoticeToItsUnitAtOnceAndToNobodyElse() throws Exception {
    try (var yingzhou = new Open(Tokens.of("yingzhou"), null);
        var yingdong = new Open(Tokens.of("yingdong"), null)) {
      Told.order("YZ", "F-2019-0401");
      Eventually.within(
          Duration.ofSeconds(2),
          () -> assertThat(yingzhou.lines).anyMatch(line -> line.contains("F-2019-0401")));
      assertThat(yingzhou.lines).anyMatch(line -> line.equals("event:notice"));
      assertThat(yingzhou.ids()).hasSize(1);
      Told.order("YD", "F-2019-0402");
      Eventually.holds(
          () -> assertThat(yingdong.lines).anyMatch(line -> line.contains("F-2019-0402")));
      assertThat(yingdong.lines).noneMatch(line -> line.contains("F-2019-0401"));
      assertThat(yingzhou.lines).noneMatch(line -> line.contains("F-2019-0402"));
    }
  }

  @Test
  void goesOnAfterTheLastEventTheClientHas() throws Exception {
    for (int i = 0; i < 4; i++) {
      Told.order("FH", "F-2019-041" + i);
    }
    var all = sequences("fuhe");
    try (var resumed = new Open(Tokens.of("fuhe"), all.get(1))) {
      Eventually.holds(
          () ->
              assertThat(resumed.ids())
                  .containsExactly(all.get(2).toString(), all.get(3).toString()));
      Told.order("FH", "F-2019-0419");
      Eventually.holds(() -> assertThat(resumed.ids()).hasSize(3).doesNotHaveDuplicates());
    }
  }

  @Test
  void endsWhenTheTokenEnds() throws Exception {
    var token = Tokens.endingAfter(3, "jingkai");
    try (var stream = new Open(token, null)) {
      Eventually.within(Duration.ofSeconds(8), () -> assertThat(stream.ended).isTrue());
      assertThat(stream.lines).doesNotContain("closed");
    }
  }

  @Test
  void refusesMoreStreamsOfOneUserThanAllowedAndGivesPlacesBack() throws Exception {
    var open = new java.util.ArrayList<Open>();
    try {
      for (int i = 0; i < 10; i++) {
        open.add(new Open(Tokens.of("chengnan"), null));
      }
      assertThat(statusAs("chengnan")).isEqualTo(429);
      assertThat(statusAs("jingkai-chief")).isEqualTo(200);
    } finally {
      open.forEach(Open::close);
    }
    Eventually.holds(() -> assertThat(statusAs("chengnan")).isEqualTo(200));
  }

  private int statusAs(String user) {
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(stream)
              .header("Authorization", "Bearer " + Tokens.of(user))
              .header("Accept", "text/event-stream")
              .build();
      var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      response.body().close();
      client.shutdownNow();
      return response.statusCode();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void refusesWhoHasNoToken() {
    io.restassured.RestAssured.given()
        .accept("text/event-stream")
        .get("/api/notification/v1/inbox/stream")
        .then()
        .statusCode(401);
  }
}
