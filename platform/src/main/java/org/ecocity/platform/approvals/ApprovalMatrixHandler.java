package org.ecocity.platform.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Keeps each matrix that projects-service publishes, so that every service judges alike. */
@ApplicationScoped
class ApprovalMatrixHandler implements EventHandler<ApprovalMatrixHandler.ApprovalMatrix> {
  private final MatrixRows rows;

  ApprovalMatrixHandler(MatrixRows rows) {
    this.rows = rows;
  }

  @Override
  public String type() {
    return "ecocity.projects.approval-matrix.changed.v1";
  }

  @Override
  public Class<ApprovalMatrix> payload() {
    return ApprovalMatrix.class;
  }

  @Override
  public void on(ApprovalMatrix event, Envelope envelope) {
    rows.keep(event.rows(), event.version());
  }

  record ApprovalMatrix(long version, List<MatrixRow> rows) {}
}
