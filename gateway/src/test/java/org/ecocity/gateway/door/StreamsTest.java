package org.ecocity.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import org.ecocity.gateway.testkit.Door;
import org.ecocity.gateway.testkit.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Large bodies and long answers pass as they come, within their bounds. */
@QuarkusTest
@WithTestResource(Surroundings.class)
@Timeout(60)
class StreamsTest {
  private static final String ECHO = "/api/projects/v1/echo";
  private static final int MEBIBYTE = 1024 * 1024;

  private final Door yingzhou = Door.as("yingzhou");

  @Test
  void streamsLargeFilesBothWays() throws Exception {
    var up = new ByteArrayInputStream(new byte[40 * MEBIBYTE]);
    var counted = yingzhou.postChunked("/api/projects/v1/sink", "application/octet-stream", up);
    assertThat(new JsonObject(counted.body()).getInteger("bytes")).isEqualTo(40 * MEBIBYTE);

    try (var down = yingzhou.stream("/api/projects/v1/big?mib=80").body()) {
      assertThat(down.transferTo(OutputStream.nullOutputStream())).isEqualTo(80L * MEBIBYTE);
    }
  }

  @Test
  void refusesABodyThatIsTooLongWhetherItSaysSoOrNot() {
    var announced =
        yingzhou.send(
            Door.request("/api/projects/v1/sink")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[5 * MEBIBYTE])));
    assertThat(announced.statusCode()).isEqualTo(413);

    var chunked = new ByteArrayInputStream(new byte[5 * MEBIBYTE]);
    var counted = yingzhou.postChunked("/api/projects/v1/sink", "application/json", chunked);
    assertThat(counted.statusCode()).isEqualTo(413);
    assertThat(counted.body()).contains("urn:ecocity:problem:too-large");
    assertThat(yingzhou.get(ECHO).statusCode()).isEqualTo(200);
  }

  @Test
  void passesEventsAsTheyComeAndEndsTheStreamWhenTheReaderLeaves() throws Exception {
    var lines = new ArrayList<String>();
    var stream = yingzhou.stream("/api/events", "Accept", "text/event-stream");
    assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    try (var reader =
        new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
      while (lines.size() < 6) {
        lines.add(reader.readLine());
      }
    }
    assertThat(lines).contains("data: 0", "data: 1");
    Door.within(Duration.ofSeconds(5), () -> openStreams() == 0);
  }

  @Test
  void keepsCallsGoingWhileManyStreamsAreOpen() throws Exception {
    var streams = new ArrayList<AutoCloseable>();
    try {
      for (int i = 0; i < 310; i++) {
        streams.add(yingzhou.stream("/api/events", "Accept", "text/event-stream").body());
      }
      assertThat(openStreams()).isEqualTo(310);
      assertThat(yingzhou.get("/api/events").statusCode()).isEqualTo(429);
      assertThat(yingzhou.get("/api/notification/v1/echo").statusCode()).isEqualTo(200);
    } finally {
      for (var stream : streams) {
        stream.close();
      }
    }
    Door.within(Duration.ofSeconds(5), () -> openStreams() == 0);
    try (var again = yingzhou.stream("/api/events").body()) {
      assertThat(again.read()).isEqualTo('i');
    }
  }

  private int openStreams() {
    var answer = yingzhou.get("/api/notification/v1/open-streams");
    return new JsonObject(answer.body()).getInteger("count");
  }
}
