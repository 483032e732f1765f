package org.ecocity.projects.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ecocity.platform.approvals.MatrixRow;
import org.ecocity.platform.approvals.MatrixRows;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.problem.Problem;
import org.ecocity.projects.validity.Validity;

@ApplicationScoped
class ApprovalMatrixService {
  private final ApprovalMatrices matrices;
  private final MatrixRows copy;
  private final Audit audit;
  private final Outbox outbox;

  ApprovalMatrixService(ApprovalMatrices matrices, MatrixRows copy, Audit audit, Outbox outbox) {
    this.matrices = matrices;
    this.copy = copy;
    this.audit = audit;
    this.outbox = outbox;
  }

  @Transactional
  ApprovalMatrixView present() {
    return ApprovalMatrixView.of(matrices.present());
  }

  @Transactional
  ApprovalMatrixView replace(long version, List<MatrixRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (!new Validity(rows.get(i).validFrom(), rows.get(i).validTo()).isOrdered()) {
        throw Problem.rule("ends-before-it-begins", "rows[" + i + "].validTo");
      }
    }
    var matrix = matrices.present(version);
    var before = matrix.rows();
    matrix.replace(rows);
    matrices.flush();
    audit.changed("approval-matrix", matrix.id(), before, rows);
    copy.keep(rows, matrix.version());
    outbox.append(matrix.id(), matrix.told());
    return ApprovalMatrixView.of(matrix);
  }
}
