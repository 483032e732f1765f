package org.ecocity.supervision.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.testkit.Gen;
import org.ecocity.platform.time.WorkingDays;
import org.ecocity.supervision.ladders.LadderStep;
import org.ecocity.supervision.ladders.Recipient;
import org.ecocity.supervision.ladders.Rung;
import org.junit.jupiter.api.Test;

/** The entity against its transition table, over random walks. */
class TransitionTableTest {
  private static final LocalDate BEGIN = LocalDate.parse("2019-06-14");
  private static final WorkingDays.Calendar DAYS = new WorkingDays.Calendar(Map.of());

  private static Finding raised() {
    var origin =
        new FindingOrigin(
            "F-2019-0001", new UUID(0, 1), null, null, null, null, "YZ", BEGIN, "inspector");
    var request =
        new FindingRequest(null, null, "YZ", Severity.MAJOR, "样例", "样例规定", BEGIN.plusDays(20));
    return new Finding(new UUID(0, 2), origin, request, "HUC");
  }

  private static StepOutcome take(Finding finding, FindingStep step, LocalDate today, Gen gen) {
    return switch (step) {
      case ORDER -> finding.order(null, today.plusDays(gen.integer(1, 40)), today, DAYS);
      case REPORT -> finding.report(today);
      case RETURN -> finding.giveBack("理由", today);
      case VERIFY -> {
        finding.takeOpinion();
        yield finding.verify("inspector", today);
      }
      case CLOSE -> finding.close(gen.oneOf("inspector", "inspector-chief"), null, today);
      case REOPEN -> finding.reopen("回头看", today.plusDays(10), today);
      case ANNUL -> finding.annul("复核", today);
    };
  }

  @Test
  void movesOnlyAsTheTableSaysAndARefusalChangesNothing() {
    Gen.forAll(
        "finding walks",
        gen -> {
          var finding = raised();
          var today = BEGIN;
          for (int i = 0; i < 1 + gen.size(); i++) {
            var step = gen.oneOf(FindingStep.values());
            var from = finding.state;
            var level = finding.escalationLevel;
            today = today.plusDays(gen.integer(0, 5));
            var outcome = take(finding, step, today, gen);
            switch (outcome) {
              case StepOutcome.Moved moved -> {
                assertThat(step.from()).contains(from);
                assertThat(finding.state).isEqualTo(step.to());
              }
              case StepOutcome.NotAllowed refused -> {
                assertThat(step.from()).doesNotContain(from);
                assertThat(finding.state).isEqualTo(from);
              }
              case StepOutcome.WrongHand refused -> {
                assertThat(step).isEqualTo(FindingStep.CLOSE);
                assertThat(finding.state).isEqualTo(from);
              }
              case StepOutcome.Missing missing -> assertThat(finding.state).isEqualTo(from);
            }
            assertThat(finding.escalationLevel).isLessThanOrEqualTo(level);
          }
        });
  }

  @Test
  void leavesTheRegisterOnlyByStrikeOffOrReview() {
    assertThat(FindingState.ANNULLED.next()).isEmpty();
    assertThat(FindingState.CLOSED.next()).containsExactly(FindingState.REOPENED);
    for (var state : EnumSet.complementOf(EnumSet.of(FindingState.CLOSED, FindingState.ANNULLED))) {
      assertThat(state.next()).contains(FindingState.ANNULLED);
    }
    assertThat(FindingStep.values())
        .filteredOn(step -> step.to() == FindingState.CLOSED)
        .extracting(FindingStep::from)
        .containsExactly(java.util.Set.of(FindingState.VERIFIED));
  }

  @Test
  void climbsEachRungOnceAndInOrder() {
    Gen.forAll(
        "ladder",
        gen -> {
          var finding = raised();
          finding.order(null, null, BEGIN, DAYS);
          int told = 0;
          for (int i = 0; i < gen.size(); i++) {
            int level = gen.integer(1, 3);
            var step =
                new LadderStep(level, Rung.values()[level - 1], level * 3, Recipient.LIAISON);
            int overdue = gen.integer(0, 12);
            var before = finding.escalationLevel;
            if (finding.climb(step, overdue) instanceof StepOutcome.Moved) {
              told++;
              assertThat(level).isEqualTo(before + 1);
              assertThat(overdue).isGreaterThanOrEqualTo(level * 3);
            }
          }
          assertThat(finding.escalationLevel).isEqualTo(told).isLessThanOrEqualTo(3);
        });
  }
}
