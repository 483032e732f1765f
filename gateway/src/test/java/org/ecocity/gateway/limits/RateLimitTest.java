package org.ecocity.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpRequest.BodyPublishers;
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
    int refused = 0;
    for (int i = 0; i < 12; i++) {
      var answer = loop.get("/api/projects/v1/echo");
      if (answer.statusCode() == 429) {
        refused++;
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(answer.body()).contains("urn:ecocity:problem:too-many-requests");
      }
    }
    assertThat(refused).isBetween(3, 7);
    assertThat(office.get("/api/projects/v1/echo").statusCode()).isEqualTo(200);
  }

  @Test
  @Order(2)
  void holdsBackWhoeverTriesPasswords() {
    var path = "/auth/realms/ecocity/protocol/openid-connect/token";
    int refused = 0;
    for (int i = 0; i < 60; i++) {
      var attempt =
          Door.request(path)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString("username=office&password=guess" + i));
      refused += Door.asNobody().send(attempt).statusCode() == 429 ? 1 : 0;
    }
    assertThat(refused).isPositive();
  }

  /** Limits that a test can reach. */
  public static final class FewRequests implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "ecocity.limits.user-per-second", "1",
          "ecocity.limits.user-burst", "6",
          "ecocity.limits.sign-in-per-second", "20",
          "ecocity.limits.sign-in-burst", "8");
    }
  }
}
