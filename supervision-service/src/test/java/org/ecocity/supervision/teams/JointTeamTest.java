package org.ecocity.supervision.teams;

import static org.ecocity.platform.testkit.Api.as;
import static org.ecocity.supervision.Given.path;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.supervision.Given;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class JointTeamTest {
  private static Map<String, Object> team(String code, String leader, List<String> members) {
    var team = new HashMap<String, Object>();
    team.put("code", code);
    team.put("name", "联合督查组");
    team.put("leaderUnitCode", leader);
    team.put("validFrom", "2018-09-10");
    team.put(
        "members",
        members.stream().map(unit -> Map.of("unitCode", unit, "validFrom", "2018-09-10")).toList());
    return team;
  }

  @Test
  void isLedByOneOfItsMembersAndHasACodeOfItsOwn() {
    Given.team();
    as("office")
        .body(team("JT-X", "SUP", List.of("CCH")))
        .post(path("joint-teams"))
        .then()
        .statusCode(422)
        .body("type", endsWith("leader-not-member"));
    as("office")
        .body(team("JT-2018", "SUP", List.of("SUP")))
        .post(path("joint-teams"))
        .then()
        .statusCode(409);
    as("yingzhou")
        .body(team("JT-Y", "SUP", List.of("SUP")))
        .post(path("joint-teams"))
        .then()
        .statusCode(403);
    as("housing").get(path("joint-teams")).then().body("items.code", hasItem("JT-2018"));
  }

  @Test
  void isReplacedAsAWholeFromItsLastVersion() {
    var made =
        as("inspector-chief")
            .body(team("JT-R", "CCH", List.of("CCH")))
            .post(path("joint-teams"))
            .then()
            .statusCode(201)
            .body("standingBodyCode", equalTo("CCH"))
            .extract();
    var wider = team("JT-R", "CCH", List.of("CCH", "STA"));
    String id = made.path("id");
    as("inspector-chief").body(wider).put(path("joint-teams/{id}"), id).then().statusCode(428);
    as("inspector-chief")
        .header("If-Match", made.header("ETag"))
        .body(wider)
        .put(path("joint-teams/{id}"), id)
        .then()
        .statusCode(200)
        .body("members.unitCode", hasItem("STA"));
    as("inspector-chief")
        .header("If-Match", made.header("ETag"))
        .body(wider)
        .put(path("joint-teams/{id}"), id)
        .then()
        .statusCode(412);
  }
}
