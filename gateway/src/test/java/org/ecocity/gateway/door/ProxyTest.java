package org.ecocity.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
          .contains("frame-ancestors 'none'", "frame-src blob:;", "script-src 'self';");
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
  void whoIsSignedInReadsSuggestionsThoughAnybodyMayMakeThem() {
    assertThat(yingzhou.get("/api/notification/v1/suggestions").statusCode()).isEqualTo(200);
    assertThat(Door.asNobody().get("/api/notification/v1/suggestions").statusCode()).isEqualTo(401);
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
  void doesNotUpgradeConnectionsPastItsOwnChecks() throws Exception {
    var answer =
        raw(
            String.join(
                "\r\n",
                "GET " + ECHO + " HTTP/1.1",
                "Host: door",
                "Authorization: Bearer " + Door.token("yingzhou"),
                "Cookie: q_session_web=secret",
                "X-Forwarded-User: office",
                "Connection: close, Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "",
                ""));

    assertThat(answer).startsWith("HTTP/1.1 200").contains("\"service\":\"projects\"");
    assertThat(answer.toLowerCase(Locale.ROOT))
        .doesNotContain("websocket", "q_session_web", "x-forwarded-user");
  }

  @Test
  void answersHeadLikeGetWithoutTheBody() {
    var head = yingzhou.send(Door.request(ECHO).method("HEAD", BodyPublishers.noBody()));

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(yingzhou.get(ECHO).statusCode()).isEqualTo(200);
  }

  private static String raw(String request) throws Exception {
    var door = URI.create(Door.address());
    try (var socket = new Socket(door.getHost(), door.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return read(socket);
    }
  }

  /** All that comes until the door closes, or is silent because it keeps the connection. */
  private static String read(Socket socket) throws IOException {
    socket.setSoTimeout(2_000);
    var answer = new ByteArrayOutputStream();
    try {
      socket.getInputStream().transferTo(answer);
    } catch (SocketTimeoutException kept) {
      assertThat(answer.size()).as("nothing came").isPositive();
    }
    return answer.toString(StandardCharsets.UTF_8);
  }

  private static JsonObject headers(HttpResponse<String> answer) {
    return new JsonObject(answer.body()).getJsonObject("headers");
  }
}
