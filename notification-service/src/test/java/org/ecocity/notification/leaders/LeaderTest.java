package org.ecocity.notification.leaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.notification.Given.path;
import static org.ecocity.notification.Given.post;
import static org.ecocity.platform.testkit.Api.anonymous;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ecocity.platform.testkit.Gen;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestParts.class)
class LeaderTest {
  private static String round() {
    Map<String, Object> request =
        Map.of(
            "year",
            2019,
            "title",
            "公共建筑 " + System.nanoTime(),
            "groups",
            List.of(
                group("OFFICE", "机关", "18.00"),
                group("SCHOOL", "学校", "16.00"),
                group("HOSPITAL", "医院", "32.00"),
                group("HOTEL", "宾馆", "28.00")));
    return post("office", "efficiency-leaders/rounds", request)
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, Object> group(String code, String name, String quota) {
    return Map.of("groupCode", code, "name", name, "nameEn", code, "quota", new BigDecimal(quota));
  }

  private static void enter(String user, String round, String body, String group, String figure) {
    post(
            user,
            "efficiency-leaders/rounds/{id}/entries",
            Map.of(
                "bodyName", body, "groupCode", group, "kgcePerSquareMetre", new BigDecimal(figure)),
            round)
        .statusCode(201);
  }

  @Test
  void ranksTheSampleCityByGroupAndLeavesOutWhoFailsTheQuota() {
    var round = round();
    enter("oam", round, "乙机关", "OFFICE", "11.73");
    enter("oam", round, "甲机关", "OFFICE", "11.21");
    enter("edu", round, "丁学校", "SCHOOL", "10.34");
    enter("oam", round, "丙医院", "HOSPITAL", "21.49");
    enter("com", round, "戊宾馆", "HOTEL", "29.95");
    anonymous()
        .get(path("public/efficiency-leaders"))
        .then()
        .body("items.findAll { it.bodyName == '丁学校' }", empty());
    as("com")
        .get(path("efficiency-leaders/rounds/{id}/ranking"), round)
        .then()
        .body("items", hasSize(1));
    post("oam", "efficiency-leaders/rounds/{id}/transitions", Map.of("to", "PUBLISHED"), round)
        .statusCode(403);
    post("office", "efficiency-leaders/rounds/{id}/transitions", Map.of("to", "PUBLISHED"), round)
        .statusCode(200)
        .body("state", equalTo("PUBLISHED"));
    as("com")
        .get(path("efficiency-leaders/rounds/{id}/ranking"), round)
        .then()
        .body("items.findAll { it.groupCode == 'OFFICE' }.bodyName", contains("甲机关", "乙机关"))
        .body("items.findAll { it.groupCode == 'OFFICE' }.rank", contains(1, 2))
        .body("items.find { it.groupCode == 'SCHOOL' }.rank", equalTo(1))
        .body("items.find { it.bodyName == '戊宾馆' }.rank", nullValue())
        .body("items.find { it.bodyName == '戊宾馆' }.failedGate", equalTo("QUOTA"));
    anonymous()
        .get(path("public/efficiency-leaders"))
        .then()
        .statusCode(200)
        .body("items.bodyName", containsInAnyOrder("甲机关", "乙机关", "丁学校", "丙医院"));
    post(
            "oam",
            "efficiency-leaders/rounds/{id}/entries",
            Map.of("bodyName", "己", "groupCode", "OFFICE", "kgcePerSquareMetre", 9),
            round)
        .statusCode(409);
  }

  @Test
  void refusesAFigureFinerThanTheRuleKnows() {
    post(
            "oam",
            "efficiency-leaders/rounds/{id}/entries",
            Map.of("bodyName", "己", "groupCode", "OFFICE", "kgcePerSquareMetre", 9.001),
            round())
        .statusCode(422);
  }

  @Test
  void equalFiguresShareARankWhateverTheOrderOfEntries() {
    Gen.forAll(
        "rankings",
        gen -> {
          var candidates = new ArrayList<Ranking.Candidate>();
          for (int i = 0; i < gen.size(); i++) {
            candidates.add(
                new Ranking.Candidate(
                    "B" + i,
                    "U",
                    gen.oneOf("OFFICE", "HOTEL"),
                    BigDecimal.valueOf(gen.integer(1, 9), gen.integer(0, 1)),
                    gen.integer(0, 4) == 0 ? Ranking.QUOTA : null));
          }
          var placed = Ranking.of(candidates);
          Collections.shuffle(candidates, gen.random());
          assertThat(Ranking.of(candidates)).isEqualTo(placed);
          for (var one : placed) {
            var rank = one.rank();
            var better =
                candidates.stream()
                    .filter(other -> other.isRanked())
                    .filter(other -> other.groupCode().equals(one.candidate().groupCode()))
                    .filter(
                        other ->
                            other
                                    .kgcePerSquareMetre()
                                    .compareTo(one.candidate().kgcePerSquareMetre())
                                < 0)
                    .count();
            assertThat(rank)
                .isEqualTo(one.candidate().isRanked() ? Integer.valueOf((int) better + 1) : null);
          }
        });
  }
}
