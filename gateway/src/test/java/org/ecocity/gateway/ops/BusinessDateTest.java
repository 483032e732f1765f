package org.ecocity.gateway.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.ecocity.gateway.testkit.Door;
import org.ecocity.gateway.testkit.Surroundings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One business date for the whole suite. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class BusinessDateTest {
  private static final String PATH = "/api/ops/business-date";

  @AfterEach
  void settledAgain() {
    Door.control("/funding/unsettled/0");
  }

  @Test
  void movesAllFourAndWaitsUntilTheyHaveSettled() {
    Door.control("/funding/unsettled/3");

    var answer = Door.as("ops").put(PATH, "{\"date\":\"2019-03-01\"}");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"date\":\"2019-03-01\"}");
    assertThat(Door.as("yingzhou").get(PATH).body()).isEqualTo("{\"date\":\"2019-03-01\"}");
  }

  @Test
  void namesWhoIsBehindWhenItTakesTooLong() {
    Door.control("/funding/unsettled/100000");

    var answer = Door.as("ops").put(PATH, "{\"date\":\"2019-03-02\"}", "Accept-Language", "en");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("not-settled", "funding").doesNotContain("projects");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void isForOpsAlone() {
    assertThat(Door.as("yingzhou").put(PATH, "{\"date\":\"2019-03-01\"}").statusCode())
        .isEqualTo(403);
    assertThat(Door.asNobody().get(PATH).statusCode()).isEqualTo(401);
  }

  @Test
  void refusesWhatIsNoDateAndNothingElse() {
    var ops = Door.as("ops");
    for (var body :
        new String[] {
          "",
          "{}",
          "[]",
          "{\"date\":\"soon\"}",
          "{\"date\":null}",
          "{\"day\":1}",
          "{\"date\":\"2019-03-01\",\"date\":\"2019-03-02\"}",
          "{\"date\":\"2019-03-01\",\"x\":1}"
        }) {
      var answer = ops.put(PATH, body);
      assertThat(answer.statusCode()).as(body + answer.body()).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
  }

  @Test
  void passesOnWhyAServiceRefuses() {
    var answer = Door.as("ops").put(PATH, "{\"date\":\"1999-01-01\"}");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("business-date-backwards");
  }
}
