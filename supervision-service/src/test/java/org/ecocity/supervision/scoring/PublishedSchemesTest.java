package org.ecocity.supervision.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.supervision.scoring.Samples.chosen;
import static org.ecocity.supervision.scoring.Samples.measured;
import static org.ecocity.supervision.scoring.Samples.typed;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Scorecards that were published, expressed as scheme data. */
class PublishedSchemesTest {
  private static UnitScore sponge(String execution, String ppp, String built, String output) {
    var typed = new HashMap<String, ManualInput>();
    typed.put("FUNDS", chosen(execution));
    typed.put("PPP", typed(ppp));
    typed.put("COMPENSATION", chosen(built));
    typed.put("OUTPUT", typed(output));
    typed.put("QUALITY", typed("8"));
    return ScoreEngine.score(
        Samples.resource("scorecard-sponge-2016.json"),
        new UnitInputs("CITY", "PILOTS", Map.of(), typed));
  }

  @Test
  void theSpongeCityScorecardOf2016ScoresByItsBands() {
    assertThat(SchemeCheck.of(Samples.resource("scorecard-sponge-2016.json"), name -> false))
        .isEmpty();
    assertThat(sponge("TIMELY", "70", "BUILT", "100").score()).isEqualByComparingTo("63");
    assertThat(sponge("LATE", "69.99", "NOT_BUILT", "80").score()).isEqualByComparingTo("30");
  }

  @Test
  void outputBelowEightyPercentMakesItUnqualified() {
    var scheme = Samples.resource("scorecard-sponge-2016.json");
    var enough = sponge("TIMELY", "70", "BUILT", "80");
    var less = sponge("TIMELY", "70", "BUILT", "79.9999");
    assertThat(Ranking.of(scheme, List.of(enough)).getFirst().grade()).isEqualTo("QUALIFIED");
    assertThat(Ranking.of(scheme, List.of(less)).getFirst().grade()).isEqualTo("UNQUALIFIED");
  }

  @Test
  void theRankingOfXiangxiComesOutAsItFollowsFromPlanAndWorkDone() throws IOException {
    var scheme = Samples.resource("scorecard-completion.json");
    var printed = new HashMap<String, BigDecimal>();
    var scores = new ArrayList<UnitScore>();
    for (var line : rows()) {
      var cells = List.of(line.split(",", -1));
      printed.put(cells.getFirst(), new BigDecimal(cells.get(4)));
      scores.add(
          ScoreEngine.score(
              scheme,
              new UnitInputs(
                  cells.getFirst(),
                  "ALL",
                  Map.of(
                      "workDone", measured("workDone", cells.get(3)),
                      "planToDate", measured("planToDate", cells.get(2))),
                  Map.of())));
    }
    var ranked = Ranking.of(scheme, scores);
    assertThat(ranked)
        .extracting(Ranked::unitCode)
        .containsExactly("永顺县", "古丈县", "花垣县", "凤凰县", "湘西高新区", "龙山县", "吉首市", "保靖县", "泸溪县", "州直");
    assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    // The circular reckoned from unrounded amounts; from the printed ones it is 0.1 off at the
    // most.
    assertThat(ranked)
        .allSatisfy(
            row ->
                assertThat(row.score().subtract(printed.get(row.unitCode())).abs())
                    .isLessThanOrEqualTo(new BigDecimal("0.1")));
  }

  private static List<String> rows() throws IOException {
    try (var file = Samples.class.getResourceAsStream("/practice/xiangxi-2021-01-09.csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("unit,") && !line.isBlank())
          .toList();
    }
  }
}
