package org.ecocity.supervision.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.supervision.scoring.Samples.inFull;
import static org.ecocity.supervision.scoring.Samples.measured;
import static org.ecocity.supervision.scoring.Samples.tasks;
import static org.ecocity.supervision.scoring.Samples.typed;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreEngineTest {
  private static final Scheme STAGE = Samples.sample(AssessmentKind.STAGE);

  private static UnitScore score(Map<String, Measured> measures, Map<String, ManualInput> typed) {
    return ScoreEngine.score(STAGE, new UnitInputs("YZ", "DISTRICTS", measures, typed));
  }

  private static ItemScore item(UnitScore score, String code) {
    return score.items().stream().filter(i -> i.code().equals(code)).findFirst().orElseThrow();
  }

  @Test
  void theSampleSchemeIsWithoutFault() {
    for (var kind : AssessmentKind.values()) {
      assertThat(SchemeCheck.of(Samples.sample(kind), name -> true)).isEmpty();
      assertThat(
              Samples.sample(kind).categories().stream()
                  .map(Scheme.Category::points)
                  .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
          .isEqualByComparingTo("100");
    }
  }

  @Test
  void everythingInFullIsAHundred() {
    assertThat(score(inFull(), Map.of()).score()).isEqualByComparingTo("100");
  }

  @Test
  void moreThanPlannedCountsAsThePlan() {
    var more = inFull();
    more.put("workDone", measured("workDone", "25"));
    var item = item(score(more, Map.of()), "WORK_DONE");
    assertThat(item.points()).isEqualByComparingTo("15");
    assertThat(item.sentence()).contains("按 100 % 计");
  }

  @Test
  void tasksCountByTheirWeight() {
    var half = inFull();
    half.put("taskCompletion", tasks("4", "100", "6", "50"));
    assertThat(item(score(half, Map.of()), "TASK_COMPLETION").points())
        .isEqualByComparingTo("17.5");
  }

  @Test
  void halfAPointIsTakenForEachDayLateAndFiveAtMost() {
    var late = inFull();
    late.put("taskDaysLate", measured("taskDaysLate", "3"));
    assertThat(score(late, Map.of()).score()).isEqualByComparingTo("98.5");
    late.put("taskDaysLate", measured("taskDaysLate", "300"));
    assertThat(score(late, Map.of()).score()).isEqualByComparingTo("95");
  }

  @Test
  void bandsGiveTheirPointsFromTheirLowerEndOn() {
    var expected =
        Map.of("9.5", "5", "9.4999", "4", "9.0", "4", "8.5", "3", "8", "1", "7.9999", "0");
    expected.forEach(
        (arrived, points) -> {
          var inputs = inFull();
          inputs.put("fundsArrived", measured("fundsArrived", arrived));
          assertThat(item(score(inputs, Map.of()), "FUNDS_ARRIVED").points())
              .as(arrived)
              .isEqualByComparingTo(points);
        });
  }

  @Test
  void anItemOfOtherGroupsDoesNotApplyToADepartment() {
    var idle = inFull();
    idle.put("venuesCovered", measured("venuesCovered", "0"));
    var department = ScoreEngine.score(STAGE, new UnitInputs("EDU", "DEPARTMENTS", idle, Map.of()));
    assertThat(item(department, "VENUES").applies()).isFalse();
    assertThat(department.score()).isEqualByComparingTo("100");
    assertThat(item(score(idle, Map.of()), "VENUES").applies()).isTrue();
  }

  @Test
  void anItemThatDoesNotApplyIsLeftOutAndTheRestScaled() {
    var without = inFull();
    without.put("findingsDue", measured("findingsDue", "0"));
    without.put("findingsClosedInTime", measured("findingsClosedInTime", "0"));
    without.put("workDone", measured("workDone", "5"));
    var score = score(without, Map.of());
    assertThat(item(score, "CLOSED_IN_TIME").applies()).isFalse();
    assertThat(score.applicable()).isEqualByComparingTo("90");
    assertThat(score.score()).isEqualByComparingTo("91.67"); // 82.5 / 90 × 100
  }

  @Test
  void bonusStandsOutsideTheScalingAndHasItsOwnLimits() {
    var without = inFull();
    without.put("findingsDue", measured("findingsDue", "0"));
    without.put("workDone", measured("workDone", "5"));
    var score =
        score(without, Map.of("PRACTICE_ADOPTED", typed("7"), "PROVINCIAL_PRAISE", typed("1")));
    assertThat(score.bonus()).isEqualByComparingTo("5");
    assertThat(score.score()).isEqualByComparingTo("96.67");
  }

  @Test
  void aVetoLeavesTheScoreAndBarsTheGradesAboveItsCeiling() {
    var score = score(inFull(), Map.of("EARMARK_MISUSED", typed("1")));
    assertThat(score.score()).isEqualByComparingTo("100");
    assertThat(score.ceiling()).isEqualTo("PASS");
    assertThat(Ranking.of(STAGE, java.util.List.of(score)).getFirst().grade()).isEqualTo("PASS");
  }

  @Test
  void nothingThatAppliesIsNoScoreAndNoRank() {
    var score = score(Map.of(), Map.of());
    assertThat(score.score()).isNull();
    assertThat(Ranking.of(STAGE, java.util.List.of(score))).isEmpty();
  }

  @Test
  void eachItemSaysHowInBothLanguages() {
    var score = score(inFull(), Map.of());
    assertThat(item(score, "WORK_DONE").sentence())
        .isEqualTo("workDone 10 ÷ planToDate 10 = 100 %，× 15 分 = 15 分。");
    assertThat(score.items())
        .allSatisfy(
            item -> {
              assertThat(item.sentence()).isNotBlank();
              assertThat(item.sentenceEn()).isNotBlank();
            });
    assertThat(score.sentence()).contains("÷ 适用满分 100 × 100");
  }
}
