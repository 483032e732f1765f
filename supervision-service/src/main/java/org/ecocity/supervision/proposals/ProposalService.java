package org.ecocity.supervision.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.attachments.Attachments;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.codes.Codes;
import org.ecocity.supervision.findings.FindingFacts;
import org.ecocity.supervision.units.Units;
import org.jspecify.annotations.Nullable;

/** Drafts and shows proposals, and keeps what is said to them. */
@ApplicationScoped
class ProposalService {
  static final String AGGREGATE = "proposal";

  private final Proposals proposals;
  private final ProposalRights rights;
  private final FindingFacts findings;
  private final Attachments attachments;
  private final Codes codes;
  private final Units units;
  private final Audit audit;
  private final Transitions transitions;
  private final BusinessClock clock;

  ProposalService(
      Proposals proposals,
      ProposalRights rights,
      FindingFacts findings,
      Attachments attachments,
      Codes codes,
      Units units,
      Audit audit,
      Transitions transitions,
      BusinessClock clock) {
    this.proposals = proposals;
    this.rights = rights;
    this.findings = findings;
    this.attachments = attachments;
    this.codes = codes;
    this.units = units;
    this.audit = audit;
    this.transitions = transitions;
    this.clock = clock;
  }

  @Transactional
  ProposalView propose(ProposalRequest request) {
    var proposal = draft(request.kind(), Proposal.Origin.OFFICE, clock.today());
    if (request.kind() == ProposalKind.CRITICISM) {
      standOn(proposal, request.findingId());
    }
    fill(proposal, request);
    keep(proposal, request);
    return view(proposal);
  }

  /** Blame stands on a finding; a rank alone is no reason. */
  private void standOn(Proposal proposal, @Nullable UUID findingId) {
    if (findingId == null) {
      throw Problem.rule("criticism-without-finding", "findingId");
    }
    var fact =
        findings
            .standing(findingId)
            .orElseThrow(() -> Problem.rule("criticism-without-finding", "findingId"));
    if (proposals.isUnderWay(findingId)) {
      throw Problem.conflict("criticism-under-way", fact.code());
    }
    standOn(proposal, fact);
  }

  void standOn(Proposal proposal, FindingFacts.Fact fact) {
    proposal.findingId = fact.id();
    proposal.findingCode = fact.code();
    proposal.unitCode = fact.unitCode();
  }

  Proposal draft(ProposalKind kind, Proposal.Origin origin, LocalDate today) {
    return new Proposal(Ids.next(), codes.next("P", today.getYear()), kind, origin, today);
  }

  void keep(Proposal proposal, ProposalRequest request) {
    proposals.persistAndFlush(proposal);
    nominate(proposal, request);
    audit.created(AGGREGATE, proposal.id, request);
    audit.transition(AGGREGATE, proposal.id, null, ProposalState.DRAFT, null);
  }

  @Transactional
  ProposalView rewrite(UUID id, ProposalRequest request) {
    var proposal = readable(proposals.requireLocked(id));
    if (proposal.state != ProposalState.DRAFT || proposal.kind != request.kind()) {
      throw Problem.conflict("proposal-not-draft");
    }
    fill(proposal, request);
    nominate(proposal, request);
    audit.changed(AGGREGATE, id, null, request);
    proposals.flush();
    return view(proposal);
  }

  private void fill(Proposal proposal, ProposalRequest request) {
    var scan = request.approvedItemAttachmentId();
    if (scan != null) {
      attachments.require(scan);
    }
    if (request.kind() == ProposalKind.CRITICISM && !request.honoursOrNone().isEmpty()) {
      throw Problem.rule("criticism-honours-nobody", "honours");
    }
    proposal.write(request);
  }

  private void nominate(Proposal proposal, ProposalRequest request) {
    var nominees = new ArrayList<Nominee>();
    for (var honour : request.honoursOrNone()) {
      if (honour.recipientKind() == Nominee.RecipientKind.PERSON && honour.personName() == null) {
        throw Problem.rule("honour-person-missing", "honours");
      }
      nominees.add(new Nominee(Ids.next(), proposal.id, nominees.size(), honour));
    }
    proposals.nominate(proposal.id, nominees);
  }

