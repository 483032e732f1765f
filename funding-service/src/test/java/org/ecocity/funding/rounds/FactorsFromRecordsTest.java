package org.ecocity.funding.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.rounds.Grants.ROUNDS;
import static org.ecocity.funding.rounds.Grants.step;
import static org.ecocity.funding.rounds.Records.listing;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Factor data of a round as of its day, 2019-06-30, from what projects and supervision tell. */
@QuarkusTest
@WithTestResource(TestParts.class)
class FactorsFromRecordsTest {
  private static final Map<String, Object> DONE = source("WORK", "PROGRESS", "WORK_DONE");

  @Test
  void progressIsTheLastReportOfTheDayWithItsCorrectionsUntilItIsFrozen() {
    var known = new Records();
    var late = new Records();
    var canal = known.project();
    var park = known.project();
    known.report(canal, "2019-05", 1, "2019-06-03", 100, "10");
    known.report(canal, "2019-06", 1, "2019-07-02", 200, "20");
    known.report(canal, "2019-06", 2, "2019-07-20", 250, "25");
    known.report(canal, "2019-07", 1, "2019-08-02", 900, "90");
    known.report(park, "2019-04", 1, "2019-05-04", 1, "1");
    known.tell();
    var round = begin(List.of(known, late), Grants.oneYuan(), Map.of(), DONE);
    Eventually.holds(
        () ->
            factor(round, known, "WORK")
                .body("value", equalTo(251))
                .body("state", equalTo("CONFIRMED")));
    factor(round, known, "WORK")
        .body("source", containsString("截至 2019-06-30 的项目进度月报"))
        .body("source", containsString(known.code(canal) + "（2019-06）"))
        .body("origin.kind", equalTo("PROGRESS"))
        .body("origin.asOf", equalTo("2019-06-30"))
        .body("origin.sources", hasSize(2))
        .body("origin.sources.id.toSet().size()", equalTo(2))
        .body("origin.sources.find { it.code == '" + known.code(park) + "' }.value", is(1))
        .body("evidenceId", nullValue());
    factor(round, late, "WORK")
        .body("state", equalTo("MISSING"))
        .body("text", containsString("截至 2019-06-30 没有月报"));
    step("office", round, "FROZEN")
        .statusCode(422)
        .body("missing", hasSize(1))
        .body("missing[0].subjectCode", equalTo(late.unit));
    typed(round, known, "WORK").statusCode(422).body("type", endsWith("factor-from-records"));

    late.report(late.project(), "2019-06", 1, "2019-07-03", 49, "7");
    late.tell();
    Eventually.holds(() -> factor(round, late, "WORK").body("value", equalTo(49)));
    step("office", round, "FROZEN").statusCode(200);
    step("office", round, "COMPUTED").statusCode(200);
    var sha = as("office").get(explanations(round)).then().extract().<String>path("sha256");

    known.report(canal, "2019-06", 3, "2019-07-25", 777, "26");
    known.tell();
    var again = begin(List.of(known, late), Grants.oneYuan(), Map.of(), DONE);
    Eventually.holds(() -> factor(again, known, "WORK").body("value", equalTo(778)));
    factor(round, known, "WORK").body("value", equalTo(251)).body("origin.sources", hasSize(2));
    as("office")
        .get(explanations(round))
        .then()
        .statusCode(200)
        .body("sha256", equalTo(sha))
        .body("reproduced", equalTo(true))
        .body("canonical", containsString("ecocity-award-freeze/3"))
        .body("canonical", containsString(canal.toString()))
        .body(
            "factors.find { it.subjectCode == '" + known.unit + "' }.origin.asOf",
            equalTo("2019-06-30"))
        .body("shares.find { it.subjectCode == '" + known.unit + "' }.shareFen", equalTo(25_100));
    upheld(round);
    factor(round, known, "WORK").body("value", equalTo(778));
    step("office", round, "FROZEN").statusCode(200).body("freezes", hasSize(2));
    factor(round, known, "WORK").body("value", equalTo(778));
    as("office")
        .get(explanations(round) + "?freezeNo=1")
        .then()
        .body("factors.find { it.subjectCode == '" + known.unit + "' }.value", equalTo(251));
  }

