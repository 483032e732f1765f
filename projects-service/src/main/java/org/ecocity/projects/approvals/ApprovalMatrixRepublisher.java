package org.ecocity.projects.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/** Tells the approval matrix again. */
@ApplicationScoped
class ApprovalMatrixRepublisher implements Republisher {
  private final ApprovalMatrices matrices;

  ApprovalMatrixRepublisher(ApprovalMatrices matrices) {
    this.matrices = matrices;
  }

  @Override
  public String aggregate() {
    return "approval-matrix";
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return after == null
        ? List.of(new State(ApprovalMatrix.ID, matrices.present().told()))
        : List.of();
  }
}
