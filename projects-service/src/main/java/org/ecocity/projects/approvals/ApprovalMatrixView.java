package org.ecocity.projects.approvals;

import java.util.List;
import java.util.UUID;
import org.ecocity.platform.approvals.MatrixRow;
import org.ecocity.platform.http.Versioned;

/**
 * The approval matrix.
 *
 * @param id id of the matrix
 * @param rows who may take which step, and when
 * @param version grows with each change; goes into {@code If-Match}
 */
record ApprovalMatrixView(UUID id, List<MatrixRow> rows, long version) implements Versioned {
  static ApprovalMatrixView of(ApprovalMatrix matrix) {
    return new ApprovalMatrixView(matrix.id(), matrix.rows(), matrix.version());
  }
}
