package org.ecocity.projects.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.programmes.ProgrammeRegister;

@ApplicationScoped
class PlanVersionService {
  static final String AGGREGATE = "plan-version";

  private final PlanVersions plans;
  private final PlanTasks planTasks;
  private final PlanRights rights;
  private final ProgrammeRegister programmes;
  private final Audit audit;
  private final Transitions transitions;
  private final BusinessClock clock;
  private final Caller caller;

  PlanVersionService(
      PlanVersions plans,
      PlanTasks planTasks,
      PlanRights rights,
      ProgrammeRegister programmes,
      Audit audit,
      Transitions transitions,
      BusinessClock clock,
      Caller caller) {
    this.plans = plans;
    this.planTasks = planTasks;
    this.rights = rights;
    this.programmes = programmes;
    this.audit = audit;
    this.transitions = transitions;
    this.clock = clock;
    this.caller = caller;
  }

  @Transactional
  List<PlanVersionView> list(UUID programmeId) {
    programmes.require(programmeId);
    return plans.of(programmeId).stream().filter(rights::mayRead).map(this::view).toList();
  }

  @Transactional
  PlanVersionView get(UUID programmeId, UUID id) {
    return view(visible(programmeId, id));
  }

  @Transactional
  List<PlanTask> tasks(UUID programmeId, UUID id) {
    return visible(programmeId, id).tasks();
  }

  @Transactional
  List<TransitionView> transitions(UUID programmeId, UUID id) {
    return transitions.of(AGGREGATE, visible(programmeId, id).id());
  }

  @Transactional
  PlanVersionView begin(UUID programmeId, PlanVersionRequest request) {
    programmes.require(programmeId);
    rights.requirePreparer();
    plans.lockVersionsOf(programmeId);
    plans
        .openOf(programmeId)
        .ifPresent(
            open -> {
              throw Problem.conflict("plan-still-open", open.number()).with("id", open.id());
            });
    var given = request.tasks();
    var tasks = given == null ? tasksInForce(programmeId) : given;
    planTasks.require(tasks);
    int number = plans.of(programmeId).stream().mapToInt(PlanVersion::number).max().orElse(0) + 1;
    var draft = new PlanVersion.Draft(caller.user(), clock.today());
    var plan = new PlanVersion(Ids.next(), programmeId, number, request, draft);
    plan.fill(tasks);
    plans.persistAndFlush(plan);
    audit.created(AGGREGATE, plan.id(), request);
    audit.transition(AGGREGATE, plan.id(), null, PlanState.DRAFT, request.reason());
    return view(plan);
  }

  @Transactional
  PlanVersionView fill(UUID programmeId, UUID id, long version, List<PlanTask> tasks) {
    var plan = draft(programmeId, id, version);
    rights.requirePreparer();
    planTasks.require(tasks);
    refill(plan, tasks);
    return view(plan);
  }

  /** The draft of a programme; refuses with 409 when there is none. */
  @Transactional
  PlanVersion draftOf(UUID programmeId) {
    programmes.require(programmeId);
    return plans
        .openOf(programmeId)
        .filter(open -> open.state() == PlanState.DRAFT)
        .orElseThrow(() -> Problem.conflict("no-draft-plan"));
  }

  /** Replaces the tasks of a programme's draft by import, which has checked them row by row. */
  @Transactional(Transactional.TxType.MANDATORY)
  void replaceTasks(UUID programmeId, List<PlanTask> tasks) {
    refill(draftOf(programmeId), tasks);
  }

  private void refill(PlanVersion plan, List<PlanTask> tasks) {
    var before = plan.tasks();
    plan.fill(tasks);
    plans.flush();
    audit.changed(AGGREGATE, plan.id(), before, tasks);
  }

  @Transactional
  void discard(UUID programmeId, UUID id, long version) {
    var plan = draft(programmeId, id, version);
    rights.requirePreparer();
    audit.noted(AGGREGATE, id, "DISCARDED", plan.tasks());
    plans.delete(plan);
  }

  PlanVersion visible(UUID programmeId, UUID id) {
    return plans
        .findByIdOptional(id)
        .filter(found -> found.programmeId().equals(programmeId) && rights.mayRead(found))
        .orElseThrow(() -> Problem.notFound(AGGREGATE, id));
  }

  PlanVersionView view(PlanVersion plan) {
    return PlanVersionView.of(plan, rights.allowed(plan));
  }

  private PlanVersion draft(UUID programmeId, UUID id, long version) {
    var plan = visible(programmeId, id);
    if (plan.version() != version) {
      throw Problem.of(412, "changed-meanwhile");
    }
    if (plan.state() != PlanState.DRAFT) {
      throw Problem.conflict("only-drafts", plan.state());
    }
    return plan;
  }

  private List<PlanTask> tasksInForce(UUID programmeId) {
    return plans.inForce(programmeId).map(PlanVersion::tasks).orElse(List.of());
  }
}
