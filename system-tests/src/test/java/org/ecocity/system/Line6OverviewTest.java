package org.ecocity.system;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import org.ecocity.system.kit.Door;
import org.ecocity.system.kit.Soon;
import org.ecocity.system.kit.Stack;
import org.junit.jupiter.api.Test;

/** Step 6 of the line: the overview joins the four services and says what is missing. */
class Line6OverviewTest {
  @Test
  void theOverviewNamesAPartThatIsDownSinceWhenAndTheRestWorks() {
    Door.as("leader").get("/api/overview").then().statusCode(200).body("missing", empty());
    Stack.present().kill("supervision");
    try {
      Soon.holds(
          () ->
              Door.as("leader")
                  .get("/api/overview")
                  .then()
                  .statusCode(200)
                  .body("missing.service", hasItem("supervision"))
                  .body("missing[0].since", notNullValue())
                  .body("projects", notNullValue()));
      Door.as("inspector").get("/api/supervision/v1/findings").then().statusCode(503);
      Door.as("yingzhou").get("/api/projects/v1/projects").then().statusCode(200);
      Door.as("yingzhou")
          .get("/api/desk")
          .then()
          .statusCode(200)
          .body("missing.service", hasItem("supervision"));
    } finally {
      Stack.present().restart("supervision");
    }
    Soon.holds(() -> Door.as("leader").get("/api/overview").then().body("missing", empty()));
    Soon.holds(
        () ->
            Door.anonymous()
                .get("/api/status")
                .then()
                .statusCode(200)
                .body("ready", equalTo(true)));
  }
}
