package org.ecocity.projects.approvals;

import java.util.List;
import org.ecocity.platform.approvals.MatrixRow;
import org.ecocity.platform.outbox.Event;

/**
 * The approval matrix was replaced: every service judges by it.
 *
 * @param version grows with each change
 * @param rows all rows, past and to come
 */
record ApprovalMatrixChanged(long version, List<MatrixRow> rows) implements Event {
  static final String TYPE = "ecocity.projects.approval-matrix.changed.v1";

  @Override
  public String type() {
    return TYPE;
  }
}
