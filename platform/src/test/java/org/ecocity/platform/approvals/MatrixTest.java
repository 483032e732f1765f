package org.ecocity.platform.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatrixTest {
  private static final LocalDate DAY = LocalDate.of(2019, 1, 1);
  private static final ApprovalCase PLAN =
      ApprovalCase.of("PLAN_VERSION").concerning("LINE", Set.of("HUC", "ENV")).after("office");

  private final Matrix matrix =
      new Matrix(
          List.of(
              row(Step.CHECK, "LINE", "unit-chief"),
              row(Step.APPROVE, "LSG", "leader"),
              row(Step.ISSUE, "LGO", "registrar")));

  private static MatrixRow row(Step step, String unit, String role) {
    return new MatrixRow(
        "PLAN_VERSION", null, step, unit, role, null, null, LocalDate.of(2018, 9, 10), null);
  }

  private static Hand hand(String user, String unit, String... roles) {
    return new Hand(user, unit, Set.of(roles));
  }

  @Test
  void theChiefOfAConcernedLineDepartmentChecks() {
    assertThat(matrix.judge(PLAN, Step.CHECK, hand("housing-chief", "HUC", "unit-chief"), DAY))
        .isInstanceOf(Verdict.Permitted.class);
    assertThat(matrix.judge(PLAN, Step.CHECK, hand("yingzhou-chief", "YZ", "unit-chief"), DAY))
        .isInstanceOf(Verdict.OfOthers.class);
    assertThat(matrix.judge(PLAN, Step.CHECK, hand("housing", "HUC", "unit"), DAY))
        .isInstanceOf(Verdict.OfOthers.class);
  }

  @Test
  void thePreparerIsRefusedEvenWithTheRole() {
    assertThat(matrix.judge(PLAN, Step.APPROVE, hand("office", "LSG", "leader"), DAY))
        .isInstanceOf(Verdict.SameHand.class);
  }

  @Test
  void outsideOfItsTimeARowEntitlesNobody() {
    assertThat(
            matrix.judge(
                PLAN, Step.APPROVE, hand("leader", "LSG", "leader"), LocalDate.of(2018, 9, 9)))
        .isInstanceOf(Verdict.Unassigned.class);
  }

  @Test
  void aStepWithoutARowIsNobodys() {
    assertThat(matrix.judge(PLAN, Step.VERIFY, hand("leader", "LSG", "leader"), DAY))
        .isInstanceOf(Verdict.Unassigned.class);
  }
}
