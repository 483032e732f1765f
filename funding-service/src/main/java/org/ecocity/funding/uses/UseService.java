package org.ecocity.funding.uses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecocity.funding.financing.FinancingPlanService;
import org.ecocity.funding.ledger.AccountType;
import org.ecocity.funding.ledger.JournalKind;
import org.ecocity.funding.ledger.Ledger;
import org.ecocity.funding.ledger.NewAccount;
import org.ecocity.funding.ledger.Posting;
import org.ecocity.funding.purposes.PurposeService;
import org.ecocity.funding.sources.FundingSourceService;
import org.ecocity.funding.wiring.FundsReaders;
import org.ecocity.funding.wiring.Hand;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.money.Money;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Records what projects use of money that comes by no budget line: loans, social capital, an
 * enterprise's own. Two hands of the project's unit, a bank slip for each, and never more than has
 * arrived of the kind: the plan's lock lets uses and reversals of arrivals come one after the
 * other.
 */
@ApplicationScoped
class UseService {
  static final String AGGREGATE = "funds-use";

  private final FinancingPlanService plans;
  private final FundsUses uses;
  private final FundingSourceService sources;
  private final PurposeService purposes;
  private final Ledger ledger;
  private final Audit audit;
  private final BusinessClock clock;

  UseService(
      FinancingPlanService plans,
      FundsUses uses,
      FundingSourceService sources,
      PurposeService purposes,
      Ledger ledger,
      Audit audit,
      BusinessClock clock) {
    this.plans = plans;
    this.uses = uses;
    this.sources = sources;
    this.purposes = purposes;
    this.ledger = ledger;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  UseView record(Caller caller, UseRequest request) {
    var money = plans.hold(request.projectId());
    if (!caller.isOf(money.ownerUnitCode())) {
      throw Problem.notPermitted("project-of-another-unit");
    }
    requireOutsideBudget(request.kind());
    if (!purposes.knows(request.purpose())) {
      throw Problem.rule("unknown-purpose", "purpose", request.purpose());
    }
    var day = request.usedOn() == null ? clock.today() : request.usedOn();
    if (day.isAfter(clock.today())) {
      throw Problem.rule("used-in-future", "usedOn");
    }
    requireArrived(money, request.kind(), request.amountFen());
    var use = new FundsUse(request, money.ownerUnitCode(), day, Hand.of(caller));
    if (uses.knowsSlip(use.ownerUnitCode, use.slipNo)) {
      throw Problem.rule("slip-used-twice", "slipNo", use.slipNo);
    }
    uses.persistAndFlush(use);
    audit.transition(AGGREGATE, use.id, null, use.state, null);
    return UseView.of(use, caller);
  }

  /** What comes by budget lines is spent by payments, which are guarded there. */
  private void requireOutsideBudget(String kind) {
    var government = sources.governmentByKind().get(kind);
    if (government == null) {
      throw Problem.rule("unknown-source", "kind", kind);
    }
    if (government) {
      throw Problem.rule("use-of-budget-money", "kind", kind);
    }
  }

  private static void requireArrived(
      FinancingPlanService.ProjectMoney money, String kind, long fen) {
    long left = money.leftFenByKind().getOrDefault(kind, 0L);
    if (fen > left) {
      throw Problem.rule("use-over-arrived", "amountFen", kind, new Money(left));
    }
  }

  @Transactional
  UseView step(Caller caller, UUID id, UseRequest.Transition wanted) {
    var use = requireReadable(caller, uses.lock(id));
    var to = wanted.to();
    if (!use.state.next().contains(to)) {
      throw Problem.transitionNotAllowed(use.state, to, use.allowedTo(caller));
    }
    if (!use.permits(caller, to)) {
      throw Problem.notPermitted();
    }
    var from = use.state;
    switch (to) {
      case CONFIRMED -> confirm(caller, use);
      case REVERSED -> reverse(use, wanted.statedReason());
      case WITHDRAWN, RECORDED -> use.state = to;
    }
    uses.flush();
    audit.transition(AGGREGATE, id, from, use.state, wanted.statedReason());
    return UseView.of(use, caller);
  }

  private void confirm(Caller caller, FundsUse use) {
    if (use.isRecordedBy(Hand.of(caller))) {
      throw Problem.notPermitted("same-hand-of-use");
    }
    var money = plans.hold(use.projectId);
    requireArrived(money, use.kind, use.amountFen);
    var posting =
        Posting.move(
                "use:" + use.id,
                JournalKind.USE,
                use.id,
                money.projectCode(),
                money.accountId(),
                used(use),
                use.amountFen)
            .spentFor(use.purpose, null);
    use.confirm(Hand.of(caller), ledger.post(posting).require());
  }

  private void reverse(FundsUse use, @Nullable String reason) {
    if (reason == null || use.journalId == null) {
      throw Problem.rule("reason-missing", "reason");
    }
    var money = plans.hold(use.projectId);
    var posting =
        Posting.move(
            "use:" + use.id + ":reverse",
            JournalKind.REVERSE,
            use.id,
            money.projectCode(),
            used(use),
            money.accountId(),
            use.amountFen);
    ledger.post(posting.reversing(use.journalId)).require();
    use.state = UseState.REVERSED;
  }

  private UUID used(FundsUse use) {
    return ledger.open(
        new NewAccount(
            AccountType.USED,
            "USED:" + use.kind + ":" + use.projectId,
            null,
            use.projectId,
            use.ownerUnitCode,
            NewAccount.Limits.NONE,
            clock.today()));
  }

  @Transactional
  Page<UseView> list(
      Caller caller, PageRequest page, @Nullable UUID projectId, @Nullable UseState state) {
    return uses.list(page, projectId, state, FundsReaders.onlyUnit(caller))
        .map(use -> UseView.of(use, caller));
  }

  @Transactional
  UseView get(Caller caller, UUID id) {
    var use = uses.findByIdOptional(id).orElseThrow(() -> Problem.notFound("funds-use", id));
    return UseView.of(requireReadable(caller, use), caller);
  }

  private static FundsUse requireReadable(Caller caller, FundsUse use) {
    if (!FundsReaders.readsAll(caller) && !caller.isOf(use.ownerUnitCode)) {
      throw Problem.notFound("funds-use", use.id);
    }
    return use;
  }
}
