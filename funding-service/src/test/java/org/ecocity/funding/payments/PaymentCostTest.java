package org.ecocity.funding.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.line;
import static org.ecocity.funding.City.prepared;
import static org.ecocity.funding.City.project;
import static org.ecocity.funding.City.request;
import static org.ecocity.platform.testkit.Api.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.RoundTrips;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/**
 * What a payment asks of the database. Whoever adds a question to the way of every payment finds it
 * here, and raises the number only for what it is worth; whoever saves one lowers it.
 */
@QuarkusTest
@WithTestResource(TestParts.class)
class PaymentCostTest {
  /** One for the names of units, which are read anew after two seconds. */
  private static final long NAMES = 1;

  /** With project, contract number and invoice; two of them take a lock on their way. */
  private static final long POST = 17;

  private static final long STEP = 11;

  @Test
  void asksNoMoreOfTheDatabaseThanItDid() {
    var line = line(1_000_000);
    var project = project("YZ", "HUC", "WAT");

    var asked = asked("yingzhou", PAYMENTS, request(line, project, 100), 201);
    assertThat(asked.trips()).as("%s", asked.sent()).isBetween(POST, POST + NAMES);

    var payment = prepared(line, project, 100);
    var step = PAYMENTS + "/" + payment + "/transitions";
    asked = asked("housing", step, Map.of("to", "CHECKED"), 200);
    assertThat(asked.trips()).as("%s", asked.sent()).isBetween(STEP, STEP + NAMES);
  }

  private static RoundTrips.Asked asked(String user, String path, Object body, int status) {
    var key = UUID.randomUUID().toString();
    return RoundTrips.of(
        key,
        () ->
            as(user)
                .header("Idempotency-Key", key)
                .body(body)
                .post(path)
                .then()
                .statusCode(status));
  }
}
