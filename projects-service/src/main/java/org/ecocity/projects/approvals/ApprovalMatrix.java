package org.ecocity.projects.approvals;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The city's dated approval matrix: the preparer neither checks nor approves. */
@Entity
class ApprovalMatrix {
  /** There is one matrix; the migration makes it. */
  static final UUID ID = UUID.fromString("01650000-0000-7000-8000-000000000001");

  @Id private UUID id;
  @Version private long version;

  @ElementCollection
  @CollectionTable(name = "approval_matrix_row", joinColumns = @JoinColumn(name = "matrix_id"))
  @OrderColumn(name = "position")
  private List<MatrixRow> rows = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  ApprovalMatrix() {}

  ApprovalMatrix(List<MatrixRow> rows) {
    this.id = ID;
    this.rows.addAll(rows);
  }

  Verdict judge(ApprovalCase about, Step step, Hand hand, LocalDate on) {
    var inForce = rows.stream().filter(row -> row.covers(about.act(), step, on)).toList();
    if (inForce.isEmpty()) {
      return new Verdict.Unassigned();
    }
    if (inForce.stream().noneMatch(row -> row.names(hand, about))) {
      return new Verdict.OfOthers(inForce.stream().map(ApprovalMatrix::title).toList());
    }
    return about.earlierHands().contains(hand.user())
        ? new Verdict.SameHand()
        : new Verdict.Permitted();
  }

  void replace(List<MatrixRow> newRows) {
    rows.clear();
    rows.addAll(newRows);
  }

  private static String title(MatrixRow row) {
    return row.officeTitle() == null ? row.unit() + "/" + row.role() : row.officeTitle();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  List<MatrixRow> rows() {
    return List.copyOf(rows);
  }
}
