package org.ecocity.projects.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.projects.validity.Validity;

@ApplicationScoped
class ApprovalMatrixService {
  private final ApprovalMatrices matrices;
  private final Audit audit;

  ApprovalMatrixService(ApprovalMatrices matrices, Audit audit) {
    this.matrices = matrices;
    this.audit = audit;
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
    return ApprovalMatrixView.of(matrix);
  }
}
