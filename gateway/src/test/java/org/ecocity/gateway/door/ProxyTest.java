package org.ecocity.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import org.ecocity.gateway.testkit.Door;
import org.ecocity.gateway.testkit.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What passes the door, what does not, and what is left behind. */
@QuarkusTest
@WithTestResource(Surroundings.class)
@Timeout(60)
class ProxyTest {
  private static final String ECHO = "/api/projects/v1/echo";
  private static final int MEBIBYTE = 1024 * 1024;

  private final Door yingzhou = Door.as("yingzhou");

  @Test
  void passesEachServiceItsOwnPathAndQuery() {
    for (var service : new String[] {"projects", "funding", "supervision", "notification"}) {
      var path = "/api/" + service + "/v1/echo?q=%E9%A2%8D%E5%B7%9E&limit=2";

      var seen = new JsonObject(yingzhou.get(path).body());

      assertThat(seen.getString("service")).isEqualTo(service);
      assertThat(seen.getString("uri")).isEqualTo(path);
    }
  }

  @Test
  void leavesOutsideIdentityAndForwardingHeadersBehind() {
    var answer =
        yingzhou.get(
            ECHO,
            "X-Forwarded-For",
            "10.0.0.1",
            "X-Forwarded-User",
            "office",
            "X-Real-IP",
            "10.0.0.1",
            "Forwarded",
            "for=10.0.0.1",
            "Remote-User",
            "office",
            "X-Ecocity-Unit",
            "LGO",
            "If-Match",
            "\"3\"",
            "Idempotency-Key",
            "k-1");

    var seen = headers(answer);
    assertThat(seen.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
    assertThat(seen.getString("x-forwarded-proto")).isEqualTo("http");
    assertThat(seen.fieldNames())
        .doesNotContain("x-forwarded-user", "x-real-ip", "forwarded", "remote-user", "cookie")
        .doesNotContain("x-ecocity-unit");
    assertThat(seen.getString("if-match")).isEqualTo("\"3\"");
    assertThat(seen.getString("idempotency-key")).isEqualTo("k-1");
  }

  @Test
  void carriesOneTraceAndOneRequestIdThroughAndBack() {
    var trace = "0af7651916cd43dd8448eb211c80319c";
    var answer =
        yingzhou.get(
            ECHO,
            "X-Request-Id",
            "request-42",
            "traceparent",
            "00-" + trace + "-b7ad6b7169203331-01");

    assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("request-42");
    assertThat(answer.headers().firstValue("traceparent").orElse("")).contains(trace);
    assertThat(headers(answer).getString("x-request-id")).isEqualTo("request-42");
    assertThat(headers(answer).getString("traceparent")).contains(trace);
  }

  @Test
  void replacesARequestIdThatCouldForgeALogLine() {
    var answer = yingzhou.get(ECHO, "X-Request-Id", "a b");

    assertThat(answer.headers().firstValue("X-Request-Id").orElse("")).hasSize(36);
  }

  @Test
  void protectsTheBrowserOnEveryAnswer() {
    for (var path : new String[] {ECHO, "/api/unknown", "/nothing.js"}) {
      var headers = yingzhou.get(path).headers();

      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .contains("frame-ancestors 'none'", "script-src 'self';");
      assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
      assertThat(headers.firstValue("Server")).isEmpty();
    }
  }

  @Test
  void showsTheDoorsAddressInLocation() {
    var answer = yingzhou.post("/api/projects/v1/created", "{}");

    assertThat(answer.headers().firstValue("Location"))
        .hasValue(Door.address() + "/api/projects/v1/created/1");
  }

  @Test
  void readsADisguisedPathAsWhatItIs() {
    assertThat(Door.asNobody().get("/%61pi/projects/v1/echo").statusCode()).isEqualTo(401);
    assertThat(Door.asNobody().get("/api/status/../projects/v1/echo").statusCode()).isEqualTo(401);
    assertThat(Door.asNobody().get("/api/status/%2e%2e/projects/v1/echo").statusCode())
        .isEqualTo(401);
    for (var path :
        new String[] {
          "/api/status/%2e%2e%2fprojects/v1/echo",
          "//api/projects/v1/echo",
          "/api//projects/v1/echo",
          "/api/notification/v1/public/..;/inbox",
          "/api/notification/v1/public/..%5cinbox"
        }) {
      assertThat(Door.asNobody().get(path).statusCode()).as(path).isEqualTo(400);
    }
    var seen = new JsonObject(yingzhou.get("/%61pi/projects/v1/x/../echo").body());
    assertThat(seen.getString("uri")).isEqualTo(ECHO);
  }

  @Test
  void refusesWhatCannotBeDecoded() throws Exception {
    for (var target : new String[] {"/%zz", "/api/%zz", "/api/me?x=%zz", "/%00", "/a%2fb"}) {
      var answer = raw("GET " + target + " HTTP/1.1\r\nHost: door\r\nConnection: close\r\n\r\n");
      assertThat(answer).as(target).startsWith("HTTP/1.1 400");
    }
  }

  @Test
  void keepsManagementPathsInside() {
    for (var path : new String[] {"/q/health", "/q/openapi", "/q", "/%71/health", "/a/../q/dev"}) {
      assertThat(yingzhou.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void servesPublicPathsToNobodyWithoutAnyIdentity() {
    var seen = headers(Door.asNobody().get("/api/notification/v1/public/news"));
    assertThat(seen.containsKey("authorization")).isFalse();

    var withJunk = Door.withBearer("junk").get("/api/notification/v1/public/news");
    assertThat(withJunk.statusCode()).isEqualTo(200);
    assertThat(headers(withJunk).containsKey("authorization")).isFalse();
  }

  @Test
  void answersAnUnknownServiceWith404AndAnIdleOneWith503() {
    assertThat(yingzhou.get("/api/treasury/v1/echo").statusCode()).isEqualTo(404);

    Door.control("/funding/down");
    try {
      var answer = yingzhou.get("/api/funding/v1/echo", "Accept-Language", "en");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(answer.body()).contains("urn:ecocity:problem:unavailable", "funding");
    } finally {
      Door.control("/funding/up");
    }
    assertThat(yingzhou.get("/api/funding/v1/echo").statusCode()).isEqualTo(200);
  }

  @Test
  void streamsLargeFilesBothWays() throws Exception {
    var up = new ByteArrayInputStream(new byte[40 * MEBIBYTE]);
    var counted = yingzhou.postChunked("/api/projects/v1/sink", "application/octet-stream", up);
    assertThat(new JsonObject(counted.body()).getInteger("bytes")).isEqualTo(40 * MEBIBYTE);

    try (var down = yingzhou.stream("/api/projects/v1/big?mib=80").body()) {
      assertThat(down.transferTo(java.io.OutputStream.nullOutputStream()))
          .isEqualTo(80L * MEBIBYTE);
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
    within(Duration.ofSeconds(5), () -> openStreams() == 0);
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
    within(Duration.ofSeconds(5), () -> openStreams() == 0);
    try (var again = yingzhou.stream("/api/events").body()) {
      assertThat(again.read()).isEqualTo('i');
    }
  }

  @Test
  void showsOnlyOurRealmOfTheSignInServer() {
    var realm = "/auth/realms/ecocity";
    for (var path :
        new String[] {
          "/auth",
          "/auth/",
          "/auth/admin/",
          "/auth/realms/master/protocol/openid-connect/token",
          realm + "/clients-registrations/default",
          realm + "/account",
          realm + "/protocol/openid-connect/../../account",
          realm + "/protocol/openid-connect/%2e%2e/%2e%2e/account"
        }) {
      var answer = Door.asNobody().get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).as(path).doesNotContain("inside");
    }
  }

  @Test
  void keepsOurSessionFromTheSignInServer() {
    var path = "/auth/realms/ecocity/protocol/openid-connect/seen";
    var answer =
        Door.asNobody()
            .get(path, "Cookie", "q_session_web=secret; KC_RESTART=x", "X-Forwarded-Host", "evil");

    assertThat(headers(answer).getString("cookie")).isEqualTo("KC_RESTART=x");
    assertThat(Door.address()).endsWith(headers(answer).getString("x-forwarded-host"));
  }

  @Test
  void doesNotUpgradeConnectionsPastItsOwnChecks() {
    var seen = headers(yingzhou.get(ECHO, "Sec-WebSocket-Key", "dGhlIHNhbXBsZQ=="));

    assertThat(seen.containsKey("sec-websocket-key")).isFalse();
  }

  private static String raw(String request) throws Exception {
    var door = URI.create(Door.address());
    try (var socket = new Socket(door.getHost(), door.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private int openStreams() {
    var answer = yingzhou.get("/api/notification/v1/open-streams");
    return new JsonObject(answer.body()).getInteger("count");
  }

  private static void within(Duration bound, java.util.function.BooleanSupplier condition)
      throws InterruptedException {
    var end = System.nanoTime() + bound.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("not within " + bound).isLessThan(end);
      Thread.sleep(20);
    }
  }

  private static JsonObject headers(HttpResponse<String> answer) {
    return new JsonObject(answer.body()).getJsonObject("headers");
  }
}
