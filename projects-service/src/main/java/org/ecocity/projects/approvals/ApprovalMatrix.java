package org.ecocity.projects.approvals;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.approvals.MatrixRow;

/** The city's dated approval matrix: as its owner keeps it. */
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

  void replace(List<MatrixRow> newRows) {
    rows.clear();
    rows.addAll(newRows);
  }

  /** The matrix as the other services are told of it. */
  ApprovalMatrixChanged told() {
    return new ApprovalMatrixChanged(version, rows());
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
