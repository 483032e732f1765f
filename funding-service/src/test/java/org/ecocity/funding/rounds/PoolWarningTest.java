package org.ecocity.funding.rounds;

import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.funding.Tables;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/** Key projects come first, before a department's money goes into a pool. */
@QuarkusTest
@WithTestResource(TestParts.class)
class PoolWarningTest {
  @Test
  void aPoolSaysWhichOfItsLinesOwnersHaveKeyProjectsNotCovered() {
    Grants.matrix();
    Tables.issue(
        2047, 1, List.of(Tables.entry(UUID.randomUUID(), "YZ", 1_000, Map.of("MUNICIPAL", 100))));
    Tables.line(2047, "MUNICIPAL", "FIN", Map.of("purposes", List.of("WORKS")), 300);
    var request =
        Grants.request(
            Grants.policy(),
            List.of(
                Grants.source(Grants.award(2047, 1, List.of(), "HUC"), 1),
                Grants.source(Grants.award(2047, 1, List.of(), "ENV"), 1)));
    request.put("year", 2047);
    var round = Grants.begin(request);
    as("office")
        .get(Grants.ROUNDS + "/" + round)
        .then()
        .body("poolSources[0].keyProjectsFirst.departmentCode", equalTo("HUC"))
        .body("poolSources[0].keyProjectsFirst.needFen", equalTo(1_000))
        .body("poolSources[0].keyProjectsFirst.shortFen", equalTo(700))
        .body("poolSources[0].keyProjectsFirst.projectCount", equalTo(1))
        .body("poolSources[0].keyProjectsFirst.message", containsString("7.00 of 10.00 yuan"))
        .body("poolSources[1].keyProjectsFirst", nullValue());
    as("auditor")
        .get("/api/funding/v1/audit-entries?aggregateId=" + round)
        .then()
        .body("items.act", hasItem("KEY_PROJECTS_NOT_COVERED"));
  }
}
