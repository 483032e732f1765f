package org.ecocity.funding.policies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.funding.engine.AwardEngine;
import org.ecocity.funding.engine.AwardResult;
import org.ecocity.funding.engine.FactorValue;
import org.ecocity.funding.engine.FrozenFactors;
import org.ecocity.funding.engine.Share;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rates for green buildings as other places published them are policy data, not code. */
class PublishedRatesTest {
  private static final Path PUBLISHED = Path.of("src/test/resources/rates/published.json");
  private static final Path OURS = Path.of("../sample-city/rules/award-policies/AA-LSJZ-v1.json");
  private static final long AREA = 120_000;
  private static final BigDecimal FEN_IN_WAN = new BigDecimal(1_000_000);

  @TestFactory
  List<DynamicTest> twoAndThreeStarsEarnTheirRateUpToTheCapOfAProject() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    for (var place : new ObjectMapper().readTree(PUBLISHED.toFile())) {
      if (place.has("two") && place.has("three")) {
        tests.add(DynamicTest.dynamicTest(place.path("place").asText(), () -> check(place)));
      }
    }
    assertThat(tests).hasSizeGreaterThanOrEqualTo(4);
    return tests;
  }

  private static void check(JsonNode place) {
    var policy = (ObjectNode) PolicyFiles.tree(OURS);
    var step = (ObjectNode) policy.at("/steps/0");
    var standards = (ArrayNode) step.path("standards");
    ((ObjectNode) standards.get(0)).put("standardYuan", place.path("two").decimalValue());
    ((ObjectNode) standards.get(1)).put("standardYuan", place.path("three").decimalValue());
    step.remove("capFen");
    var cap = place.has("capPerProjectWan") ? place.path("capPerProjectWan").asLong() : 0;
    if (cap > 0) {
      step.put("capFen", FEN_IN_WAN.multiply(BigDecimal.valueOf(cap)).longValueExact());
    }
    var outcome =
        AwardEngine.compute(
            PolicyFiles.policy(policy),
            new FrozenFactors(LocalDate.of(2019, 6, 30), factors()),
            10_000_000_000L);
    assertThat(((AwardResult) outcome).shares())
        .extracting(Share::shareFen)
        .containsExactly(due(place.path("two"), cap), due(place.path("three"), cap));
  }

  private static long due(JsonNode yuanPerSquareMetre, long capWan) {
    var fen = Math.multiplyExact(yuanPerSquareMetre.asLong() * 100, AREA);
    return capWan == 0 ? fen : Math.min(fen, capWan * FEN_IN_WAN.longValueExact());
  }

  private static List<FactorValue> factors() {
    return List.of(
        figure("P-1", "STARS", 2), figure("P-1", "AREA", AREA),
        figure("P-2", "STARS", 3), figure("P-2", "AREA", AREA));
  }

  private static FactorValue figure(String project, String factor, long value) {
    return new FactorValue(project, factor, BigDecimal.valueOf(value), "published", null);
  }
}
