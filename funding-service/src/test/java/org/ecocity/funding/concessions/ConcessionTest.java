package org.ecocity.funding.concessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecocity.funding.City.plan;
import static org.ecocity.funding.City.post;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.ecocity.funding.City;
import org.ecocity.funding.Tables;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How partners of concessions and market projects are chosen, and that it stays on record. */
@QuarkusTest
@WithTestResource(TestParts.class)
class ConcessionTest {
  private static final String CONCESSIONS = "/api/funding/v1/concessions";

  /** A draft that is never whole: it serves many rules. */
  private static @Nullable String incomplete;

  private static UUID incompleteProject = UUID.randomUUID();

  @Inject DataSource dataSource;

  @Test
  void aConcludedRecordShowsThePartnerAndTheWarningGoes() {
    var project = started();
    as("yingzhou").get(plan(project)).then().body("warnings.code", hasItem("NO_COMPETITION"));
    var record = entered(record(project));
    conclude("yingzhou", record).statusCode(403);
    conclude("yingdong-chief", record).statusCode(404);
    conclude("yingzhou-chief", record)
        .statusCode(200)
        .body("state", equalTo("CONCLUDED"))
        .body("partner", equalTo("样例水务"))
        .body("bids.rank", contains(1, 2, 2))
        .body("allowedTransitions", empty());
    as("yingzhou").get(plan(project)).then().body("warnings.code", not(hasItem("NO_COMPETITION")));
    as("yingdong").get(CONCESSIONS + "/" + record).then().statusCode(200);
  }

  @Test
  void draftsAreForTheUnitItsDepartmentAndWhoWatches() {
    var record = entered(record(started()));
    for (var reader : List.of("yingzhou", "housing", "finance", "auditor", "office")) {
      as(reader).get(CONCESSIONS + "/" + record).then().statusCode(200);
    }
    for (var other : List.of("yingdong", "environment", "inspector")) {
      as(other).get(CONCESSIONS + "/" + record).then().statusCode(404);
      as(other)
          .get(CONCESSIONS + "?state=DRAFT&limit=200")
          .then()
          .body("items.id", not(hasItem(record)));
    }
    as("ops").get(CONCESSIONS + "/" + record).then().statusCode(403);
    post("finance", CONCESSIONS, record(started())).statusCode(403);
    post("yingdong", CONCESSIONS, record(started()))
        .statusCode(403)
        .body("type", endsWith("project-of-another-unit"));
  }

  @Test
  void whatIsConcludedNeverChangesAndACorrectionIsANewVersion() throws Exception {
    var project = started();
    var first = entered(record(project));
    conclude("yingzhou-chief", first).statusCode(200);
    put("yingzhou", first, record(project)).statusCode(409);
    delete("yingzhou", first).statusCode(409);
    conclude("yingzhou-chief", first).statusCode(409);
    post("yingzhou", CONCESSIONS, record(project))
        .statusCode(409)
        .body("type", endsWith("competition-concluded"));
    try (var connection = dataSource.getConnection();
        var update = connection.createStatement()) {
      for (var sql :
          List.of(
              "UPDATE concession SET partner = '别家' WHERE id = '" + first + "'",
              "DELETE FROM concession WHERE id = '" + first + "'",
              "UPDATE concession_bid SET score = 1 WHERE concession_id = '" + first + "'")) {
        assertThatThrownBy(() -> update.executeUpdate(sql)).hasMessageContaining("stay");
      }
    }

    var corrected = record(project);
    corrected.put("termYears", 28);
    post("yingzhou", CONCESSIONS + "/" + first + "/corrections", corrected)
        .statusCode(422)
        .body("type", endsWith("correction-reason-missing"));
    corrected.put("correctionReason", "年限笔误");
    post("yingdong", CONCESSIONS + "/" + first + "/corrections", corrected).statusCode(403);
    String second =
        post("yingzhou", CONCESSIONS + "/" + first + "/corrections", corrected)
            .statusCode(201)
            .header("Location", containsString("/concessions/"))
            .body("recordVersion", equalTo(2))
            .body("correctsId", equalTo(first))
            .extract()
            .path("id");
    as("auditor").get(CONCESSIONS + "/" + first).then().body("state", equalTo("CONCLUDED"));
    conclude("yingzhou-chief", second).statusCode(200).body("termYears", equalTo(28));
    as("auditor")
        .get(CONCESSIONS + "/" + first)
        .then()
        .body("state", equalTo("SUPERSEDED"))
        .body("termYears", equalTo(25));
    as("auditor")
        .get(CONCESSIONS + "/" + first + "/transitions")
        .then()
        .body("items.to", contains("DRAFT", "CONCLUDED", "SUPERSEDED"));
    as("auditor")
        .get(CONCESSIONS + "?projectId=" + project + "&state=CONCLUDED")
        .then()
        .body("items.id", contains(second));
  }

