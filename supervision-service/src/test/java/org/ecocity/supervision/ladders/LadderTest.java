package org.ecocity.supervision.ladders;

import static org.ecocity.platform.testkit.Api.as;
import static org.ecocity.supervision.Given.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class LadderTest {
  private static Map<String, Object> step(int level, String rung, int days) {
    return Map.of("level", level, "rung", rung, "workingDaysOverdue", days, "recipient", "LIAISON");
  }

  private static Map<String, Object> ladder(String code, Map<String, Object>... steps) {
    return Map.of("code", code, "validFrom", "2018-09-01", "steps", List.of(steps));
  }

  @Test
  @SuppressWarnings("unchecked")
  void climbsRungByRungAndNeverBeyondAProposal() {
    as("office")
        .body(ladder("A", step(1, "REMINDER", 4), step(2, "WARNING", 4)))
        .post(path("ladders"))
        .then()
        .statusCode(422)
        .body("type", endsWith("ladder-does-not-climb"));
    as("office")
        .body(ladder("A", step(1, "WARNING", 1), step(2, "REMINDER", 4)))
        .post(path("ladders"))
        .then()
        .statusCode(422);
    as("office")
        .body(ladder("A", step(2, "WARNING", 1)))
        .post(path("ladders"))
        .then()
        .statusCode(422);
    as("office")
        .body(ladder("A", step(1, "CRITICISM", 1)))
        .post(path("ladders"))
        .then()
        .statusCode(400);
    as("office")
        .body(ladder("A", step(1, "REMINDER", 1), step(2, "PROPOSAL", 9)))
        .post(path("ladders"))
        .then()
        .statusCode(201)
        .body("steps.level", contains(1, 2));
    as("office")
        .body(ladder("A", step(1, "REMINDER", 1)))
        .post(path("ladders"))
        .then()
        .statusCode(409);
    as("yingzhou")
        .body(ladder("B", step(1, "REMINDER", 1)))
        .post(path("ladders"))
        .then()
        .statusCode(403);
  }
}
