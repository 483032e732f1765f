package org.ecocity.supervision.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.desk.Figure;
import org.ecocity.supervision.desk.Figures;
import org.ecocity.supervision.desk.Hit;
import org.ecocity.supervision.desk.Searchable;
import org.ecocity.supervision.desk.Todo;
import org.ecocity.supervision.desk.Todos;
import org.jspecify.annotations.Nullable;

/** What waits for the caller among the proposals, their number and their search. */
@ApplicationScoped
class ProposalDesk implements Todos, Figures, Searchable {
  private static final int MAX_TODOS = 100;

  private final Proposals proposals;
  private final ProposalRights rights;
  private final BusinessClock clock;

  ProposalDesk(Proposals proposals, ProposalRights rights, BusinessClock clock) {
    this.proposals = proposals;
    this.rights = rights;
    this.clock = clock;
  }

  @Override
  @Transactional
  public List<Todo> todos(Caller caller) {
    return proposals.underWay(MAX_TODOS).stream()
        .filter(rights::mayRead)
        .flatMap(proposal -> next(proposal, caller).stream())
        .toList();
  }

  private Optional<Todo> next(Proposal proposal, Caller caller) {
    var allowed = rights.allowed(proposal);
    return switch (proposal.state) {
      case DRAFT -> drafted(proposal, allowed, caller);
      case CONSULTED ->
          allowed.contains(ProposalState.PUBLIC_NOTICE)
              ? todo(proposal, caller, "OPEN_NOTICE", "发布公示", "Open the public notice", null)
              : Optional.empty();
      case PUBLIC_NOTICE ->
          proposal.noticeIsOver(clock.today()) && allowed.contains(ProposalState.APPROVED)
              ? todo(proposal, caller, "APPROVE_PROPOSAL", "审批表彰", "Approve the praise", null)
              : Optional.empty();
      case HEARING -> heard(proposal, allowed, caller);
      case APPROVED, ISSUED, DROPPED -> Optional.empty();
    };
  }

  private Optional<Todo> drafted(Proposal proposal, List<ProposalState> allowed, Caller caller) {
    if (allowed.contains(ProposalState.CONSULTED) && proposal.approvedItem != null) {
      return todo(proposal, caller, "CONSULT_PROPOSAL", "对表彰建议提出意见", "Give the opinion", null);
    }
    return caller.has(Roles.OFFICE)
        ? todo(proposal, caller, "DECIDE_PROPOSAL", "处理表彰、批评建议", "Decide on the proposal", null)
        : Optional.empty();
  }

  private Optional<Todo> heard(Proposal proposal, List<ProposalState> allowed, Caller caller) {
    if (proposal.statement == null && rights.isUnitConcerned(proposal)) {
      return todo(
          proposal,
          caller,
          "STATE_ON_PROPOSAL",
          "就拟通报批评作出陈述",
          "State your case on the proposed criticism",
          proposal.statementUntil);
    }
    return proposal.wasHeard(clock.today()) && allowed.contains(ProposalState.APPROVED)
        ? todo(proposal, caller, "APPROVE_PROPOSAL", "审批通报批评", "Decide on the criticism", null)
        : Optional.empty();
  }

  private static Optional<Todo> todo(
      Proposal proposal,
      Caller caller,
      String kind,
      String title,
      String titleEn,
      @Nullable LocalDate due) {
    return Optional.of(
        new Todo(
            kind + ":" + proposal.id,
            kind,
            title,
            titleEn,
            ProposalService.AGGREGATE,
            proposal.id.toString(),
            proposal.code,
            proposal.title,
            caller.unit(),
            proposal.stateSince,
            due,
            link(proposal)));
  }

  private static String link(Proposal proposal) {
    return "/proposals/" + proposal.id;
  }

  @Override
  @Transactional
  public List<Figure> figures(Caller caller) {
    var underWay = proposals.underWay(MAX_TODOS).stream().filter(rights::mayRead).count();
    return List.of(
        new Figure(
            "PROPOSALS_UNDER_WAY", "表彰、批评建议", "Proposals under way", underWay, Figure.Unit.COUNT));
  }

  @Override
  @Transactional
  public List<Hit> find(String pattern, int limit, Caller caller) {
    return proposals.matching(pattern, MAX_TODOS).stream()
        .filter(rights::mayRead)
        .limit(limit)
        .map(p -> new Hit("proposal", p.id.toString(), p.code, p.title, link(p)))
        .toList();
  }
}