  @Test
  void anAcceptanceEarnsAListingGivesPriorityAndAnOpenSeriousFindingExcludes() {
    var listed = new Records();
    var held = new Records();
    var closed = new Records();
    var project = listed.project();
    listed.changed(project, "ACCEPTED", "2019-06-30", List.of(listing(2019, "2019-02-20")), 700);
    var before = listed.project();
    listed.changed(before, "OPERATING", "2018-12-31", List.of(listing(2018, "2018-02-20")), 700);
    var after = listed.project();
    listed.changed(after, "ACCEPTED", "2019-07-01", List.of(listing(2019, "2019-07-01")), 700);
    var left = listed.project();
    listed.changed(left, "WITHDRAWN", null, List.of(listing(2019, "2019-02-20")), 700);
    for (var other : List.of(held, closed)) {
      other.changed(other.project(), "ACCEPTED", "2019-03-01", List.of(), 700);
    }
    var open = held.finding(null, "SERIOUS", "2019-06-14");
    held.found("closed", open, null, "SERIOUS", "2019-07-09", Map.of("closedOn", "2019-07-09"));
    var over = closed.finding(null, "SERIOUS", "2019-06-01");
    closed.found("closed", over, null, "SERIOUS", "2019-06-30", Map.of("closedOn", "2019-06-30"));
    closed.finding(null, "MAJOR", "2019-06-01");
    closed.finding(null, "SERIOUS", "2019-07-01");
    var units = List.of(listed, held, closed);
    units.forEach(Records::tell);

    var round =
        begin(
            units,
            Map.of(
                "method", "UNIT_STANDARD",
                "name", "定额",
                "standards", List.of(standard("ACCEPTED", 100), standard("LISTED", 10))),
            Map.of(
                "exclusions",
                List.of(Map.of("name", "严重问题未销号", "whenCode", "SERIOUS", "whenFrom", 1))),
            source("ACCEPTED", "ACCEPTANCE", "PROJECTS"),
            source("LISTED", "LISTING", null),
            source("SERIOUS", "SERIOUS_FINDING", null));
    Eventually.holds(
        () -> {
          values(round, listed, Map.of("ACCEPTED", 1, "LISTED", 1, "SERIOUS", 0));
          values(round, held, Map.of("ACCEPTED", 1, "LISTED", 0, "SERIOUS", 1));
          values(round, closed, Map.of("ACCEPTED", 1, "LISTED", 0, "SERIOUS", 0));
        });
    factor(round, held, "SERIOUS")
        .body("source", containsString(held.code(open) + "（2019-06-14）"))
        .body("origin.sources[0].id", equalTo(open.toString()));
    factor(round, closed, "SERIOUS")
        .body("source", endsWith("未销号的严重问题：无"))
        .body("origin.sources", empty());
    factor(round, listed, "ACCEPTED")
        .body("origin.from", equalTo("2019-01-01"))
        .body("origin.sources.code", equalTo(List.of(listed.code(project))));
    step("office", round, "FROZEN").statusCode(200);
    step("office", round, "COMPUTED").statusCode(200);
    var shares =
        as("office").get(ROUNDS + "/" + round + "/allocations").then().extract().jsonPath();
    assertThat(shares.getInt(share(listed))).isEqualTo(11_000);
    assertThat(shares.getInt(share(held))).isZero();
    assertThat(shares.getInt(share(closed))).isEqualTo(10_000);
  }

  @Test
  void theSameEventsInAnyOrderGiveTheSameFigures() {
    var orders = Stream.generate(Records::new).limit(4).toList();
    for (int i = 0; i < orders.size(); i++) {
      var told = orders.get(i);
      history(told);
      if (i == 0) {
        told.tell();
      } else {
        told.tellShuffled(new Random(i));
      }
    }
    var round =
        begin(
            orders,
            Map.of(
                "method",
                "UNIT_STANDARD",
                "name",
                "定额",
                "standards",
                Stream.of("WORK", "FUNDS", "PERCENT", "ACCEPTED", "LISTED", "SERIOUS")
                    .map(code -> standard(code, 1))
                    .toList()),
            Map.of(),
            DONE,
            source("FUNDS", "PROGRESS", "FUNDS_ARRIVED"),
            source("PERCENT", "PROGRESS", "PHYSICAL_PERCENT"),
            source("ACCEPTED", "ACCEPTANCE", "INVESTMENT"),
            source("LISTED", "LISTING", null),
            source("SERIOUS", "SERIOUS_FINDING", null));
    // percent: (20 × 300 + 60 × 100) ÷ 400
    var expected =
        Map.<String, Number>of(
            "WORK", 310, "FUNDS", 155, "PERCENT", 30, "ACCEPTED", 100, "LISTED", 1, "SERIOUS", 1);
    Eventually.holds(() -> orders.forEach(order -> values(round, order, expected)));
    settled();
    orders.forEach(order -> values(round, order, expected));
  }

