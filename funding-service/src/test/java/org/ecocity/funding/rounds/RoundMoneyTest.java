package org.ecocity.funding.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.availableFen;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.rounds.Grants.ROUNDS;
import static org.ecocity.funding.rounds.Grants.step;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/** Whose money a round pays, with which figures, and who may judge that. */
@QuarkusTest
@WithTestResource(TestParts.class)
class RoundMoneyTest {
  private static final Map<String, Object> BY_AREA =
      Map.of(
          "method", "POOL_RATE",
          "name", "每亩标准",
          "factorCode", "AREA",
          "rateMode", "HALF_UP",
          "rateDigits", 2);

  /** Jinzhai 2021: the rate is rounded up, the payout beyond the pool is the county's (pu-03). */
  @Test
  void whatThePoolIsShortOfIsPaidByLinesOfWhoThePolicySaysCoversIt() {
    var line = Grants.award(1, List.of(), "HUC");
    var county =
        City.line(
            100, Map.of("purposes", List.of("AWARD"), "fieldCodes", List.of()), "DISTRICT", "YZ");
    var covered = Map.of("shortage", Map.of("reduce", false, "coveredBy", "县财政"));
    var round = byArea(Grants.policy(BY_AREA, covered), line);
    step("finance-check", round, "PUBLIC_NOTICE")
        .statusCode(422)
        .body("type", endsWith("pool-too-small"));
    cover(round, county, 3).statusCode(422).body("type", endsWith("cover-not-the-shortage"));
    cover(round, county, 2)
        .statusCode(200)
        .body("poolFen", equalTo(1_000_000))
        .body("poolSources.covering", contains(false, true));
    Grants.passNotice();
    step("leader", round, "APPROVED").statusCode(200);
    step("finance", round, Grants.allocate(City.code("AA财建"))).statusCode(200);
    as("finance")
        .get(ROUNDS + "/" + round + "/allocations")
        .then()
        .body("items.allocatedFen", contains(500_001, 500_001));
    assertThat(availableFen(line)).isZero();
    assertThat(availableFen(county)).isEqualTo(98);

    var other = byArea(Grants.policy(BY_AREA, Map.of()), Grants.award(1, List.of(), "HUC"));
    cover(other, county, 2).statusCode(422).body("type", endsWith("nobody-covers"));
  }

  @Test
  void ofASplitShareOnlyThePartOfThePoolIsAllocated() {
    var line = Grants.award(1, List.of(), "HUC");
    var split =
        Map.of(
            "method", "SPLIT",
            "name", "省市县分担",
            "residualCode", "COUNTY",
            "parts",
                List.of(
                    Map.of("code", "PROV", "name", "省", "percent", 20),
                    Map.of("code", "CITY", "name", "市", "percent", 30, "paidByPool", true),
                    Map.of("code", "COUNTY", "name", "县", "percent", 50)));
    var policy =
        Grants.policy(
            Map.of(),
            Map.of("steps", List.of(Grants.oneYuan(), split), "advance", Map.of("percent", 60)));
    var round =
        Grants.collected(
            policy, List.of(Grants.source(line, 1)), "YZ", "WORK", "1000", "YD", "WORK", "500");
    Grants.toAllocated(round);
    as("finance")
        .get(ROUNDS + "/" + round + "/allocations")
        .then()
        .body("items.shareFen", contains(50_000, 100_000))
        .body("items.allocatedFen", contains(9_000, 18_000))
        .body("items[1].parts.paidByPool", contains(false, true, false))
        .body("items[1].parts.amountFen", contains(20_000, 30_000, 50_000));
    step("finance", round, Grants.settle(City.code("AA财建"))).statusCode(200);
    as("finance")
        .get(ROUNDS + "/" + round + "/allocations")
        .then()
        .body("items.allocatedFen", contains(15_000, 30_000));
    assertThat(availableFen(line)).isEqualTo(1_000_000 - 45_000);
  }

  @Test
  void nobodyTypesAFigureBetweenTheLookAndTheFreeze() throws Exception {
    var policy = Grants.policy(Grants.oneYuan(), Map.of());
    var round =
        Grants.collected(
            policy,
            List.of(Grants.source(Grants.award(1, List.of(), "HUC"), 1)),
            "YZ",
            "WORK",
            "1000",
            "YD",
            "WORK",
            "500");
    var evidence = Grants.evidence("office");
    var typed = Map.of("values", List.of(Grants.value("YZ", "WORK", "999", evidence)));
    Callable<Integer> type =
        () -> post("office", ROUNDS + "/" + round + "/factors", typed).extract().statusCode();
    Callable<Integer> freeze = () -> step("office", round, "FROZEN").extract().statusCode();
    try (var pool = Executors.newFixedThreadPool(4)) {
      pool.invokeAll(List.of(type, freeze, type, freeze));
    }
    String state = as("office").get(ROUNDS + "/" + round).then().extract().path("state");
    if (state.equals("FROZEN")) {
      as("office")
          .get(ROUNDS + "/" + round + "/factors")
          .then()
          .body("items.state", everyItem(equalTo("CONFIRMED")));
    }
  }

