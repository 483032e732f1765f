package org.ecocity.system.kit;

import static org.hamcrest.Matchers.equalTo;

/** What the auditor asks of the whole suite. */
public final class Auditor {
  private Auditor() {}

  /** Each service's trail is unbroken, and the books hold. */
  public static void findsTrailsAndBooksHolding() {
    for (var service : Published.SERVICES) {
      holds("/api/" + service + "/v1/audit-entries/verification");
    }
    holds("/api/funding/v1/journal/verification");
  }

  private static void holds(String verification) {
    Door.as("auditor").get(verification).then().statusCode(200).body("holds", equalTo(true));
  }
}
