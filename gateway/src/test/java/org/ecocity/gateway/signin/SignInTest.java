package org.ecocity.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import org.ecocity.gateway.testkit.Door;
import org.ecocity.gateway.testkit.Surroundings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sessions, tokens, and what happens when there are both or neither. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class SignInTest {
  private static final String ECHO = "/api/projects/v1/echo";

  @AfterEach
  void tokensLiveFiveMinutes() {
    Door.control("/sign-in/lifespan/300");
  }

  @Test
  void answersNobodyWithAProblemAndNeverWithARedirect() {
    var answer = Door.asNobody().get(ECHO, "Accept-Language", "en");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    var problem = new JsonObject(answer.body());
    assertThat(problem.getString("type")).isEqualTo("urn:ecocity:problem:not-signed-in");
    assertThat(problem.getString("title")).isEqualTo("Not signed in");
    assertThat(problem.getString("instance")).isEqualTo(ECHO);
    assertThat(problem.getString("traceId"))
        .isEqualTo(answer.headers().firstValue("X-Request-Id").orElse(""));
  }

  @Test
  void speaksChineseUnlessAskedOtherwise() {
    assertThat(Door.asNobody().get(ECHO).body()).contains("尚未登录");
  }

  @Test
  void refusesAJunkTokenWithTheSameProblem() {
    var answer = Door.withBearer("junk").get(ECHO);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("urn:ecocity:problem:not-signed-in");
  }

  @Test
  void letsABearerThroughAsItCame() {
    var token = Door.token("yingzhou");

    var seen = seen(Door.withBearer(token).get(ECHO));

    assertThat(seen.getString("authorization")).isEqualTo("Bearer " + token);
  }

  @Test
  void signsABrowserInAndComesBackToWhereItWanted() {
    var answer = Door.asNobody().get("/login?to=" + "/api/projects/v1/echo%3Fa%3D1");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.uri().getPath()).isEqualTo(ECHO);
    assertThat(seen(answer).getString("authorization")).startsWith("Bearer ey");
    assertThat(seen(answer).containsKey("cookie")).isFalse();
  }

  @Test
  void marksABrowserThatSignedInForItsPages() {
    var browser = Door.signedIn();

    var answer = browser.get("/login?to=/q");

    assertThat(answer.previousResponse().orElseThrow().headers().allValues("Set-Cookie"))
        .contains("ecocity_known=1; Path=/; SameSite=Lax");
  }

  @Test
  void leavesTheDoorForNobodysAddress() {
    for (var to : new String[] {"//evil.example", "/%5Cevil.example", "https://evil.example"}) {
      var answer = Door.asNobody().get("/login?to=" + to);

      assertThat(answer.uri().toString()).isEqualTo(Door.address() + "/");
    }
  }

  @Test
  void doesNotLetAGoodCookieVouchForAJunkToken() {
    var browser = Door.signedIn();

    var answer = browser.get(ECHO, "Authorization", "Bearer junk");

    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void refusesAChangeByCookieWithoutOurHeader() {
    var browser = Door.signedIn();

    assertThat(browser.post(ECHO, "{}").body()).contains("urn:ecocity:problem:cross-site-request");
    assertThat(browser.post("/%61pi/projects/v1/echo", "{}").statusCode()).isEqualTo(403);
    assertThat(browser.post("/x/../api/projects/v1/echo", "{}").statusCode()).isEqualTo(403);
    assertThat(browser.post(ECHO, "{}", "X-Ecocity", "1").statusCode()).isEqualTo(200);
    assertThat(Door.as("yingzhou").post(ECHO, "{}").statusCode()).isEqualTo(200);
  }

  @Test
  void refreshesASessionThatIsAboutToEndAndTellsTheBrowser() {
    Door.control("/sign-in/lifespan/30");
    var browser = Door.signedIn();

    var answer = browser.get(ECHO);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("q_session_web=") && cookie.contains("HTTPOnly"));
  }

  @Test
  void tellsAnEndedSessionFromASignInServerThatIsAway() {
    Door.control("/sign-in/lifespan/30");
    var browser = Door.signedIn();
    Door.control("/sign-in/stop");
    try {
      var away = browser.get(ECHO, "Accept-Language", "en");
      assertThat(away.statusCode()).isEqualTo(503);
      assertThat(away.body()).contains("urn:ecocity:problem:unavailable", "sign-in");
    } finally {
      Door.control("/sign-in/start");
    }
    assertThat(browser.get(ECHO).statusCode()).isEqualTo(200);

    Door.control("/sign-in/end-sessions");
    try {
      assertThat(browser.get(ECHO).statusCode()).isEqualTo(401);
    } finally {
      Door.control("/sign-in/stop");
      Door.control("/sign-in/start");
    }
  }

  @Test
  void signsOutFromOurOwnPagesOnly() {
    var browser = Door.signedIn();
    browser.get("/logout", "Sec-Fetch-Site", "cross-site");
    assertThat(browser.get(ECHO).statusCode()).isEqualTo(200);

    browser.get("/logout");

    assertThat(browser.get(ECHO).statusCode()).isEqualTo(401);
  }

  private static JsonObject seen(HttpResponse<String> answer) {
    return new JsonObject(answer.body()).getJsonObject("headers");
  }
}
