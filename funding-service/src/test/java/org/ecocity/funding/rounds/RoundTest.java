package org.ecocity.funding.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.availableFen;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.rounds.Grants.ALLOCATIONS;
import static org.ecocity.funding.rounds.Grants.ROUNDS;
import static org.ecocity.funding.rounds.Grants.step;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.Events;
import org.ecocity.platform.testkit.Eventually;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

/** The sample's round of 2019, from its figures to the last fen in the districts' lines. */
@QuarkusTest
@WithTestResource(TestParts.class)
class RoundTest {
  private static final long POOL_FEN = 2_000_000_000;

  @Test
  void theRoundOf2019GoesFromFiguresToTheDistrictsLinesToTheFen() {
    var pool = Grants.pool(1200, 500, 300);
    var round = Grants.collected(pool);
    Grants.toNotice(round);
    sharesAreThoseOfTheSample(round);

    objectionUpheldMakesANewFreeze(round);
    Grants.toNotice(round);
    Grants.passNotice();
    step("leader", round, "APPROVED").statusCode(200).body("state", equalTo("APPROVED"));
    pool.forEach(
        source -> assertThat(availableFen(String.valueOf(source.get("budgetLineId")))).isZero());

    var number = City.code("AA财建〔2019〕");
    step("finance", round, Grants.allocate(number))
        .statusCode(200)
        .body("state", equalTo("ALLOCATED"))
        .body("documentNumber", equalTo(number));
    assertThat(allocated("YZ", round, "ADVANCE")).isEqualTo(265_443_259);
    assertThat(allocated("CN", round, "ADVANCE")).isEqualTo(276_000_000);
    yingzhouSpendsInsideAndIsRefusedOutside(round);
    pathOfMoneyLeadsBackToTheCity(round, pool);

    step("finance", round, Grants.settle(number + "-2"))
        .statusCode(200)
        .body("state", equalTo("SETTLED"));
    assertThat(allocated("YZ", round, "SETTLEMENT")).isEqualTo(176_962_174);
    assertThat(allFen(round)).isEqualTo(POOL_FEN);
    as("auditor")
        .get("/api/funding/v1/journal/verification")
        .then()
        .statusCode(200)
        .body("holds", equalTo(true));
    pool.forEach(
        source ->
            as("finance")
                .get(City.LINES + "/" + source.get("budgetLineId"))
                .then()
                .body("availableFen", equalTo(0))
                .body("committedFen", equalTo(0)));
    eventsTellIt(round, number);
  }

  private static void sharesAreThoseOfTheSample(String round) {
    as("yingzhou")
        .get(ROUNDS + "/" + round + "/allocations")
        .then()
        .statusCode(200)
        .body("items.subjectCode", contains("CN", "JK", "YD", "YQ", "YZ"))
        .body(
            "items.shareFen",
            contains(460_000_000, 341_030_722, 368_545_515, 388_018_330, 442_405_433))
        .body(
            "items.advanceFen",
            contains(276_000_000, 204_618_433, 221_127_309, 232_810_998, 265_443_259))
        .body(
            "items.settlementFen",
            contains(184_000_000, 136_412_289, 147_418_206, 155_207_332, 176_962_174))
        .body("items[0].allocatedFen", nullValue());
    as("auditor")
        .get(ROUNDS + "/" + round + "/explanations")
        .then()
        .statusCode(200)
        .body("reproduced", equalTo(true))
        .body("factors", hasSize(20))
        .body("leftFen", equalTo(0))
        .body("shortFen", equalTo(0))
        .body("shares[4].explanation.size()", org.hamcrest.Matchers.greaterThan(3));
  }

  private static void objectionUpheldMakesANewFreeze(String round) {
    var path = ROUNDS + "/" + round + "/objections";
    String objection =
        post("yingquan", path, Map.of("text", "本区验收工作量应为 12,900 万元"))
            .statusCode(201)
            .body("state", equalTo("OPEN"))
            .extract()
            .path("id");
    as("yingdong").get(path).then().body("items", empty());
    Grants.passNotice();
    step("leader", round, "APPROVED").statusCode(422).body("type", endsWith("objections-open"));
    var decide = path + "/" + objection + "/transitions";
    var upheld = Map.of("to", "UPHELD", "reason", "凭据不全，重新核实");
    post("office", decide, upheld).statusCode(403).body("type", endsWith("objection-same-hand"));
    post("finance-check", decide, upheld).statusCode(403);
    post("office-chief", decide, Map.of("to", "UPHELD")).statusCode(422);
    post("office-chief", decide, upheld).statusCode(200).body("state", equalTo("UPHELD"));

    as("office")
        .get(ROUNDS + "/" + round)
        .then()
        .body("state", equalTo("COLLECTING"))
        .body("freezes", hasSize(1))
        .body("notice.outcome", equalTo("OBJECTION_UPHELD"));
    var evidence = Grants.evidence("office");
    Grants.enter(round, List.of(Grants.value("YQ", "WORK", "12900", evidence)));
    step("office", round, "FROZEN").statusCode(422).body("missing.state", contains("UNCONFIRMED"));
    Grants.confirm(round);
  }

