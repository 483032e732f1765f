package org.ecocity.funding.movements;

import org.ecocity.funding.budget.MovedLine;
import org.ecocity.platform.money.Money;
import org.ecocity.platform.problem.Problem;

/** Refusals of movements in sentences. */
final class MovementProblems {
  private MovementProblems() {}

  /** More than is free: says how much is, and what holds the rest. */
  static Problem overFree(MovedLine line, long freeFen, long wantedFen) {
    return Problem.rule(
            "movement-over-free",
            "amountFen",
            line.code(),
            new Money(wantedFen),
            new Money(freeFen),
            new Money(line.amountFen()),
            new Money(line.amountFen() - freeFen))
        .with("freeFen", freeFen);
  }

  /** More than a line can hold: says how much it has and how much may be added. */
  static Problem overMost(MovedLine line, long wantedFen) {
    return Problem.rule(
        "line-over-most",
        "amountFen",
        line.code(),
        new Money(line.amountFen()),
        new Money(wantedFen),
        new Money(Money.MAX_FEN - line.amountFen()));
  }

  static Problem of(MovementOutcome refusal, MovementState wanted) {
    return switch (refusal) {
      case MovementOutcome.Done(var movement) ->
          throw new IllegalStateException("Not a refusal: " + movement.id());
      case MovementOutcome.NotAllowed(var from, var allowed) ->
          Problem.transitionNotAllowed(from, wanted, allowed);
      case MovementOutcome.NotPermitted() -> Problem.notPermitted();
      case MovementOutcome.SameHand() -> Problem.notPermitted("same-hand-of-movement");
      case MovementOutcome.ChiefNeeded() -> Problem.notPermitted("earmark-change-of-chief");
      case MovementOutcome.ReasonMissing() -> Problem.rule("reason-missing", "reason");
      case MovementOutcome.OverFree(var line, var free, var fen) -> overFree(line, free, fen);
      case MovementOutcome.OverMost(var line, var fen) -> overMost(line, fen);
      case MovementOutcome.NothingFree(var code) -> Problem.rule("nothing-free", null, code);
      case MovementOutcome.YearNotOver(var code, var end) ->
          Problem.rule("line-year-not-over", null, code, end);
      case MovementOutcome.DueForRecovery(var code, var years) ->
          Problem.rule("due-for-recovery", null, code, years);
      case MovementOutcome.NotDue(var code, var until) ->
          Problem.rule("not-due-for-recovery", null, code, until);
      case MovementOutcome.EarmarkClosed(var code) -> Problem.rule("earmark-closed", null, code);
    };
  }
}
