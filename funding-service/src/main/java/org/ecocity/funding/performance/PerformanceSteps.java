package org.ecocity.funding.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.performance.sheets.SheetService;
import org.ecocity.funding.wiring.Hand;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.problem.Problem.FieldError;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;

/** The steps of finance: confirms, sends back, reviews, closes; different hands. */
@ApplicationScoped
class PerformanceSteps {
  static final String AGGREGATE = "performance";

  private final Performances performances;
  private final SheetService sheets;
  private final PerformanceNews news;
  private final Audit audit;
  private final Caller caller;
  private final BusinessClock clock;

  PerformanceSteps(
      Performances performances,
      SheetService sheets,
      PerformanceNews news,
      Audit audit,
      Caller caller,
      BusinessClock clock) {
    this.performances = performances;
    this.sheets = sheets;
    this.news = news;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  PerformanceOutcome step(UUID id, PerformanceTransition wanted) {
    var found = performances.lockReadable(id);
    var from = found.state;
    if (!from.next().contains(wanted.to())) {
      return new PerformanceOutcome.NotAllowed(from, allowed(found));
    }
    if (found.isSameHand(Hand.of(caller), wanted.to())) {
      return new PerformanceOutcome.SameHand();
    }
    if (wanted.to() == PerformanceState.RETURNED && wanted.statedReason() == null) {
      return new PerformanceOutcome.ReasonMissing();
    }
    var errors = wrong(found, wanted);
    if (!errors.isEmpty()) {
      return new PerformanceOutcome.Invalid(errors);
    }
    take(found, wanted);
    performances.flush();
    audit.transition(
        AGGREGATE, id, from, found.state, wanted.statedReason(), wanted.scoresOrNone());
    if (found.state == PerformanceState.CLOSED) {
      news.tellClosed(found);
    }
    return new PerformanceOutcome.Done();
  }

  private void take(Performance found, PerformanceTransition wanted) {
    var user = caller.user();
    var today = clock.today();
    switch (wanted.to()) {
      case CONFIRMED -> found.confirm(user, today);
      case RETURNED -> found.sendBack();
      case REVIEWED ->
          found.review(
              wanted.scoresOrNone(),
              sheets.said(found.sheetCode, found.sheetVersion),
              Hand.of(caller),
              today);
      case CLOSED -> found.close(user, today);
      case DRAFT, SELF_EVALUATED ->
          throw new IllegalStateException("The owner's own step: " + wanted.to());
    }
  }

  private static List<FieldError> wrong(Performance found, PerformanceTransition wanted) {
    var errors = new ArrayList<FieldError>();
    if (wanted.to() != PerformanceState.REVIEWED && !wanted.scoresOrNone().isEmpty()) {
      errors.add(new FieldError("scores", "scores-with-review", List.of()));
      return errors;
    }
    var seen = new HashSet<Integer>();
    for (int i = 0; i < wanted.scoresOrNone().size(); i++) {
      var score = wanted.scoresOrNone().get(i);
      var at = "scores[" + i + "]";
      if (score.no() > found.rows.size()) {
        errors.add(new FieldError(at + ".no", "indicator-unknown", List.of(score.no())));
      } else if (!seen.add(score.no())) {
        errors.add(new FieldError(at + ".no", "indicator-twice", List.of(score.no())));
      } else if (score.score().compareTo(found.rows.get(score.no() - 1).points) > 0) {
        errors.add(
            new FieldError(
                at + ".score",
                "score-over-points",
                List.of(found.rows.get(score.no() - 1).points)));
      }
    }
    return errors;
  }

  /** What the caller may make of it now. */
  List<PerformanceState> allowed(Performance found) {
    return caller.hasAny(Roles.FINANCE, Roles.FINANCE_CHECK, Roles.FINANCE_CHIEF)
        ? found.state.next().stream().filter(to -> !found.isSameHand(Hand.of(caller), to)).toList()
        : List.of();
  }

  /** The problem a refused step is answered with. */
  static Problem refusal(PerformanceOutcome outcome, PerformanceState to) {
    return switch (outcome) {
      case PerformanceOutcome.NotAllowed(var from, var allowed) ->
          Problem.transitionNotAllowed(from, to, allowed);
      case PerformanceOutcome.SameHand() -> Problem.notPermitted("performance-same-hand");
      case PerformanceOutcome.ReasonMissing() -> Problem.rule("reason-missing", "reason");
      case PerformanceOutcome.Invalid(var errors) -> Problem.invalid(errors);
      case PerformanceOutcome.Done() -> throw new IllegalStateException("Nothing was refused");
    };
  }
}
