package org.ecocity.projects.keyprojects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ecocity.platform.approvals.ApprovalCase;
import org.ecocity.platform.approvals.Approvals;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;

/** Who may take which step of a table: the approval matrix, and paper by two persons. */
@ApplicationScoped
class TableSteps {
  private static final String ACT = "KEY_PROJECT_TABLE";

  private final Approvals approvals;
  private final KeyProjectTables tables;
  private final Caller caller;

  TableSteps(Approvals approvals, KeyProjectTables tables, Caller caller) {
    this.approvals = approvals;
    this.tables = tables;
    this.caller = caller;
  }

  List<TableState> allowed(KeyProjectTable table) {
    return TableStep.from(table.state())
        .filter(step -> mayTake(table, step))
        .map(step -> List.of(step.to()))
        .orElse(List.of());
  }

  void require(KeyProjectTable table, TableStep step) {
    approvals.require(about(table), step.step());
  }

  /** Whether the caller enters an approval on paper, or confirms one entered by another. */
  boolean isByPaper(KeyProjectTable table, TableStep step) {
    return step == TableStep.APPROVE
        && (caller.has(Roles.REGISTRAR) || maySecond(table))
        && !caller.has(Roles.LEADER);
  }

  void requireSecond(KeyProjectTable table) {
    var paper = java.util.Objects.requireNonNull(table.paper());
    approvals.requireSecondPerson(about(table), paper);
  }

  private boolean mayTake(KeyProjectTable table, TableStep step) {
    var entersPaper =
        step == TableStep.APPROVE && table.paper() == null && caller.has(Roles.REGISTRAR);
    return approvals.permits(about(table), step.step())
        || entersPaper
        || step == TableStep.APPROVE && maySecond(table);
  }

  private boolean maySecond(KeyProjectTable table) {
    var paper = table.paper();
    return paper != null && approvals.maySecond(about(table), paper);
  }

  private ApprovalCase about(KeyProjectTable table) {
    return ApprovalCase.of(ACT)
        .concerning("LINE", tables.lineDepartments(table.id()))
        .after(table.preparedBy(), table.checkedBy());
  }
}
