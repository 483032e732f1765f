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
      case MovementOutcome.NothingFree(var code) -> Problem.rule("nothing-free", null, code);
      case MovementOutcome.YearNotOver(var code, var end) ->
          Problem.rule("line-year-not-over", null, code, end);
      case MovementOutcome.CarriedOverTwice(var code) ->
          Problem.rule("carried-over-twice", null, code);
      case MovementOutcome.NotDue(var code, var times) ->
          Problem.rule("not-due-for-recovery", null, code, times);
      case MovementOutcome.NextEntered(var code) -> Problem.conflict("next-line-entered", code);
      case MovementOutcome.EarmarkClosed(var code) -> Problem.rule("earmark-closed", null, code);
    };
  }
}
