package org.ecocity.supervision.leads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.supervision.codes.Codes;
import org.ecocity.supervision.findings.FindingRegister;
import org.ecocity.supervision.units.Units;
import org.jspecify.annotations.Nullable;

/** Opens leads, hears the unit, decides. */
@ApplicationScoped
class LeadService {
  private static final String AGGREGATE = "lead";

  private final Leads leads;
  private final LeadRights rights;
  private final FindingRegister findings;
  private final Codes codes;
  private final Units units;
  private final Outbox outbox;
  private final Audit audit;
  private final Transitions transitions;
  private final BusinessClock clock;

  LeadService(
      Leads leads,
      LeadRights rights,
      FindingRegister findings,
      Codes codes,
      Units units,
      Outbox outbox,
      Audit audit,
      Transitions transitions,
      BusinessClock clock) {
    this.leads = leads;
    this.rights = rights;
    this.findings = findings;
    this.codes = codes;
    this.units = units;
    this.outbox = outbox;
    this.audit = audit;
    this.transitions = transitions;
    this.clock = clock;
  }

  /** What hints at something makes one lead, however often it is told. */
  @Transactional
  void openOnce(Lead.Hint hint, LocalDate day) {
    var source = hint.sourceId();
    if (source == null || !leads.hasSource(hint.source(), source)) {
      open(hint, "system", day);
    }
  }

  /** The same, where the unit's idle money of a quarter lies in one lead as long as it is open. */
  @Transactional
  void listOnce(Lead.Hint hint, LeadItem item, LocalDate day) {
    var group = LeadGroup.idleFunds(hint.unitCode(), day);
    leads.oneAtATime(group.key());
    if (leads.hasSource(hint.source(), item.sourceId())
        || leads.listing(item.sourceId()).isPresent()) {
      return;
    }
    var open = leads.openOfGroup(group.key()).orElse(null);
    if (open == null) {
      var lead = fresh(hint.ofGroup(), "system", day);
      lead.list(group, item);
      keep(lead, hint);
      return;
    }
    var before = open.summary;
    open.list(group, item);
    audit.changed(AGGREGATE, open.id, before, open.summary);
  }

  /** Notes that what a lead lists is so no more. */
  @Transactional
  void noteOver(UUID warningId, LocalDate day) {
    leads
        .listing(warningId)
        .map(lead -> leads.requireLocked(lead.id))
        .ifPresent(lead -> lead.noteOver(warningId, day));
  }

  @Transactional
  LeadView openByHand(LeadRequest request) {
    if (request.source() == LeadSource.REFUSED_PAYMENT) {
      throw Problem.rule("lead-comes-by-itself", "source");
    }
    var hint =
        new Lead.Hint(
            request.source(),
            null,
            request.unitCode(),
            request.projectId(),
            request.summary(),
            null);
    return view(open(hint, rights.user(), clock.today()));
  }

  @Transactional
  Page<LeadView> list(PageRequest page, @Nullable LeadState state, @Nullable String unitCode) {
    var list =
        leads
            .list()
            .where("e.state = :state", "state", state)
            .where("e.unitCode = :unitCode", "unitCode", unitCode)
            .where(
                "lower(e.code) like :q escape '\\' or lower(e.summary) like :q escape '\\'",
                "q",
                page.like());
    return rights.restrict(list).page(page, this::view);
  }

  @Transactional
  LeadView get(UUID id) {
    return view(readable(leads.require(id)));
  }

  @Transactional
  DecisionOutcome hear(UUID id, String statement) {
    var lead = readable(leads.requireLocked(id));
    if (!rights.mayState(lead)) {
      throw Problem.notPermitted("not-the-unit-concerned");
    }
    var outcome = lead.hear(statement, rights.user(), clock.today());
    if (outcome instanceof DecisionOutcome.Heard) {
      audit.transition(AGGREGATE, id, LeadState.OPEN, LeadState.HEARD, null, statement);
    }
    return outcome;
  }

  @Transactional
  DecisionOutcome decide(UUID id, LeadTransition wish) {
    var lead = readable(leads.requireLocked(id));
    var from = lead.state;
    var outcome =
        switch (wish.to()) {
          case FINDING -> becomeFinding(lead, wish);
          case CLOSED -> lead.close(wish.reason(), rights.user(), clock.today());
          case OPEN, HEARD -> new DecisionOutcome.NotAllowed(from);
        };
    if (outcome instanceof DecisionOutcome.Decided(var event)) {
      audit.transition(AGGREGATE, id, from, lead.state, wish.reason());
      outbox.append(id, event);
    }
    return outcome;
  }

  @Transactional
  List<TransitionView> history(UUID id) {
    return transitions.of(AGGREGATE, readable(leads.require(id)).id);
  }

  private DecisionOutcome becomeFinding(Lead lead, LeadTransition wish) {
    var reason = wish.reason();
    var severity = wish.severity();
    if (!lead.mayBecomeFinding()) {
      return new DecisionOutcome.NotAllowed(lead.state);
    }
    if (reason == null || reason.isBlank()) {
      return new DecisionOutcome.Missing("reason-missing", "reason");
    }
    if (severity == null) {
      return new DecisionOutcome.Missing("severity-missing", "severity");
    }
    var finding = findings.raise(wish.finding(lead, severity), lead.id);
    return lead.becomeFinding(finding, reason, rights.user(), clock.today());
  }

  private Lead open(Lead.Hint hint, String user, LocalDate day) {
    return keep(fresh(hint, user, day), hint);
  }

  private Lead fresh(Lead.Hint hint, String user, LocalDate day) {
    return new Lead(Ids.next(), codes.next("L", day.getYear()), hint, user, day);
  }

  private Lead keep(Lead lead, Lead.Hint hint) {
    leads.persistAndFlush(lead);
    audit.created(AGGREGATE, lead.id, hint);
    audit.transition(AGGREGATE, lead.id, null, LeadState.OPEN, null);
    outbox.append(lead.id, lead.opened());
    return lead;
  }

  private Lead readable(Lead lead) {
    if (!rights.mayRead(lead)) {
      throw Problem.notFound(AGGREGATE, lead.id);
    }
    return lead;
  }

  private LeadView view(Lead lead) {
    return LeadView.of(
        lead, units.nameOf(lead.unitCode, lead.openedOn), rights.allowedTransitions(lead));
  }
}
