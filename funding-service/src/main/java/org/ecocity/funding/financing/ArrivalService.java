package org.ecocity.funding.financing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecocity.funding.ledger.JournalKind;
import org.ecocity.funding.ledger.Ledger;
import org.ecocity.funding.ledger.NewAccount;
import org.ecocity.funding.ledger.Posting;
import org.ecocity.funding.wiring.FundsReaders;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.money.Money;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Records money that arrives at projects, reverses what was a mistake, and shows it. What arrives
 * is counted apart from budgets: it comes from accounts of the sources and stands at the project,
 * while a budget's money comes from the treasury of its level and is spent by payments. Fiscal
 * money that a line pays to a project and that is reported as arrived there is the same yuan seen
 * at two places, not a second one.
 */
@ApplicationScoped
class ArrivalService {
  static final String AGGREGATE = "funds-arrival";

  private final FinancingPlans plans;
  private final FundsArrivals arrivals;
  private final Ledger ledger;
  private final Outbox outbox;
  private final Audit audit;
  private final BusinessClock clock;

  ArrivalService(
      FinancingPlans plans,
      FundsArrivals arrivals,
      Ledger ledger,
      Outbox outbox,
      Audit audit,
      BusinessClock clock) {
    this.plans = plans;
    this.arrivals = arrivals;
    this.ledger = ledger;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  ArrivalView record(ArrivalRequest request) {
    var plan = plans.lock(request.projectId());
    if (plan.sources.stream().noneMatch(s -> s.kind.equals(request.kind()))) {
      throw Problem.rule("arrival-over-plan", "kind", request.kind());
    }
    var day = request.arrivedOn() == null ? clock.today() : request.arrivedOn();
    if (day.isAfter(clock.today())) {
      throw Problem.rule("arrived-in-future", "arrivedOn");
    }
    var id = Ids.next();
    requireRoom(plan, request.amountFen());
    var outside = ledger.open(NewAccount.source(request.kind(), clock.today()));
    var posting =
        Posting.move(
            "arrival:" + id,
            JournalKind.ARRIVE,
            id,
            plan.projectCode,
            outside,
            plan.accountId,
            request.amountFen());
    var arrival = new FundsArrival(id, plan, request, day, ledger.post(posting).require());
    arrivals.persistAndFlush(arrival);
    audit.transition(AGGREGATE, id, null, arrival.state, null);
    tell(plan);
    return ArrivalView.of(arrival, true);
  }

  private void requireRoom(FinancingPlan plan, long fen) {
    long has = arrivals.arrivedAt(plan.id).totalFen();
    if (has > Money.MAX_FEN - fen) {
      throw Problem.rule(
          "arrival-over-most",
          "amountFen",
          plan.projectCode,
          new Money(has),
          new Money(Money.MAX_FEN - has));
    }
  }

  /** Undoes an arrival by a posting of the other sign, to the account it came from. */
  @Transactional
  ArrivalView reverse(UUID id, String reason) {
    var arrival = arrivals.lock(id);
    var plan = plans.lock(arrival.projectId);
    var from = arrival.state;
    requireUnused(arrival);
    if (!arrival.reverse()) {
      throw Problem.transitionNotAllowed(from, ArrivalState.REVERSED, from.next());
    }
    var outside = ledger.giverOf(arrival.journalId);
    var posting =
        Posting.move(
            "arrival:" + id + ":reverse",
            JournalKind.REVERSE,
            id,
            plan.projectCode,
            plan.accountId,
            outside,
            arrival.amountFen);
    ledger.post(posting.reversing(arrival.journalId)).require();
    arrivals.flush();
    audit.transition(AGGREGATE, id, from, arrival.state, reason);
    tell(plan);
    return ArrivalView.of(arrival, true);
  }

  /** What was used has arrived: its use is reversed first. */
  private void requireUnused(FundsArrival arrival) {
    long used = arrivals.usedFenByKind(arrival.projectId).getOrDefault(arrival.kind, 0L);
    long others = arrivals.arrivedAt(arrival.projectId).ofKindFen(arrival.kind) - arrival.amountFen;
    if (arrival.state == ArrivalState.RECORDED && others < used) {
      throw Problem.conflict("arrival-used", arrival.kind, new Money(used), new Money(others));
    }
  }

  @Transactional
  Page<ArrivalView> list(Caller caller, PageRequest page, @Nullable UUID projectId) {
    var owner = FundsReaders.readsAll(caller) ? null : caller.unit();
    var mayReverse = caller.has(Roles.FINANCE);
    return arrivals.list(page, projectId, owner).map(a -> ArrivalView.of(a, mayReverse));
  }

  @Transactional
  ArrivalView get(Caller caller, UUID id) {
    return arrivals
        .findByIdOptional(id)
        .filter(arrival -> FundsReaders.readsAll(caller) || caller.isOf(arrival.ownerUnitCode))
        .map(arrival -> ArrivalView.of(arrival, caller.has(Roles.FINANCE)))
        .orElseThrow(() -> Problem.notFound("funds-arrival", id));
  }

  private void tell(FinancingPlan plan) {
    outbox.append(plan.id, FinancingPlanChanged.of(plan, arrivals.arrivedAt(plan.id).totalFen()));
  }
}
