package org.ecocity.projects.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.ecocity.platform.approvals.ApprovalCase;
import org.ecocity.platform.approvals.Approvals;
import org.ecocity.platform.approvals.Step;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;

/** Who may see a plan version that is not issued, and who may take which step with it. */
@ApplicationScoped
class PlanRights {
  private static final String ACT = "PLAN_VERSION";

  private final Approvals approvals;
  private final Caller caller;

  PlanRights(Approvals approvals, Caller caller) {
    this.approvals = approvals;
    this.caller = caller;
  }

  /** An issued version is for all; a draft for its makers and for the chiefs who check it. */
  boolean mayRead(PlanVersion plan) {
    return plan.state().isIssued()
        || caller.hasAny(
            Roles.OFFICE, Roles.OFFICE_CHIEF, Roles.REGISTRAR, Roles.LEADER, Roles.AUDITOR)
        || caller.has(Roles.UNIT_CHIEF) && plan.leadUnitCodes().contains(caller.unit());
  }

  void requirePreparer() {
    approvals.require(ApprovalCase.of(ACT), Step.PREPARE);
  }

  void require(PlanVersion plan, PlanStep step) {
    approvals.require(about(plan, step), step.step());
  }

  /** Refuses unless the caller may confirm the approval on paper; without paper there is none. */
  void requireSecond(PlanVersion plan) {
    var paper = plan.paper();
    if (paper == null) {
      throw Problem.rule("paper-missing", "paper");
    }
    approvals.requireSecondPerson(about(plan, PlanStep.APPROVE), paper);
  }

  /** Whether the caller deals in paper here: the registrar, or who confirms what he entered. */
  boolean isByPaper(PlanVersion plan) {
    return !approvals.permits(about(plan, PlanStep.APPROVE), Step.APPROVE)
        && (caller.has(Roles.REGISTRAR) || plan.paper() != null);
  }

  List<PlanState> allowed(PlanVersion plan) {
    return PlanStep.from(plan.state()).stream()
        .filter(step -> mayTake(plan, step))
        .map(PlanStep::to)
        .toList();
  }

  private boolean mayTake(PlanVersion plan, PlanStep step) {
    if (approvals.permits(about(plan, step), step.step())) {
      return true;
    }
    if (step != PlanStep.APPROVE) {
      return false;
    }
    return plan.paper() == null
        ? caller.has(Roles.REGISTRAR)
        : approvals.maySecond(about(plan, step), Objects.requireNonNull(plan.paper()));
  }

  private static ApprovalCase about(PlanVersion plan, PlanStep step) {
    var about = ApprovalCase.of(ACT).concerning("LINE", plan.leadUnitCodes());
    return step == PlanStep.ISSUE ? about : about.after(plan.preparedBy(), plan.checkedBy());
  }
}
