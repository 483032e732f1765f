package org.ecocity.supervision.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.platform.approvals.Approvals;
import org.ecocity.platform.approvals.Step;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * Takes a proposal from state to state: state first (409), then the hand (403), then what is
 * missing (422).
 */
@ApplicationScoped
class ProposalFlow {
  private static final String AGGREGATE = ProposalService.AGGREGATE;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ProposalService service;
  private final Proposals proposals;
  private final ProposalRights rights;
  private final ProposalPapers papers;
  private final Approvals approvals;
  private final Audit audit;
  private final BusinessClock clock;
  private final WorkingDays workingDays;

  ProposalFlow(
      ProposalService service,
      Proposals proposals,
      ProposalRights rights,
      ProposalPapers papers,
      Approvals approvals,
      Audit audit,
      BusinessClock clock,
      WorkingDays workingDays) {
    this.service = service;
    this.proposals = proposals;
    this.rights = rights;
    this.papers = papers;
    this.approvals = approvals;
    this.audit = audit;
    this.clock = clock;
    this.workingDays = workingDays;
  }

  @Transactional
  ProposalView move(UUID id, ProposalTransition wish) {
    var proposal = service.readable(proposals.requireLocked(id));
    var from = proposal.state;
    if (!from.next(proposal.kind).contains(wish.to())) {
      throw Problem.transitionNotAllowed(from, wish.to(), rights.allowed(proposal));
    }
    switch (wish.to()) {
      case CONSULTED -> consult(proposal, wish.reason());
      case PUBLIC_NOTICE -> publish(proposal);
      case HEARING -> ask(proposal);
      case APPROVED -> approve(proposal, wish);
      case DROPPED -> drop(proposal, wish.reason());
      case DRAFT, ISSUED -> throw Problem.transitionNotAllowed(from, wish.to(), List.of());
    }
    if (proposal.state != from) {
      audit.transition(AGGREGATE, id, from, proposal.state, wish.reason(), proposal.paper);
    }
    proposals.flush();
    return service.view(proposal);
  }

  private void consult(Proposal proposal, @Nullable String opinion) {
    approvals.require(rights.caseOf(proposal), Step.CHECK);
    if (proposal.approvedItem == null || proposal.approvedItem.isBlank()) {
      throw Problem.rule("approved-item-missing", "approvedItem");
    }
    requireLawfulList(proposal);
    requireReason(opinion);
    var actor = rights.actor();
    proposal.checkedBy = actor.user();
    proposal.checkedByName = actor.name();
    proposal.checkedByUnit = actor.unit();
    proposal.opinion = opinion;
    proposal.enter(ProposalState.CONSULTED, clock.today());
  }

  /** Somebody must stand on the list, and of the persons only so many may hold county rank. */
  private void requireLawfulList(Proposal proposal) {
    var standing = proposals.nominees(proposal.id).stream().filter(Nominee::stands).toList();
    if (standing.isEmpty()) {
      throw Problem.rule("honours-missing", "honours");
    }
    var persons =
        standing.stream().filter(n -> n.recipientKind == Nominee.RecipientKind.PERSON).toList();
    var ranked = persons.stream().filter(n -> n.countyRank).count();
    var most = papers.rule(proposal).countyRankMaxPercent;
    if (HUNDRED
            .multiply(BigDecimal.valueOf(ranked))
            .compareTo(most.multiply(BigDecimal.valueOf(persons.size())))
        > 0) {
      throw Problem.rule(
          "too-many-of-county-rank", "honours", ranked, persons.size(), most.toPlainString());
    }
  }

  private void publish(Proposal proposal) {
    requireOffice();
    requireLawfulList(proposal);
    takeUp(proposal);
    var today = clock.today();
    proposal.noticeId = Ids.next();
    proposal.noticeOpensOn = today;
    proposal.noticeClosesOn = workingDays.plus(today, papers.rule(proposal).termWorkingDays);
    proposal.enter(ProposalState.PUBLIC_NOTICE, today);
    papers.openNotice(proposal);
  }

  /** The unit learns of it and may state its case. */
  private void ask(Proposal proposal) {
    requireOffice();
    takeUp(proposal);
    var today = clock.today();
    proposal.statementUntil = workingDays.plus(today, papers.rule(proposal).termWorkingDays);
    proposal.enter(ProposalState.HEARING, today);
  }

  private void approve(Proposal proposal, ProposalTransition wish) {
    var about = rights.caseOf(proposal);
    var paper = proposal.paper;
    requireReady(proposal);
    if (wish.paper() != null) {
      proposal.paper = approvals.enter(wish.paper());
      audit.noted(AGGREGATE, proposal.id, "PAPER_ENTERED", Objects.requireNonNull(proposal.paper));
      return;
    }
    if (paper == null) {
      approvals.require(about, Step.APPROVE);
    } else {
      approvals.requireSecondPerson(about, paper);
    }
    proposal.approvedBy = rights.actor().user();
    proposal.documentId = Ids.next();
    proposal.enter(ProposalState.APPROVED, clock.today());
    papers.sign(proposal, rights.actor());
  }

  private void requireReady(Proposal proposal) {
    var today = clock.today();
    switch (proposal.kind) {
      case COMMENDATION -> {
        if (!proposal.noticeIsOver(today)) {
          throw Problem.rule("notice-not-over", "to", String.valueOf(proposal.noticeClosesOn));
        }
        if (proposals.objections(proposal.id).stream()
            .anyMatch(found -> found.state == ProposalObjection.State.OPEN)) {
          throw Problem.rule("objections-open", "to");
        }
        requireLawfulList(proposal);
      }
      case CRITICISM -> {
        if (!proposal.wasHeard(today)) {
          throw Problem.rule("unit-not-heard", "to", String.valueOf(proposal.statementUntil));
        }
      }
    }
  }

  private void drop(Proposal proposal, @Nullable String reason) {
    requireOffice();
    requireReason(reason);
    proposal.reason = reason;
    if (proposal.state == ProposalState.PUBLIC_NOTICE) {
      papers.closeNotice(proposal);
    }
    proposal.enter(ProposalState.DROPPED, clock.today());
  }

  /** Whoever takes it on answers for it as who prepared it. */
  private void takeUp(Proposal proposal) {
    var actor = rights.actor();
    proposal.preparedBy = actor.user();
    proposal.preparedByName = actor.name();
    proposal.preparedByUnit = actor.unit();
  }

  private void requireOffice() {
    if (!rights.has(Roles.OFFICE)) {
      throw Problem.notPermitted();
    }
  }

  private static void requireReason(@Nullable String reason) {
    if (reason == null || reason.isBlank()) {
      throw Problem.rule("reason-missing", "reason");
    }
  }
}