  @Test
  void whoeverOwnsAProjectLaterItsShareIsOfItsOwnerAtTheFreeze() {
    var id = UUID.randomUUID();
    var code = City.code("AA");
    tell(id, code, "YZ");
    var policy =
        Grants.policy(
            Grants.oneYuan(), Map.of("subjects", "PROJECT", "eligibleUnitCodes", List.of()));
    Grants.matrix();
    var round =
        Grants.begin(
            Grants.request(policy, List.of(Grants.source(Grants.award(1, List.of(), "HUC"), 1))));
    var values = List.of(Grants.value(code, "WORK", "100", Grants.evidence("office")));
    Eventually.holds(() -> Grants.enter(round, values));
    Grants.confirm(round);
    step("office", round, "FROZEN").statusCode(200);
    tell(id, code, "YD");
    // Another project told of after it: by then the first is known.
    var after = City.code("AA");
    tell(UUID.randomUUID(), after, "YD");
    var second =
        Grants.begin(
            Grants.request(
                Grants.policy(
                    Grants.oneYuan(),
                    Map.of("subjects", "PROJECT", "eligibleUnitCodes", List.of())),
                List.of(Grants.source(Grants.award(1, List.of(), "HUC"), 1))));
    Eventually.holds(
        () ->
            Grants.enter(
                second, List.of(Grants.value(after, "WORK", "1", Grants.evidence("office")))));
    step("office", round, "COMPUTED").statusCode(200);
    as("auditor")
        .get(ROUNDS + "/" + round + "/explanations")
        .then()
        .body("reproduced", equalTo(true))
        .body("shares.unitCode", contains("YZ"));
  }

  @Test
  void whoMadeARoundOrItsFiguresDoesNotDecideOnAnObjection() {
    Grants.matrix();
    var policy = Grants.policy(Grants.oneYuan(), Map.of());
    var pool = List.of(Grants.source(Grants.award(1, List.of(), "HUC"), 1));
    String round =
        post("office-chief", ROUNDS, Grants.request(policy, pool))
            .statusCode(201)
            .extract()
            .path("id");
    var evidence = Grants.evidence("office");
    Grants.enter(
        round,
        List.of(
            Grants.value("YZ", "WORK", "10", evidence),
            Grants.value("YD", "WORK", "10", evidence)));
    Grants.confirm(round);
    Grants.toNotice(round);
    var path = ROUNDS + "/" + round + "/objections";
    String objection =
        post("yingzhou", path, Map.of("text", "应为 11")).statusCode(201).extract().path("id");
    var decide = path + "/" + objection + "/transitions";
    var rejected = Map.of("to", "REJECTED", "reason", "数据无误");
    for (var maker : List.of("office", "office-chief", "finance", "finance-check")) {
      post(maker, decide, rejected).statusCode(403).body("type", endsWith("objection-same-hand"));
    }
    post("finance-chief", decide, rejected).statusCode(200);
  }

  @Test
  void aPutOfFiguresIsHeldAgainstTheRoundAsItWasRead() {
    Grants.matrix();
    var round =
        Grants.begin(
            Grants.request(
                Grants.policy(Grants.oneYuan(), Map.of()),
                List.of(Grants.source(Grants.award(1, List.of(), "HUC"), 1))));
    var body =
        Map.of("values", List.of(Grants.value("YZ", "WORK", "10", Grants.evidence("office"))));
    var path = ROUNDS + "/" + round + "/factors";
    as("office").body(body).put(path).then().statusCode(428);
    as("office").header("If-Match", "\"99\"").body(body).put(path).then().statusCode(412);
    var etag = as("office").get(ROUNDS + "/" + round).then().extract().header("ETag");
    as("office").header("If-Match", etag).body(body).put(path).then().statusCode(200);
  }

  private static String byArea(String policy, String line) {
    var round =
        Grants.collected(
            policy, List.of(Grants.source(line, 1)), "YZ", "AREA", "3", "YD", "AREA", "3");
    step("office", round, "FROZEN").statusCode(200);
    step("office", round, "COMPUTED").statusCode(200);
    return round;
  }

  private static ValidatableResponse cover(String round, String line, long fen) {
    return step(
        "finance-check",
        round,
        Map.of(
            "to",
            "PUBLIC_NOTICE",
            "coverSources",
            List.of(Map.of("budgetLineId", line, "amountFen", fen))));
  }

  private static void tell(UUID id, String code, String owner) {
    var told = new HashMap<String, Object>();
    told.put("projectId", id);
    told.put("code", code);
    told.put("name", "黑臭水体治理");
    told.put("fieldCode", "WAT");
    told.put("districtCode", owner);
    told.put("ownerUnitCode", owner);
    told.put("lineDepartmentCode", "HUC");
    told.put("state", "UNDER_WAY");
    told.put("publicWelfare", true);
    told.put("totalInvestmentFen", 1_000_000);
    told.put("responsibles", List.of());
    Events.publish("ecocity.projects.project.changed.v1", id, told);
  }
}