  @ParameterizedTest
  @CsvSource({
    "partner, null, competition-incomplete",
    "decidedOn, null, competition-incomplete",
    "termYears, null, competition-incomplete",
    "contractNo, '\" \"', competition-incomplete",
    "contractDate, null, competition-incomplete",
    "contractDate, '\"2999-01-01\"', competition-in-future",
    "decidedOn, '\"2000-01-01\"', decided-before-announced",
    "contractDate, '\"2000-01-01\"', contract-before-decision",
    "partner, '\"别家\"', partner-no-bidder",
    "partner, '\"第二家\"', partner-not-first",
    "method, '\"SINGLE_SOURCE\"', competition-incomplete",
    "bids, '[]', bids-unfit",
    "bids, '[{\"bidder\":\"样例水务\",\"priceFen\":1,\"score\":9,\"rank\":1},{\"bidder\":\"甲\",\"priceFen\":1,\"score\":8,\"rank\":2}]', bids-unfit",
    "bids, '[{\"bidder\":\"甲\",\"priceFen\":1,\"score\":9,\"rank\":1},{\"bidder\":\"甲\",\"priceFen\":1,\"score\":8,\"rank\":2},{\"bidder\":\"乙\",\"priceFen\":1,\"score\":7,\"rank\":3}]', bidder-twice",
    "bids, '[{\"bidder\":\"样例水务\",\"priceFen\":1,\"score\":7,\"rank\":1},{\"bidder\":\"甲\",\"priceFen\":1,\"score\":8,\"rank\":2},{\"bidder\":\"乙\",\"priceFen\":1,\"score\":6,\"rank\":3}]', bid-misranked"
  })
  void isConcludedOnlyWhenItIsWhole(String field, String json, String problem) throws Exception {
    if (incomplete == null) {
      incompleteProject = started();
      incomplete = entered(record(incompleteProject));
    }
    var record = incomplete;
    var body = record(incompleteProject);
    body.put(field, new com.fasterxml.jackson.databind.ObjectMapper().readTree(json));
    put("yingzhou", record, body).statusCode(200);
    conclude("yingzhou-chief", record).statusCode(422).body("type", endsWith(problem));
    as("yingzhou").get(CONCESSIONS + "/" + record).then().body("state", equalTo("DRAFT"));
  }

