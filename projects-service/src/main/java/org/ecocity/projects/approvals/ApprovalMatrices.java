package org.ecocity.projects.approvals;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecocity.platform.problem.Problem;

@ApplicationScoped
class ApprovalMatrices implements PanacheRepositoryBase<ApprovalMatrix, UUID> {
  ApprovalMatrix present() {
    return findById(ApprovalMatrix.ID);
  }

  ApprovalMatrix present(long version) {
    var matrix = present();
    if (matrix.version() != version) {
      throw Problem.of(412, "changed-meanwhile");
    }
    return matrix;
  }
}
