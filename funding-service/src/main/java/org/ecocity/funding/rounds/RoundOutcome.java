package org.ecocity.funding.rounds;

import java.time.LocalDate;
import java.util.List;
import org.ecocity.funding.factors.FactorView;

/** What became of a step; a refusal leaves the round as it was. */
sealed interface RoundOutcome {
  record Done(RoundView round) implements RoundOutcome {}

  record NotAllowed(RoundState from, List<RoundState> allowed) implements RoundOutcome {}

  /** Figures are missing or not confirmed: whose and which. */
  record FactorsMissing(List<FactorView> missing) implements RoundOutcome {}

  /** The shares are more than the pool. */
  record PoolTooSmall(long shortFen) implements RoundOutcome {}

  /** The notice runs until the end of that day. */
  record NoticeRunning(LocalDate closesOn) implements RoundOutcome {}

  record ObjectionsOpen(long count) implements RoundOutcome {}

  record DocumentNumberMissing() implements RoundOutcome {}

  /** The day of acceptance is not given, or lies ahead. */
  record AcceptanceMissing() implements RoundOutcome {}

  record ReasonMissing() implements RoundOutcome {}

  /** Nobody of that code has a share here. */
  record UnknownSubject(String code) implements RoundOutcome {}
}