  /** Reports, a correction, an owner's second thoughts, a finding closed and found again. */
  private static void history(Records told) {
    var canal = told.project();
    var park = told.project();
    told.changed(canal, "UNDER_WAY", null, List.of(listing(2019, "2019-02-20")), 30_000);
    told.report(canal, "2019-05", 1, "2019-06-03", 100, "10");
    told.report(canal, "2019-06", 1, "2019-07-02", 200, "15");
    told.report(canal, "2019-06", 2, "2019-07-20", 300, "20");
    told.report(canal, "2019-07", 1, "2019-08-02", 900, "90");
    told.changed(park, "COMPLETED", null, List.of(listing(2019, "2019-02-20")), 5_000);
    told.report(park, "2019-06", 1, "2019-06-20", 10, "60");
    told.changed(park, "ACCEPTED", "2019-06-28", List.of(), 10_000);
    var again = told.finding(canal, "SERIOUS", "2019-03-01");
    told.found("closed", again, canal, "SERIOUS", "2019-04-01", Map.of("closedOn", "2019-04-01"));
    told.found("reopened", again, canal, "SERIOUS", "2019-06-01", Map.of());
    told.found("ordered", again, canal, "SERIOUS", "2019-09-01", Map.of("raisedOn", "2019-03-01"));
    var past = told.finding(park, "SERIOUS", "2019-03-01");
    told.found("closed", past, park, "SERIOUS", "2019-03-01", Map.of("closedOn", "2019-03-01"));
    var untrue = told.finding(park, "SERIOUS", "2019-06-01");
    told.found("annulled", untrue, park, "SERIOUS", "2019-07-20", Map.of());
  }

  @Test
  void aFindingToldAgainAfterItsEndStoodFromItsRaisingOn() {
    var alone = new Records();
    var closed = alone.finding(null, "SERIOUS", "2019-06-14");
    alone.forget();
    alone.found(
        "closed",
        closed,
        null,
        "SERIOUS",
        "2020-01-01",
        Map.of("closedOn", "2019-07-09", "raisedOn", "2019-06-14"));
    alone.tell();
    var round =
        begin(
            List.of(alone),
            Map.of("method", "UNIT_STANDARD", "name", "定额", "standards", List.of(standard("S", 1))),
            Map.of(),
            source("S", "SERIOUS_FINDING", null));
    Eventually.holds(() -> values(round, alone, Map.of("S", 1)));
  }

  @Test
  void whoseProjectsEarnIsSaidByAcceptancesAndEachProjectHasItsOwnFindings() {
    var told = new Records();
    var accepted = told.project();
    told.changed(accepted, "ACCEPTED", "2019-05-31", List.of(), 12_345);
    var other = told.project();
    told.changed(other, "UNDER_WAY", null, List.of(listing(2019, "2019-01-31")), 700);
    told.finding(accepted, "SERIOUS", "2019-06-02");
    told.finding(other, "SERIOUS", "2019-06-02");
    told.tell();
    var step =
        Map.of(
            "method", "UNIT_STANDARD",
            "name", "定额",
            "standards", List.of(standard("INVESTED", 1), standard("S", 1)));
    var policy = Grants.policy(step, Map.of("subjects", "PROJECT", "eligibleUnitCodes", List.of()));
    var request = Grants.request(policy, Grants.pool(6, 3, 1));
    request.put("eligibleUnitCodes", List.of(told.unit));
    request.put(
        "factorSources",
        List.of(
            source("INVESTED", "ACCEPTANCE", "INVESTMENT"), source("S", "SERIOUS_FINDING", null)));
    Grants.matrix();
    var round = Grants.begin(request);
    var subject = told.code(accepted);
    Eventually.holds(
        () ->
            as("office")
                .get(ROUNDS + "/" + round + "/factors")
                .then()
                .body("items.subjectCode", equalTo(List.of(subject, subject)))
                .body("items.value", equalTo(List.of(123.45f, 1))));
    step("office", round, "FROZEN").statusCode(200);
  }

