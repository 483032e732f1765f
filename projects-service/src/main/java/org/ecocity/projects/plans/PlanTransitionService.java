package org.ecocity.projects.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.platform.approvals.Approvals;
import org.ecocity.platform.approvals.Paper;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Takes a plan version through its hands. */
@ApplicationScoped
class PlanTransitionService {
  private static final String AGGREGATE = PlanVersionService.AGGREGATE;

  private final PlanVersionService versions;
  private final PlanVersions plans;
  private final PlanRights rights;
  private final Approvals approvals;
  private final Instance<PlanFollower> followers;
  private final Outbox outbox;
  private final Audit audit;
  private final BusinessClock clock;
  private final Caller caller;

  PlanTransitionService(
      PlanVersionService versions,
      PlanVersions plans,
      PlanRights rights,
      Approvals approvals,
      Instance<PlanFollower> followers,
      Outbox outbox,
      Audit audit,
      BusinessClock clock,
      Caller caller) {
    this.versions = versions;
    this.plans = plans;
    this.rights = rights;
    this.approvals = approvals;
    this.followers = followers;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
    this.caller = caller;
  }

  @Transactional
  PlanVersionView move(UUID programmeId, UUID id, PlanTransitionRequest request) {
    var plan = versions.visible(programmeId, id);
    plans.lockVersionsOf(programmeId);
    plans.getEntityManager().refresh(plan);
    var step =
        PlanStep.between(plan.state(), request.to())
            .orElseThrow(
                () ->
                    Problem.transitionNotAllowed(plan.state(), request.to(), rights.allowed(plan)));
    if (step == PlanStep.APPROVE && (request.paper() != null || rights.isByPaper(plan))) {
      approveByPaper(plan, request.paper(), request.reason());
    } else {
      rights.require(plan, step);
      take(plan, step, request);
    }
    plans.flush();
    return versions.view(plan);
  }

  private void take(PlanVersion plan, PlanStep step, PlanTransitionRequest request) {
    var today = clock.today();
    var outcome =
        switch (step) {
          case CHECK -> plan.check(caller.user(), today);
          case RETURN -> {
            requireReason(request.reason());
            yield plan.giveBack(today);
          }
          case APPROVE -> plan.approve(caller.user(), today);
          case ISSUE -> issue(plan, request.documentNumber());
        };
    switch (outcome) {
      case PlanOutcome.Moved(var from) ->
          audit.transition(AGGREGATE, plan.id(), from, plan.state(), request.reason());
      case PlanOutcome.Issued(var event) -> tell(plan, event, request.reason());
      case PlanOutcome.Empty() -> throw Problem.rule("plan-empty", "tasks");
      case PlanOutcome.WrongWeights(var sum) ->
          throw Problem.rule("weights-not-100", "tasks", sum.toPlainString());
    }
  }

  private PlanOutcome issue(PlanVersion plan, @Nullable String documentNumber) {
    if (documentNumber == null || documentNumber.isBlank()) {
      throw Problem.rule("document-number-missing", "documentNumber");
    }
    var replaced = plans.inForce(plan.programmeId());
    replaced.ifPresent(
        old -> {
          old.supersede(clock.today());
          audit.transition(
              AGGREGATE, old.id(), PlanState.ISSUED, PlanState.SUPERSEDED, plan.reason());
        });
    return plan.issue(
        documentNumber.strip(), clock.today(), replaced.map(PlanVersion::id).orElse(null));
  }

  private void tell(PlanVersion plan, PlanVersionIssued event, @Nullable String reason) {
    audit.transition(AGGREGATE, plan.id(), PlanState.APPROVED, PlanState.ISSUED, reason, event);
    plans.flush();
    outbox.append(plan.id(), event);
    var issued = new IssuedPlan(plan.id(), plan.programmeId(), plan.tasks());
    followers.forEach(follower -> follower.issued(issued));
  }

  /** First the registrar enters the paper, then a second person confirms it. */
  private void approveByPaper(PlanVersion plan, @Nullable Paper paper, @Nullable String reason) {
    if (paper != null) {
      plan.enterPaper(approvals.enter(paper));
      audit.noted(AGGREGATE, plan.id(), "PAPER_ENTERED", Objects.requireNonNull(plan.paper()));
      return;
    }
    rights.requireSecond(plan);
    plan.approve(caller.user(), clock.today());
    audit.transition(
        AGGREGATE, plan.id(), PlanState.CHECKED, PlanState.APPROVED, reason, plan.paper());
  }

  private static void requireReason(@Nullable String reason) {
    if (reason == null || reason.isBlank()) {
      throw Problem.rule("reason-missing", "reason");
    }
  }
}
