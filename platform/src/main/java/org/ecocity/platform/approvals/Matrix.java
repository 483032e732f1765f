package org.ecocity.platform.approvals;

import java.time.LocalDate;
import java.util.List;

/**
 * The dated approval matrix as a value: the preparer neither checks nor approves.
 *
 * @param rows who may take which step of which act, and when
 */
record Matrix(List<MatrixRow> rows) {
  Verdict judge(ApprovalCase about, Step step, Hand hand, LocalDate on) {
    var inForce = rows.stream().filter(row -> row.covers(about.act(), step, on)).toList();
    if (inForce.isEmpty()) {
      return new Verdict.Unassigned();
    }
    if (inForce.stream().noneMatch(row -> row.names(hand, about))) {
      return new Verdict.OfOthers(inForce.stream().map(Matrix::title).toList());
    }
    return about.earlierHands().contains(hand.user())
        ? new Verdict.SameHand()
        : new Verdict.Permitted();
  }

  private static String title(MatrixRow row) {
    return row.officeTitle() == null ? row.unit() + "/" + row.role() : row.officeTitle();
  }
}
