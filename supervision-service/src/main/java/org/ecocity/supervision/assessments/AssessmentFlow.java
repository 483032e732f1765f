package org.ecocity.supervision.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.platform.approvals.Approvals;
import org.ecocity.platform.approvals.Step;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.platform.time.WorkingDays;
import org.ecocity.supervision.cadences.DueCalendar;
import org.ecocity.supervision.cadences.Purpose;
import org.ecocity.supervision.scorecards.Schemes;
import org.ecocity.supervision.scoring.Scheme;

/** Takes an assessment from state to state. */
@ApplicationScoped
class AssessmentFlow {
  private static final String AGGREGATE = AssessmentService.AGGREGATE;

  private final AssessmentService service;
  private final Assessments assessments;
  private final AssessmentRights rights;
  private final Approvals approvals;
  private final Schemes schemes;
  private final ScoreKeeper keeper;
  private final KeptScores kept;
  private final TypedIn typedIn;
  private final Disputes disputes;
  private final Outbox outbox;
  private final Audit audit;
  private final BusinessClock clock;
  private final WorkingDays workingDays;
  private final DueCalendar calendar;
  private final jakarta.enterprise.event.Event<AssessmentIssued> followers;

  AssessmentFlow(
      AssessmentService service,
      Assessments assessments,
      AssessmentRights rights,
      Approvals approvals,
      Schemes schemes,
      ScoreKeeper keeper,
      KeptScores kept,
      TypedIn typedIn,
      Disputes disputes,
      Outbox outbox,
      Audit audit,
      BusinessClock clock,
      WorkingDays workingDays,
      DueCalendar calendar,
      jakarta.enterprise.event.Event<AssessmentIssued> followers) {
    this.service = service;
    this.assessments = assessments;
    this.rights = rights;
    this.approvals = approvals;
    this.schemes = schemes;
    this.keeper = keeper;
    this.kept = kept;
    this.typedIn = typedIn;
    this.disputes = disputes;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
    this.workingDays = workingDays;
    this.calendar = calendar;
    this.followers = followers;
  }

  /** State first (409), then the hand (403), then what is missing (422). */
  @Transactional
  AssessmentView move(UUID id, AssessmentTransition wish) {
    var assessment = service.readable(assessments.requireLocked(id));
    var from = assessment.state;
    if (!from.next().contains(wish.to())) {
      throw Problem.transitionNotAllowed(from, wish.to(), rights.allowed(assessment));
    }
    if (wish.to() != AssessmentState.ISSUED && !rights.has(Roles.OFFICE)) {
      throw Problem.notPermitted();
    }
    switch (take(assessment, wish)) {
      case FlowOutcome.Moved(var before) ->
          audit.transition(AGGREGATE, id, before, assessment.state, wish.reason());
      case FlowOutcome.PaperEntered() ->
          audit.noted(AGGREGATE, id, "PAPER_ENTERED", Objects.requireNonNull(assessment.paper));
      case FlowOutcome.NotAllowed() ->
          throw Problem.transitionNotAllowed(from, wish.to(), rights.allowed(assessment));
      case FlowOutcome.Missing(var slug, var field) -> throw Problem.rule(slug, field);
    }
    assessments.flush();
    return service.view(assessment);
  }

  private FlowOutcome take(Assessment assessment, AssessmentTransition wish) {
    var today = clock.today();
    return switch (wish.to()) {
      case COLLECTING -> assessment.collectMore(wish.reason(), today);
      case SCORED -> score(assessment);
      case DISPUTABLE ->
          assessment.open(
              workingDays.plus(today, schemeOf(assessment).objectionWorkingDays()), today);
      case REVIEWED -> assessment.review(rights.user(), disputes.anyOpen(assessment.id), today);
      case ISSUED -> issue(assessment, wish);
    };
  }

  private FlowOutcome score(Assessment assessment) {
    if (typedIn.awaitsConfirmation(assessment.id)) {
      return new FlowOutcome.Missing("evidence-unconfirmed", "evidence");
    }
    var outcome = assessment.score(rights.user(), clock.now(), clock.today());
    if (outcome instanceof FlowOutcome.Moved) {
      var known = Objects.requireNonNull(assessment.knownAt);
      keeper.reckon(assessment, schemeOf(assessment), known, clock.today());
    }
    return outcome;
  }

  /** By the matrix; or first the registrar enters the paper, then a second person confirms it. */
  private FlowOutcome issue(Assessment assessment, AssessmentTransition wish) {
    var about = rights.approval(assessment);
    var paper = assessment.paper;
    if (wish.paper() != null) {
      assessment.paper = approvals.enter(wish.paper());
      return new FlowOutcome.PaperEntered();
    }
    if (paper == null) {
      approvals.require(about, Step.APPROVE);
    } else {
      approvals.requireSecondPerson(about, paper);
    }
    var outcome = assessment.issue(rights.user(), keeper.keptHash(assessment), clock.today());
    if (outcome instanceof FlowOutcome.Moved) {
      tell(assessment);
    }
    return outcome;
  }

  private void tell(Assessment assessment) {
    var rows = kept.of(assessment.id, assessment.revision);
    var event = AssessmentIssued.of(assessment, rows);
    outbox.append(assessment.id, event);
    calendar.done(Purpose.ASSESSMENT, assessment.period, assessment.subject(), clock.today(), null);
    followers.fire(event);
  }

  private Scheme schemeOf(Assessment assessment) {
    return schemes.get(assessment.schemeId).scheme();
  }
}
