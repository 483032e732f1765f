package org.ecocity.notification.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.notification.Given.path;
import static org.ecocity.notification.Given.post;
import static org.ecocity.platform.testkit.Api.anonymous;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ecocity.notification.Given;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class OutreachTest {
  private static Map<String, Object> activity(String user, String venue, String day) {
    var activity = new HashMap<String, Object>();
    activity.put("venueKind", venue);
    activity.put("heldOn", day);
    activity.put("place", "样例" + venue);
    activity.put("headcount", 120);
    activity.put("evidenceId", Given.photo(user));
    return activity;
  }

  private static String record(String user, String venue, String day) {
    return post(user, "outreach/activities", activity(user, venue, day))
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void theCoverageNamesTheVenuesThatAUnitHasStillToReachAndTheOthersAreTold() {
    Given.unit("DING", "丁县", "COUNTY", "AA");
    Given.unit("CN", "市城南新区", "ZONE", "AA");
    Given.unit("XH", "西湖新区", "ZONE", "CN");
    for (var venue : VenueKind.values()) {
      if (venue != VenueKind.MILITARY_CAMP) {
        record("ding", venue.name(), "2017-05-20");
      }
    }
    var id = UUID.fromString(record("publicity", "SCHOOL", "2017-05-21"));
    as("jia")
        .get(path("outreach/coverage?year=2017"))
        .then()
        .statusCode(200)
        .body("units.find { it.unitCode == 'DING' }.gaps", contains("MILITARY_CAMP"))
        .body("units.find { it.unitCode == 'DING' }.coveredCount", equalTo(9))
        .body("units.find { it.unitCode == 'CN' }.coveredCount", equalTo(0))
        // A part of a zone is covered by the zone; a department may, and need not.
        .body("units.find { it.unitCode == 'XH' }", nullValue())
        .body("units.find { it.unitCode == 'PUB' }.gaps", empty());
    Eventually.holds(
        () ->
            assertThat(Events.of("notification", id))
                .extracting(Events.Told::type)
                .containsExactly("ecocity.notification.outreach.recorded.v1"));
  }

  @Test
  void theSameActivityIsRecordedOnceAndNeverBeforeItWasHeld() {
    var activity = activity("wu", "VILLAGE", "2017-06-01");
    post("wu", "outreach/activities", activity).statusCode(201);
    post("wu", "outreach/activities", activity).statusCode(409);
    activity.put("heldOn", Given.today().plusDays(1).toString());
    post("wu", "outreach/activities", activity).statusCode(422);
    activity.put("heldOn", "2017-06-02");
    activity.put("evidenceId", UUID.randomUUID());
    post("wu", "outreach/activities", activity).statusCode(404);
    activity.put("evidenceId", Given.photo("jia"));
    post("wu", "outreach/activities", activity).statusCode(404);
  }

  @Test
  void militaryVenuesAreCountedAndNeverShownToThePublicOrToOtherUnits() {
    var id = record("yi", "MILITARY_CAMP", "2017-08-01");
    as("yi").get(path("outreach/activities/{id}"), id).then().statusCode(200);
    as("publicity").get(path("outreach/activities/{id}"), id).then().statusCode(200);
    as("jia").get(path("outreach/activities/{id}"), id).then().statusCode(404);
    as("jia").get(path("outreach/activities?limit=200")).then().body("items.id", not(hasItem(id)));
    anonymous().get(path("outreach/coverage?year=2017")).then().statusCode(401);
    as("provincial-platform").get(path("outreach/coverage?year=2017")).then().statusCode(403);
    for (var page : java.util.List.of("news", "projects", "indicators", "honours", "suggestions")) {
      assertThat(anonymous().get(path("public/" + page)).asString())
          .doesNotContain("MILITARY")
          .doesNotContain("样例MILITARY_CAMP");
    }
  }
}
