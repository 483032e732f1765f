package org.ecocity.supervision.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ecocity.platform.approvals.ApprovalCase;
import org.ecocity.platform.approvals.Approvals;
import org.ecocity.platform.approvals.Step;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;

/** Who may see and move an assessment: the rule of the data beside that of the role. */
@ApplicationScoped
class AssessmentRights {
  private static final String ACT = "ASSESSMENT";

  private final Caller caller;
  private final Approvals approvals;
  private final BusinessClock clock;

  AssessmentRights(Caller caller, Approvals approvals, BusinessClock clock) {
    this.caller = caller;
    this.approvals = approvals;
    this.clock = clock;
  }

  /** Before units may dispute it, an assessment is the office's own draft. */
  boolean mayRead(Assessment assessment) {
    return switch (assessment.state) {
      case COLLECTING, SCORED -> seesDrafts();
      case DISPUTABLE, REVIEWED ->
          seesDrafts() || caller.hasAny(Roles.LEADER, Roles.REGISTRAR, Roles.UNIT);
      case ISSUED -> true;
    };
  }

  Keyset<Assessment> restrict(Keyset<Assessment> list) {
    if (seesDrafts()) {
      return list;
    }
    var seen =
        caller.hasAny(Roles.LEADER, Roles.REGISTRAR, Roles.UNIT)
            ? List.of(AssessmentState.DISPUTABLE, AssessmentState.REVIEWED, AssessmentState.ISSUED)
            : List.of(AssessmentState.ISSUED);
    return list.where("e.state in :seen", "seen", seen);
  }

  /** A unit sees its own scores only; whoever decides sees all. */
  boolean seesScoresOf(String unitCode) {
    return seesAll() || (caller.has(Roles.UNIT) && caller.isOf(unitCode));
  }

  /** Ranks are everybody's once issued, and before only theirs who decide. */
  boolean seesRanking(Assessment assessment) {
    return assessment.state == AssessmentState.ISSUED || seesAll();
  }

  boolean mayDispute(Assessment assessment) {
    return caller.has(Roles.UNIT) && assessment.isDisputableOn(clock.today());
  }

  List<AssessmentState> allowed(Assessment assessment) {
    return assessment.state.next().stream()
        .sorted()
        .filter(
            to -> to == AssessmentState.ISSUED ? mayIssue(assessment) : caller.has(Roles.OFFICE))
        .toList();
  }

  void requirePrepare() {
    approvals.require(ApprovalCase.of(ACT), Step.PREPARE);
  }

  ApprovalCase approval(Assessment assessment) {
    return ApprovalCase.of(ACT)
        .after(assessment.createdBy, assessment.scoredBy, assessment.reviewedBy);
  }

  private boolean mayIssue(Assessment assessment) {
    var paper = assessment.paper;
    return paper == null
        ? caller.has(Roles.REGISTRAR) || approvals.permits(approval(assessment), Step.APPROVE)
        : approvals.maySecond(approval(assessment), paper);
  }

  boolean seesAll() {
    return seesDrafts() || caller.hasAny(Roles.LEADER, Roles.REGISTRAR);
  }

  private boolean seesDrafts() {
    return caller.hasAny(Roles.OFFICE, Roles.AUDITOR);
  }

  String user() {
    return caller.user();
  }

  boolean has(String role) {
    return caller.has(role);
  }
}