  @Transactional
  Page<ProposalView> list(
      PageRequest page, @Nullable ProposalKind kind, @Nullable ProposalState state) {
    var list =
        proposals
            .list()
            .where("e.kind = :kind", "kind", kind)
            .where("e.state = :state", "state", state)
            .where(
                "lower(e.code) like :q escape '\\' or lower(e.title) like :q escape '\\'",
                "q",
                page.like());
    return rights.restrict(list).page(page, this::view);
  }

  @Transactional
  ProposalView get(UUID id) {
    return view(readable(proposals.require(id)));
  }

  @Transactional
  List<TransitionView> history(UUID id) {
    return transitions.of(AGGREGATE, readable(proposals.require(id)).id);
  }

  @Transactional
  ProposalView state(UUID id, String words) {
    var proposal = readable(proposals.requireLocked(id));
    if (!rights.isUnitConcerned(proposal)) {
      throw Problem.notPermitted("not-the-unit-concerned");
    }
    if (!proposal.hear(words, rights.actor().user(), clock.today())) {
      throw Problem.conflict("statement-not-asked");
    }
    audit.noted(AGGREGATE, id, "HEARD", words);
    proposals.flush();
    return view(proposal);
  }

  @Transactional
  List<ProposalView.ProposalObjectionView> objections(UUID id) {
    return proposals.objections(readable(proposals.require(id)).id).stream()
        .map(ProposalView.ProposalObjectionView::of)
        .toList();
  }

  @Transactional
  ProposalView.ProposalObjectionView object(UUID id, Words.ProposalObjectionRequest request) {
    var proposal = readable(proposals.requireLocked(id));
    if (proposal.state != ProposalState.PUBLIC_NOTICE || proposal.noticeIsOver(clock.today())) {
      throw Problem.rule("notice-not-open", "statement");
    }
    if (proposals.nominees(id).stream().noneMatch(n -> n.id.equals(request.honourId()))) {
      throw Problem.rule("honour-unknown", "honourId");
    }
    var objection = new ProposalObjection();
    objection.id = Ids.next();
    objection.proposalId = id;
    objection.nomineeId = request.honourId();
    objection.statement = request.statement();
    objection.raisedBy = rights.actor().user();
    objection.raisedOn = clock.today();
    proposals.keep(objection);
    var view = ProposalView.ProposalObjectionView.of(objection);
    audit.noted(AGGREGATE, id, "OBJECTION", view);
    return view;
  }

  /** An objection that holds takes the nominee off the list. */
  @Transactional
  ProposalView.ProposalObjectionView decide(
      UUID id, UUID objectionId, Words.ProposalObjectionDecision decision) {
    readable(proposals.requireLocked(id));
    var objection =
        proposals.objections(id).stream()
            .filter(found -> found.id.equals(objectionId))
            .findFirst()
            .orElseThrow(() -> Problem.notFound("objection", objectionId));
    if (objection.state != ProposalObjection.State.OPEN) {
      throw Problem.conflict("objection-decided", objection.state);
    }
    boolean upheld = decision.upheld();
    objection.state = upheld ? ProposalObjection.State.UPHELD : ProposalObjection.State.REJECTED;
    objection.reason = decision.reason();
    objection.decidedBy = rights.actor().user();
    objection.decidedOn = clock.today();
    if (upheld) {
      proposals.nominees(id).stream()
          .filter(nominee -> nominee.id.equals(objection.nomineeId))
          .forEach(nominee -> nominee.removedReason = decision.reason());
    }
    audit.noted(AGGREGATE, id, "OBJECTION_" + objection.state.name(), decision);
    return ProposalView.ProposalObjectionView.of(objection);
  }

  Proposal readable(Proposal proposal) {
    if (!rights.mayRead(proposal)) {
      throw Problem.notFound(AGGREGATE, proposal.id);
    }
    return proposal;
  }

  ProposalView view(Proposal proposal) {
    var unit = proposal.unitCode;
    var mayState =
        proposal.state == ProposalState.HEARING
            && proposal.statement == null
            && rights.isUnitConcerned(proposal);
    return ProposalView.of(
        proposal,
        unit == null ? null : units.nameOf(unit, clock.today()),
        new ProposalView.Mine(rights.allowed(proposal), mayState),
        proposals.nominees(proposal.id));
  }
}