  private static void yingzhouSpendsInsideAndIsRefusedOutside(String round) {
    String line = lineOf("YZ", round, List.of());
    var inside = City.request(line, null, 1_000_000);
    inside.put("purpose", "AWARD");
    String payment = post("yingzhou", PAYMENTS, inside).statusCode(201).extract().path("id");
    assertThat(payment).isNotNull();
    var vehicle = City.request(line, null, 1_000_000);
    vehicle.put("purpose", "VEHICLE");
    post("yingzhou", PAYMENTS, vehicle)
        .statusCode(422)
        .body("type", endsWith("payment-outside-earmark"));
    var ofAnother = City.request(line, null, 1);
    ofAnother.put("purpose", "AWARD");
    post("yingdong", PAYMENTS, ofAnother)
        .statusCode(422)
        .body("type", endsWith("unknown-budget-line"));

    String water = lineOf("YZ", round, List.of("WAT", "ECO"));
    var project = City.project("YZ", "HUC", "CDW");
    var wrongField = City.request(water, project, 1);
    wrongField.put("purpose", "AWARD");
    post("yingzhou", PAYMENTS, wrongField)
        .statusCode(422)
        .body("type", endsWith("payment-outside-earmark"));
  }

  private static void pathOfMoneyLeadsBackToTheCity(String round, List<Map<String, Object>> pool) {
    var city = String.valueOf(pool.getFirst().get("budgetLineId"));
    as("finance")
        .get(City.LINES + "?parentLineId=" + city)
        .then()
        .body("items", hasSize(5))
        .body("items.level", everyItem(equalTo("DISTRICT")))
        .body("items.year", everyItem(equalTo(2019)))
        .body("items.earmark.purposes", everyItem(equalTo(List.of("AWARD"))));
    as("yingdong")
        .get(ALLOCATIONS + "?roundId=" + round)
        .then()
        .body("items", hasSize(3))
        .body("items.unitCode", everyItem(equalTo("YD")));
    as("finance")
        .get(City.LINES + "/" + city)
        .then()
        .body("paidFen", equalTo(0))
        .body("allocatedFen", org.hamcrest.Matchers.greaterThan(700_000_000));
  }

  private static long allocated(String unit, String round, String kind) {
    List<Integer> fen =
        as("finance")
            .get(ALLOCATIONS + "?roundId=" + round + "&unitCode=" + unit + "&kind=" + kind)
            .then()
            .extract()
            .path("items.amountFen");
    return fen.stream().mapToLong(Integer::longValue).sum();
  }

  private static long allFen(String round) {
    List<Integer> fen =
        as("finance")
            .get(ALLOCATIONS + "?limit=200&roundId=" + round)
            .then()
            .extract()
            .path("items.amountFen");
    return fen.stream().mapToLong(Integer::longValue).sum();
  }

  /** The unit's line of that round with these fields in its earmark. */
  private static String lineOf(String unit, String round, List<String> fields) {
    List<String> lines =
        as("finance")
            .get(ALLOCATIONS + "?roundId=" + round + "&unitCode=" + unit + "&kind=ADVANCE")
            .then()
            .extract()
            .path("items.budgetLineId");
    return lines.stream()
        .filter(
            line ->
                fields.equals(
                    as("finance")
                        .get(City.LINES + "/" + line)
                        .then()
                        .extract()
                        .path("earmark.fieldCodes")))
        .findFirst()
        .orElseThrow();
  }

  private static void eventsTellIt(String round, String number) {
    String document = as("finance").get(ROUNDS + "/" + round).then().extract().path("documentId");
    Eventually.holds(
        () -> {
          assertThat(Events.of("funding", UUID.fromString(round)))
              .filteredOn(told -> told.type().equals("ecocity.funding.award-round.allocated.v1"))
              .hasSize(2);
          assertThat(Events.of("funding", UUID.fromString(document)))
              .singleElement()
              .satisfies(
                  told -> {
                    assertThat(told.type()).isEqualTo("ecocity.funding.document.signed.v1");
                    assertThat(told.payload().get("externalNumber").asText()).isEqualTo(number);
                    assertThat(told.payload().get("kind").asText()).isEqualTo("GRANT_NOTICE");
                    assertThat(told.payload().get("issuerCode").asText()).isEqualTo("FIN");
                    assertThat(told.payload().toString()).contains("2,654,432.59");
                  });
        });
  }
}
