package org.ecocity.funding.allocations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.budget.BudgetLineService;
import org.ecocity.funding.budget.CarriedLines;
import org.ecocity.funding.budget.ChargedLine;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.ledger.PostOutcome;
import org.ecocity.funding.wiring.Hand;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Allocations outside of award rounds, and what is taken back: two hands in finance. */
@ApplicationScoped
class AllocationService {
  private final Allocations allocations;
  private final AllocationMoney money;
  private final AllocationReading reading;
  private final BudgetLineService lines;
  private final CarriedLines carried;
  private final Units units;
  private final Audit audit;
  private final BusinessClock clock;

  AllocationService(
      Allocations allocations,
      AllocationMoney money,
      AllocationReading reading,
      BudgetLineService lines,
      CarriedLines carried,
      Units units,
      Audit audit,
      BusinessClock clock) {
    this.allocations = allocations;
    this.money = money;
    this.reading = reading;
    this.lines = lines;
    this.carried = carried;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  AllocationView prepare(Caller caller, AllocationRequest request) {
    var reversed = request.reversesId();
    var one = reversed == null ? direct(caller, request) : clawback(caller, request, reversed);
    allocations.persistAndFlush(one);
    audit.transition(RoundAllocations.AGGREGATE, one.id, null, one.state, one.reason);
    return reading.view(caller, one);
  }

  private Allocation direct(Caller caller, AllocationRequest request) {
    var lineId = request.budgetLineId();
    var unit = request.unitCode();
    if (lineId == null || unit == null) {
      throw Problem.rule("allocation-names-both", lineId == null ? "budgetLineId" : "unitCode");
    }
    var source = source(lineId);
    var unitCode =
        units
            .codeOf(unit.strip())
            .orElseThrow(() -> Problem.rule("unknown-unit", "unitCode", unit));
    if (!units.mayBeDistrict(unitCode)) {
      throw Problem.rule("line-of-no-district", "unitCode", unitCode);
    }
    return new Allocation(
        AllocationKind.DIRECT,
        unitCode,
        source,
        request.amountFen(),
        request.documentNumber().strip(),
        Hand.of(caller),
        clock.today());
  }

  private ChargedLine source(UUID lineId) {
    var source =
        lines
            .find(lineId)
            .orElseThrow(() -> Problem.rule("unknown-budget-line", "budgetLineId", lineId));
    if (!carried.isAllocatable(lineId)) {
      throw Problem.rule("line-not-allocatable", "budgetLineId", source.code());
    }
    return source;
  }

  private Allocation clawback(Caller caller, AllocationRequest request, UUID reversedId) {
    if (request.budgetLineId() != null || request.unitCode() != null) {
      throw Problem.rule("allocation-names-both", "reversesId");
    }
    var reason = request.statedReason();
    if (reason == null) {
      throw Problem.rule("reason-missing", "reason");
    }
    var reversed =
        allocations
            .findByIdOptional(reversedId)
            .filter(Allocation::mayBeClawedBack)
            .orElseThrow(() -> Problem.rule("unknown-allocation", "reversesId", reversedId));
    if (request.amountFen() > reversed.keptFen()) {
      throw Problem.rule("more-than-allocated", "amountFen", reversed.keptFen());
    }
    return reversed.clawback(
        lines.require(reversed.sourceLineId),
        request.amountFen(),
        request.documentNumber().strip(),
        reason,
        Hand.of(caller),
        clock.today());
  }

  @Transactional
  AllocationOutcome step(Caller caller, UUID id, AllocationTransition wanted) {
    var one = allocations.lock(id);
    if (!one.state.next().contains(wanted.to())) {
      return new AllocationOutcome.NotAllowed(one.state, AllocationReading.allowed(caller, one));
    }
    return wanted.to() == AllocationState.CANCELLED
        ? cancel(caller, one, wanted.statedReason())
        : allocate(caller, one);
  }

  private AllocationOutcome cancel(Caller caller, Allocation one, @Nullable String why) {
    if (why == null) {
      return new AllocationOutcome.ReasonMissing();
    }
    one.cancel(why);
    return done(caller, one, why);
  }

  private AllocationOutcome allocate(Caller caller, Allocation one) {
    if (!caller.has(Roles.FINANCE_CHIEF)) {
      return new AllocationOutcome.NotPermitted();
    }
    if (one.isPreparedBy(Hand.of(caller))) {
      return new AllocationOutcome.SameHand();
    }
    var source = lines.require(one.sourceLineId);
    return one.reversesId == null
        ? give(caller, one, source)
        : takeBack(caller, one, source, allocations.lock(one.reversesId));
  }

  private AllocationOutcome give(Caller caller, Allocation one, ChargedLine source) {
    var line = carried.open(source.id(), one.unitCode, one.documentNumber);
    var posted = money.allocate(one, source.accountId(), line);
    if (posted instanceof PostOutcome.BelowFloor(var account, var left)) {
      throw Problem.rule("line-too-small", null, source.code(), left);
    }
    posted.require();
    money.noteGrants(List.of(one));
    one.done(line, caller.user(), clock.today(), null);
    return done(caller, one, null);
  }

  private AllocationOutcome takeBack(
      Caller caller, Allocation back, ChargedLine source, Allocation given) {
    if (back.amountFen > given.keptFen()) {
      return new AllocationOutcome.MoreThanAllocated(given.keptFen());
    }
    var line = lineWith(back.amountFen, java.util.Objects.requireNonNull(given.lineId));
    var posted = money.clawBack(back, line, source);
    if (posted instanceof PostOutcome.BelowFloor(var account, var left)) {
      return new AllocationOutcome.LineTooSmall(line.code(), left);
    }
    posted.require();
    given.clawedBackFen += back.amountFen;
    back.done(line, caller.user(), clock.today(), null);
    audit.noted(RoundAllocations.AGGREGATE, given.id, "CLAWED_BACK", back.id);
    return done(caller, back, back.reason);
  }

  /**
   * Where the money is now: the line that got it, or one that carries on what it had left. The
   * first that has enough; if none has, the one that has most. One document takes from one line.
   */
  private ChargedLine lineWith(long fen, UUID givenLineId) {
    var chain = carried.carriedOn(givenLineId);
    // Lines before accounts, as everybody does, so that nobody waits in a ring.
    carried.lock(chain);
    var all = chain.stream().map(lines::require).toList();
    return all.stream()
        .filter(line -> carried.availableFen(line) >= fen)
        .findFirst()
        .orElseGet(
            () -> all.stream().max(Comparator.comparingLong(carried::availableFen)).orElseThrow());
  }

  private AllocationOutcome done(Caller caller, Allocation one, @Nullable String reason) {
    allocations.flush();
    audit.transition(
        RoundAllocations.AGGREGATE, one.id, AllocationState.PREPARED, one.state, reason);
    return new AllocationOutcome.Done(reading.view(caller, one));
  }
}