  @Test
  void aSourceSaysWhatItNeedsAndNothingElse() {
    Grants.matrix();
    var policy = Grants.policy(Grants.oneYuan(), Map.of());
    var request = Grants.request(policy, Grants.pool(6, 3, 1));
    for (var unclear :
        List.of(
            source("WORK", "PROGRESS", null),
            source("WORK", "PROGRESS", "PROJECTS"),
            source("WORK", "ACCEPTANCE", "WORK_DONE"),
            source("WORK", "SERIOUS_FINDING", "PROJECTS"),
            more(source("WORK", "LISTING", null), "from", "2019-01-01"),
            more(DONE, "year", 2019))) {
      refused(request, unclear).body("type", endsWith("factor-source-incomplete"));
    }
    refused(request, more(source("WORK", "ACCEPTANCE", "PROJECTS"), "from", "2019-07-01"))
        .body("type", endsWith("acceptance-ends-before"))
        .body("errors[0].field", equalTo("factorSources[0].from"));
    refused(request, DONE, DONE).body("type", endsWith("factor-source-twice"));
    refused(request, source("OTHER", "LISTING", null)).body("type", endsWith("unknown-factor"));
  }

  @SafeVarargs
  private static ValidatableResponse refused(
      Map<String, Object> request, Map<String, Object>... sources) {
    request.put("factorSources", List.of(sources));
    return post("office", ROUNDS, request).statusCode(422);
  }

  private static Map<String, Object> more(Map<String, Object> source, String key, Object value) {
    var all = new HashMap<>(source);
    all.put(key, value);
    return all;
  }

  private static Map<String, Object> source(
      String factor, String origin, @Nullable String measure) {
    var source = new HashMap<String, Object>(Map.of("factorCode", factor, "source", origin));
    if (measure != null) {
      source.put("measure", measure);
    }
    return source;
  }

  private static Map<String, Object> standard(String factor, int yuan) {
    return Map.of("name", factor, "factorCode", factor, "standardYuan", yuan);
  }

  /** A round of an own policy for these units, with its factors from these sources. */
  @SafeVarargs
  private static String begin(
      List<Records> units,
      Map<String, ?> step,
      Map<String, ?> more,
      Map<String, Object>... sources) {
    Grants.matrix();
    var members = new HashMap<String, Object>(more);
    members.put("eligibleUnitCodes", units.stream().map(unit -> unit.unit).toList());
    var request = Grants.request(Grants.policy(step, members), Grants.pool(6, 3, 1));
    request.put("factorSources", List.of(sources));
    return Grants.begin(request);
  }

  private static ValidatableResponse factor(String round, Records unit, String factor) {
    var whose = "it.subjectCode == '" + unit.unit + "' && it.factorCode == '" + factor + "'";
    return as("office")
        .get(ROUNDS + "/" + round + "/factors")
        .then()
        .statusCode(200)
        .rootPath("items.find { " + whose + " }");
  }

  private static void values(String round, Records unit, Map<String, ? extends Number> expected) {
    var found = as("office").get(ROUNDS + "/" + round + "/factors").then().extract().jsonPath();
    var all = found.<Map<String, Object>>getList("items");
    var own = new HashMap<String, Object>();
    for (var one : new ArrayList<>(all)) {
      if (unit.unit.equals(one.get("subjectCode"))) {
        own.put(String.valueOf(one.get("factorCode")), one.get("value"));
      }
    }
    assertThat(own).isEqualTo(expected);
  }

  /** An objection is upheld, so that figures are collected anew. */
  private static void upheld(String round) {
    step("finance-check", round, "PUBLIC_NOTICE").statusCode(200);
    var path = ROUNDS + "/" + round + "/objections";
    String objection =
        post("yingzhou", path, Map.of("text", "月报已更正")).statusCode(201).extract().path("id");
    var decision = Map.of("to", "UPHELD", "reason", "以更正后的月报为准");
    post("office-chief", path + "/" + objection + "/transitions", decision).statusCode(200);
  }

  private static ValidatableResponse typed(String round, Records unit, String factor) {
    var value = Grants.value(unit.unit, factor, "99", Grants.evidence("office"));
    return post("office", ROUNDS + "/" + round + "/factors", Map.of("values", List.of(value)));
  }

  private static String share(Records unit) {
    return "items.find { it.subjectCode == '" + unit.unit + "' }.shareFen";
  }

  private static String explanations(String round) {
    return ROUNDS + "/" + round + "/explanations";
  }

  private static void settled() {
    Eventually.holds(
        () -> as("ops").get("/api/funding/v1/ops/settled").then().body("settled", equalTo(true)));
  }
}
