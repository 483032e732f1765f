package org.ecocity.funding.policies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ecocity.platform.approvals.ApprovalCase;
import org.ecocity.platform.approvals.Approvals;
import org.ecocity.platform.approvals.Paper;
import org.ecocity.platform.approvals.PaperApproval;
import org.ecocity.platform.approvals.Step;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;

/**
 * Who drafts and approves versions of policies: the approval matrix's act AWARD_POLICY (rule 7).
 */
@ApplicationScoped
class PolicyRights {
  private static final String ACT = "AWARD_POLICY";

  private final Approvals approvals;
  private final Caller caller;

  PolicyRights(Approvals approvals, Caller caller) {
    this.approvals = approvals;
    this.caller = caller;
  }

  void requirePreparer() {
    approvals.require(ApprovalCase.of(ACT), Step.PREPARE);
  }

  void requireApprover(PolicyVersion version) {
    approvals.require(about(version), Step.APPROVE);
  }

  List<PolicyState> allowed(PolicyVersion version) {
    return mayApprove(version) ? version.state.next() : List.of();
  }

  private boolean mayApprove(PolicyVersion version) {
    var entersPaper = version.paper == null && caller.has(Roles.REGISTRAR);
    return !version.isPreparedBy(caller.actor())
        && (approvals.permits(about(version), Step.APPROVE) || maySecond(version) || entersPaper);
  }

  /** Whether the caller is to be the second person behind an approval on paper. */
  boolean maySecond(PolicyVersion version) {
    var paper = version.paper;
    return paper != null && approvals.maySecond(about(version), paper);
  }

  PaperApproval enter(Paper paper) {
    return approvals.enter(paper);
  }

  private static ApprovalCase about(PolicyVersion version) {
    return ApprovalCase.of(ACT).after(version.preparedBy);
  }
}