  @Test
  void anotherThanTheFirstOrASingleSourceNeedsItsReason() {
    var second = record(started());
    second.put("partner", "第二家");
    second.put("deviationReason", "第一名放弃签约");
    conclude("yingzhou-chief", entered(second)).statusCode(200);
    var single = record(started());
    single.put("method", "SINGLE_SOURCE");
    single.put("singleSourceReason", "管网不可分割");
    single.put("bids", List.of(bid("样例水务", "90", 1)));
    conclude("yingzhou-chief", entered(single)).statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "method, '\"LOTTERY\"', 400",
    "method, null, 422",
    "kind, null, 422",
    "termYears, 0, 422",
    "termYears, 100, 422",
    "projectId, '\"0198a1b2-0000-7000-8000-000000000000\"', 422",
    "bids, '[{\"bidder\":\"甲\",\"priceFen\":1,\"score\":100.1,\"rank\":1}]', 422",
    "bids, '[{\"bidder\":\"甲\",\"priceFen\":-1,\"score\":1,\"rank\":1}]', 422",
    "bids, '[{\"bidder\":\"甲\",\"priceFen\":1.5,\"score\":1,\"rank\":1}]', 400",
    "bids, '[{\"bidder\":\"\",\"priceFen\":1,\"score\":1,\"rank\":0}]', 422",
    "colour, 1, 400"
  })
  void saysWhatIsWrong(String field, String json, int status) throws Exception {
    var body = record(UUID.randomUUID());
    body.put(field, new com.fasterxml.jackson.databind.ObjectMapper().readTree(json));
    post("yingzhou", CONCESSIONS, body).statusCode(status).contentType("application/problem+json");
  }

  @Test
  void aDraftIsReplacedOrDeletedInItsPresentVersionByItsUnitAlone() {
    var project = started();
    var record = entered(record(project));
    post("yingzhou", CONCESSIONS, record(project))
        .statusCode(409)
        .body("type", endsWith("competition-draft-there"));
    as("yingzhou").body(record(project)).put(CONCESSIONS + "/" + record).then().statusCode(428);
    put("housing", record, record(project)).statusCode(403);
    var changed = record(project);
    changed.put("termYears", 12);
    changed.put("bids", List.of(bid("第三家", "88", 2), bid("样例水务", "92.5", 1)));
    put("yingzhou", record, changed).statusCode(200).body("termYears", equalTo(12));
    delete("housing", record).statusCode(403);
    delete("yingzhou", record).statusCode(204);
    as("yingzhou").get(CONCESSIONS + "/" + record).then().statusCode(404);
  }

  @Test
  void oneRecordOfAProjectIsConcludedWhoeverActsAtOnce() throws Exception {
    var record = entered(record(started()));
    Callable<Integer> conclude = () -> conclude("yingzhou-chief", record).extract().statusCode();
    var answers = new ArrayList<Integer>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var answer : threads.invokeAll(List.of(conclude, conclude, conclude, conclude))) {
        answers.add(answer.get());
      }
    }
    assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
  }

  /** A project of YZ in a table that names a partner's money, under way since 2019-02-01. */
  private static UUID started() {
    var project = UUID.randomUUID();
    Tables.publish(
        2019,
        1,
        List.of(Tables.entry(project, "YZ", 1_000, Map.of("MUNICIPAL", 20, "SOCIAL_CAPITAL", 80))));
    Eventually.holds(() -> as("auditor").get(plan(project)).then().statusCode(200));
    return project;
  }

  private static Map<String, Object> record(UUID project) {
    var record = new HashMap<String, Object>();
    record.put("projectId", project);
    record.put("kind", "CONCESSION");
    record.put("method", "OPEN_TENDER");
    record.put("announcedOn", "2019-01-05");
    record.put("decidedOn", "2019-01-28");
    record.put("bids", List.of(bid("样例水务", "92.5", 1), bid("第二家", "88", 2), bid("第三家", "88", 2)));
    record.put("partner", "样例水务");
    record.put("termYears", 25);
    record.put("contractNo", City.code("TX"));
    record.put("contractDate", "2019-02-01");
    return record;
  }

  private static Map<String, Object> bid(String bidder, String score, int rank) {
    return Map.of(
        "bidder", bidder, "priceFen", 118, "score", new java.math.BigDecimal(score), "rank", rank);
  }

  private static String entered(Map<String, Object> record) {
    return post("yingzhou", CONCESSIONS, record)
        .statusCode(201)
        .body("state", equalTo("DRAFT"))
        .extract()
        .path("id");
  }

  private static ValidatableResponse conclude(String user, String record) {
    return post(user, CONCESSIONS + "/" + record + "/transitions", Map.of("to", "CONCLUDED"));
  }

  private static ValidatableResponse put(String user, String record, Map<String, Object> body) {
    return as(user)
        .header("If-Match", tag(user, record))
        .body(body)
        .put(CONCESSIONS + "/" + record)
        .then();
  }

  private static ValidatableResponse delete(String user, String record) {
    return as(user).header("If-Match", tag(user, record)).delete(CONCESSIONS + "/" + record).then();
  }

  private static String tag(String user, String record) {
    return as(user).get(CONCESSIONS + "/" + record).then().extract().header("ETag");
  }
}
