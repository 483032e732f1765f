package org.ecocity.funding.gaps;

import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.funding.City;
import org.ecocity.funding.Tables;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/** Each test has a year of its own: there is one table of a year. */
@QuarkusTest
@WithTestResource(TestParts.class)
class GapTest {
  private static final Map<String, ?> WORKS = Map.of("purposes", List.of("WORKS"));

  @Test
  void eachGovernmentsLinesAreHeldAgainstTheNeedOfItsKeyProjects() {
    var water = City.project("YZ", "HUC", "WAT");
    var tunnel = City.project("YD", "HUC", "TUN");
    Tables.issue(
        2041,
        1,
        List.of(
            Tables.entry(
                water, "YZ", 1_000, Map.of("CENTRAL", 20, "MUNICIPAL", 30, "DISTRICT", 50)),
            Tables.entry(tunnel, "YD", 1_000, Map.of("MUNICIPAL", 40, "DISTRICT", 60))));
    Tables.line(2041, "MUNICIPAL", "HUC", WORKS, 350);
    Tables.line(2041, "MUNICIPAL", "HUC", Map.of("purposes", List.of("AWARD")), 900);
    Tables.line(2041, "DISTRICT", "YZ", WORKS, 400);
    Tables.line(2041, "DISTRICT", "YD", Map.of("fieldCodes", List.of("WAT")), 600);

    gaps("finance", 2041)
        .body("needFen", equalTo(2_000))
        .body("coveredFen", equalTo(750))
        .body("coveredPercent", equalTo(37.5f))
        .body("governments.level", contains("CENTRAL", "MUNICIPAL", "DISTRICT", "DISTRICT"))
        .body("governments.unitCode", contains(null, null, "YD", "YZ"))
        .body("governments.needFen", contains(200, 700, 600, 500))
        .body("governments.budgetFen", contains(0, 350, 600, 400))
        .body("governments.coveredFen", contains(0, 350, 0, 400))
        .body("governments.shortFen", contains(200, 350, 600, 100))
        .body("governments[1].uncovered.projectId", contains(tunnel.toString()))
        .body("governments[1].uncovered.coveredFen", contains(50))
        .body("units.unitCode", contains("YD", "YZ"))
        .body("units.shortFen", contains(950, 300));
    gaps("yingzhou", 2041)
        .body("governments.unitCode", contains("YZ"))
        .body("units.unitCode", contains("YZ"))
        .body("needFen", equalTo(1_000))
        .body("coveredFen", equalTo(700));
    gaps("housing", 2041).body("governments", empty());
  }

  @Test
  void theFinancingPlansYearGoesBeforeTheTablesPercentages() {
    var project = UUID.randomUUID();
    Tables.issue(2044, 1, List.of(Tables.entry(project, "YZ", 1_000, Map.of("DISTRICT", 100))));
    gaps("auditor", 2044).body("governments.needFen", contains(1_000));
    var path = City.plan(project);
    as("yingzhou")
        .header("If-Match", as("yingzhou").get(path).then().extract().header("ETag"))
        .body(
            Map.of(
                "sources",
                List.of(
                    Map.of(
                        "kind",
                        "DISTRICT",
                        "plannedFen",
                        2_000,
                        "committedFen",
                        0,
                        "years",
                        List.of(Map.of("year", 2044, "plannedFen", 600))))))
        .put(path)
        .then()
        .statusCode(200);
    gaps("auditor", 2044).body("governments.needFen", contains(600));
  }

  @Test
  void aNewerVersionOfTheTableReplacesTheOlderAsAWholeAndALateOneChangesNothing() {
    var kept = Tables.entry(UUID.randomUUID(), "YZ", 10, Map.of("DISTRICT", 100));
    var dropped = Tables.entry(UUID.randomUUID(), "YD", 10, Map.of("DISTRICT", 100));
    Tables.issue(2042, 1, List.of(kept, dropped));
    gaps("auditor", 2042).body("governments.unitCode", contains("YD", "YZ"));
    Tables.issue(2042, 3, List.of(kept));
    gaps("auditor", 2042).body("governments.unitCode", contains("YZ"));
    Tables.publish(2042, 2, List.of(dropped));
    var marker = Tables.entry(UUID.randomUUID(), "YZ", 10, Map.of("DISTRICT", 100));
    Tables.issue(2045, 1, List.of(marker));
    gaps("auditor", 2042).body("tableVersion", equalTo(3));
  }

  @Test
  void aYearIsNeededAndWithoutATableThereIsNoNeed() {
    as("finance").get("/api/funding/v1/reports/gaps").then().statusCode(422);
    as("finance").get("/api/funding/v1/reports/gaps?year=1999").then().statusCode(422);
    as("provincial-platform").get("/api/funding/v1/reports/gaps?year=2046").then().statusCode(403);
    gaps("finance", 2046)
        .body("tableVersion", equalTo(null))
        .body("needFen", equalTo(0))
        .body("governments", empty());
  }

  private static ValidatableResponse gaps(String user, int year) {
    return as(user).get("/api/funding/v1/reports/gaps?year=" + year).then().statusCode(200);
  }
}
