package org.ecocity.funding.movements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.ecocity.funding.budget.MovedLine;
import org.ecocity.funding.budget.MovedLines;
import org.ecocity.funding.carryovers.CarryOverService;
import org.ecocity.funding.ledger.PostOutcome;
import org.ecocity.funding.wiring.Hand;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Approves movements, or cancels them: the second hand in finance. */
@ApplicationScoped
class MovementService {
  private final BudgetMovements movements;
  private final MovedLines lines;
  private final CarryOverService rules;
  private final MovementMoney money;
  private final MovementReading reading;
  private final Audit audit;
  private final BusinessClock clock;

  MovementService(
      BudgetMovements movements,
      MovedLines lines,
      CarryOverService rules,
      MovementMoney money,
      MovementReading reading,
      Audit audit,
      BusinessClock clock) {
    this.movements = movements;
    this.lines = lines;
    this.rules = rules;
    this.money = money;
    this.reading = reading;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  MovementOutcome step(Caller caller, UUID id, MovementTransition wanted) {
    var one = movements.lock(id);
    if (!one.state.next().contains(wanted.to())) {
      return new MovementOutcome.NotAllowed(one.state, MovementReading.allowed(caller, one));
    }
    return wanted.to() == MovementState.CANCELLED
        ? cancel(caller, one, wanted.statedReason())
        : approve(caller, one, wanted.statedReason());
  }

  private MovementOutcome cancel(Caller caller, BudgetMovement one, @Nullable String why) {
    if (why == null) {
      return new MovementOutcome.ReasonMissing();
    }
    one.cancel(why);
    return done(caller, one, why);
  }

  /** Lines are held before accounts, as allocations do, so that nobody waits in a ring. */
  private MovementOutcome approve(Caller caller, BudgetMovement one, @Nullable String why) {
    var hindrance = one.hindrance(caller);
    if (hindrance != null) {
      return hindrance;
    }
    lines.lock(Stream.of(one.budgetLineId, one.toLineId).filter(Objects::nonNull).toList());
    var line = require(one.budgetLineId);
    var refusal =
        switch (one.kind) {
          case SUPPLEMENT -> supplement(caller, one, line);
          case CUT -> take(caller, one, line, null, fen(one));
          case TRANSFER ->
              take(caller, one, line, require(Objects.requireNonNull(one.toLineId)), fen(one));
          case CARRY_OVER -> carryOver(caller, one, line);
          case RECOVERY -> recover(caller, one, line);
        };
    return refusal == null ? done(caller, one, why) : refusal;
  }

  private @Nullable MovementOutcome supplement(Caller caller, BudgetMovement one, MovedLine line) {
    if (!line.hasRoomFor(fen(one))) {
      return new MovementOutcome.OverMost(line, fen(one));
    }
    money.supplement(one, line, fen(one));
    one.approve(fen(one), Hand.of(caller), clock.today());
    return null;
  }

  private @Nullable MovementOutcome carryOver(Caller caller, BudgetMovement one, MovedLine line) {
    var end = LocalDate.of(line.year(), Month.DECEMBER, 31);
    if (clock.today().isBefore(end)) {
      return new MovementOutcome.YearNotOver(line.code(), end);
    }
    int times = lines.timesCarriedOver(line.id());
    if (times >= rules.carryOversToday()) {
      return new MovementOutcome.DueForRecovery(line.code(), times + 1);
    }
    if (lines.freeFen(line) == 0) {
      return new MovementOutcome.NothingFree(line.code());
    }
    var opened = movements.carryOverOf(line.id()).map(before -> before.toLineId).orElse(null);
    var next = opened == null ? lines.openNext(line.id(), one.documentNumber) : require(opened);
    one.to(next);
    var refusal = takeAll(caller, one, line, next);
    if (refusal != null) {
      // A payment took the last of it just now: the line that was opened goes with the transaction.
      throw MovementProblems.of(refusal, MovementState.APPROVED);
    }
    return null;
  }

  private @Nullable MovementOutcome recover(Caller caller, BudgetMovement one, MovedLine line) {
    int left = rules.carryOversToday() - lines.timesCarriedOver(line.id());
    var until = LocalDate.of(line.year() + Math.max(left, 0), Month.DECEMBER, 31);
    return left > 0 || (left == 0 && clock.today().isBefore(until))
        ? new MovementOutcome.NotDue(line.code(), until)
        : takeAll(caller, one, line, null);
  }

  /**
   * All that is free, also when a payment takes of it at this moment: a refusal of the ledger says
   * what is left and holds the account, so that the second try is exact.
   */
  private @Nullable MovementOutcome takeAll(
      Caller caller, BudgetMovement one, MovedLine from, @Nullable MovedLine to) {
    long free = lines.freeFen(from);
    while (free > 0) {
      var refusal = take(caller, one, from, to, free);
      if (!(refusal instanceof MovementOutcome.OverFree(var line, var left, var wanted))) {
        return refusal;
      }
      free = left;
    }
    return new MovementOutcome.NothingFree(from.code());
  }

  private @Nullable MovementOutcome take(
      Caller caller, BudgetMovement one, MovedLine from, @Nullable MovedLine to, long fen) {
    if (to != null && !to.hasRoomFor(fen)) {
      return new MovementOutcome.OverMost(to, fen);
    }
    return switch (money.take(one, from, to, fen)) {
      case PostOutcome.Posted posted -> {
        one.approve(fen, Hand.of(caller), clock.today());
        yield null;
      }
      case PostOutcome.BelowFloor(var account, var left) ->
          new MovementOutcome.OverFree(from, left, fen);
      case PostOutcome.OutsideEarmark outside -> new MovementOutcome.EarmarkClosed(from.code());
    };
  }

  private MovementOutcome done(Caller caller, BudgetMovement one, @Nullable String reason) {
    movements.flush();
    audit.transition(
        MovementPreparation.AGGREGATE,
        one.id,
        MovementState.PREPARED,
        one.state,
        reason,
        new Moved(one.budgetLineCode, one.toLineCode, one.amountFen, one.documentNumber));
    return new MovementOutcome.Done(reading.view(caller, one));
  }

  private MovedLine require(UUID lineId) {
    return lines.find(lineId).orElseThrow(() -> new IllegalStateException("A line never goes"));
  }

  private static long fen(BudgetMovement one) {
    return Objects.requireNonNull(one.amountFen, "Only what moves all has no amount of its own");
  }

  private record Moved(
      String budgetLineCode,
      @Nullable String toLineCode,
      @Nullable Long amountFen,
      String documentNumber) {}
}
