package org.ecocity.supervision.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.ecocity.platform.approvals.ApprovalCase;
import org.ecocity.platform.approvals.Approvals;
import org.ecocity.platform.approvals.Step;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.security.Actor;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;

/** Who may see and move a proposal: the rule of the data beside that of the role. */
@ApplicationScoped
class ProposalRights {
  private final Caller caller;
  private final Approvals approvals;

  ProposalRights(Caller caller, Approvals approvals) {
    this.caller = caller;
    this.approvals = approvals;
  }

  /**
   * Praise is shown to all officials from the notice on, and before to whom it is put for opinion.
   * Blame is between the unit, the office and who decides, from the hearing on.
   */
  boolean mayRead(Proposal proposal) {
    if (seesDrafts()) {
      return true;
    }
    return switch (proposal.kind) {
      case COMMENDATION ->
          switch (proposal.state) {
            case DRAFT -> approvals.permits(caseOf(proposal), Step.CHECK);
            case CONSULTED, DROPPED -> caller.isOf(proposal.checkedByUnit) || decides();
            case PUBLIC_NOTICE, HEARING, APPROVED, ISSUED -> true;
          };
      case CRITICISM ->
          proposal.state != ProposalState.DRAFT && (decides() || isUnitConcerned(proposal));
    };
  }

  Keyset<Proposal> restrict(Keyset<Proposal> list) {
    if (seesDrafts()) {
      return list;
    }
    var open = List.of(ProposalState.PUBLIC_NOTICE, ProposalState.APPROVED, ProposalState.ISSUED);
    var praised = list.where("e.kind = CRITICISM or e.state in :open", "open", open);
    return decides()
        ? praised.where("e.state <> DRAFT")
        : praised.where(
            "e.kind = COMMENDATION or (e.state <> DRAFT and e.unitCode = :unit)",
            "unit",
            caller.unit());
  }

  boolean isUnitConcerned(Proposal proposal) {
    return caller.has(Roles.UNIT) && caller.isOf(proposal.unitCode);
  }

  List<ProposalState> allowed(Proposal proposal) {
    return proposal.state.next(proposal.kind).stream()
        .sorted()
        .filter(to -> mayTake(proposal, to))
        .toList();
  }

  private boolean mayTake(Proposal proposal, ProposalState to) {
    var about = caseOf(proposal);
    var paper = proposal.paper;
    return switch (to) {
      case CONSULTED -> approvals.permits(about, Step.CHECK);
      case APPROVED ->
          paper == null
              ? caller.has(Roles.REGISTRAR) || approvals.permits(about, Step.APPROVE)
              : approvals.maySecond(about, paper);
      case PUBLIC_NOTICE, HEARING, DROPPED -> caller.has(Roles.OFFICE);
      case DRAFT, ISSUED -> false;
    };
  }

  ApprovalCase caseOf(Proposal proposal) {
    var unit = proposal.unitCode;
    var about =
        ApprovalCase.of(proposal.kind.name()).after(proposal.preparedBy, proposal.checkedBy);
    return unit == null ? about : about.concerning("UNITS", Set.of(unit));
  }

  boolean seesDrafts() {
    return caller.hasAny(Roles.OFFICE, Roles.AUDITOR);
  }

  private boolean decides() {
    return caller.hasAny(Roles.LEADER, Roles.REGISTRAR);
  }

  boolean has(String role) {
    return caller.has(role);
  }

  Actor actor() {
    return caller.actor();
  }
}
