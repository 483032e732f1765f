package org.ecocity.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.ecocity.gateway.testkit.Door;
import org.ecocity.gateway.testkit.Surroundings;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Who asks too often is told when to come back; others are not held up by them. */
@QuarkusTest
@TestProfile(RateLimitTest.FewRequests.class)
@WithTestResource(Surroundings.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RateLimitTest {
  @Test
  @Order(1) // before the attempts below use up this address's sign-ins
  void holdsAUserInALoopBackButNobodyElse() {
    var loop = Door.as("yingzhou");
    var office = Door.as("office");

    var answers = loop.together(80, Door.request("/api/projects/v1/echo"));

    assertThat(answers).extracting(HttpResponse::statusCode).contains(200).containsOnly(200, 429);
    var refused = answers.stream().filter(each -> each.statusCode() == 429).findAny().orElseThrow();
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(refused.body()).contains("urn:ecocity:problem:too-many-requests");
    assertThat(office.get("/api/projects/v1/echo").statusCode()).isEqualTo(200);
  }

  @Test
  @Order(2)
  void holdsBackWhoeverTriesPasswords() {
    var attempt =
        Door.request("/auth/realms/ecocity/protocol/openid-connect/token")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("username=office&password=guess"));

    assertThat(Door.asNobody().together(80, attempt))
        .extracting(HttpResponse::statusCode)
        .contains(429);
  }

  @Test
  @Order(3)
  void aCitizenSuggestsWithoutAnAccountButNotInALoop() {
    var suggestion =
        Door.request("/api/notification/v1/suggestions")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}"));

    var answers = Door.asNobody().together(20, suggestion);

    assertThat(answers).extracting(HttpResponse::statusCode).contains(429).doesNotContain(401);
    assertThat(Door.asNobody().get("/api/notification/v1/suggestions").statusCode()).isEqualTo(401);
  }

  /** Limits that a test can reach. */
  public static final class FewRequests implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "ecocity.limits.user-per-second", "1",
          "ecocity.limits.user-burst", "6",
          "ecocity.limits.stranger-writes-per-minute", "5",
          "ecocity.limits.sign-in-per-second", "1",
          "ecocity.limits.sign-in-burst", "8");
    }
  }
}
