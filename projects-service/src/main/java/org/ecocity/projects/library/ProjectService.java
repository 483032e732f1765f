package org.ecocity.projects.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Actor;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;

@ApplicationScoped
class ProjectService {
  static final String AGGREGATE = "project";

  private final Projects projects;
  private final ProjectRules rules;
  private final ProjectViews views;
  private final Told told;
  private final Outbox outbox;
  private final Audit audit;
  private final Transitions transitions;
  private final BusinessClock clock;
  private final Caller caller;

  ProjectService(
      Projects projects,
      ProjectRules rules,
      ProjectViews views,
      Told told,
      Outbox outbox,
      Audit audit,
      Transitions transitions,
      BusinessClock clock,
      Caller caller) {
    this.projects = projects;
    this.rules = rules;
    this.views = views;
    this.told = told;
    this.outbox = outbox;
    this.audit = audit;
    this.transitions = transitions;
    this.clock = clock;
    this.caller = caller;
  }

  @Transactional
  Page<ProjectView> list(PageRequest request, ProjectFilter filter) {
    return views.named(projects.page(request, filter, caller.actor(), found -> found));
  }

  @Transactional
  ProjectView get(UUID id) {
    return views.of(projects.visible(id, caller.actor()));
  }

  @Transactional
  List<TransitionView> transitions(UUID id) {
    return transitions.of(AGGREGATE, projects.visible(id, caller.actor()).id());
  }

  @Transactional
  ProjectView draft(ProjectRequest request) {
    return views.of(draft(request, caller.actor()));
  }

  /** Drafts a project for whoever acts: by request or by import. */
  Project draft(ProjectRequest request, Actor actor) {
    var owner = rules.ownerOf(request, actor);
    rules.check(request, null, actor);
    var project = new Project(Ids.next(), actor.user(), clock.today());
    project.describe(request, owner);
    projects.persist(project);
    audit.created(AGGREGATE, project.id(), request);
    audit.transition(AGGREGATE, project.id(), null, ProjectState.DRAFT, null);
    return project;
  }

  @Transactional
  ProjectView change(UUID id, long version, ProjectRequest request) {
    var actor = caller.actor();
    var project = projects.visibleAndLocked(id, actor);
    if (project.version() != version) {
      throw Problem.of(412, "changed-meanwhile");
    }
    rules.requireOpen(project, actor);
    var owner = rules.ownerOf(request, actor);
    rules.check(request, project, actor);
    var before = views.of(project);
    project.describe(request, owner);
    projects.flush();
    audit.changed(AGGREGATE, id, ProjectRequest.of(before), request);
    told.changed(project);
    return views.of(project);
  }

  @Transactional
  void delete(UUID id) {
    var actor = caller.actor();
    var project = projects.visibleAndLocked(id, actor);
    rules.requireOpen(project, actor);
    if (project.state() != ProjectState.DRAFT) {
      throw Problem.conflict("only-drafts", project.state());
    }
    audit.noted(AGGREGATE, id, "DELETED", ProjectRequest.of(views.of(project)));
    projects.delete(project);
  }

  @Transactional
  MoveOutcome move(UUID id, TransitionRequest request) {
    var actor = caller.actor();
    var project = projects.visibleAndLocked(id, actor);
    var found =
        ProjectStep.of(project).stream().filter(s -> s.to(project) == request.to()).findFirst();
    if (found.isEmpty()) {
      return new MoveOutcome.NotAllowed(project.state(), ProjectViews.allowed(project, actor));
    }
    var step = found.get();
    if (!step.mayBeTakenBy(actor, project)) {
      return new MoveOutcome.OfOthers(step.who());
    }
    if (rules.isSameHand(step, project, actor)) {
      return new MoveOutcome.SameHand();
    }
    var missing = rules.missing(step, project, request);
    if (!missing.isEmpty()) {
      return new MoveOutcome.Lacks(missing);
    }
    take(project, step, request, actor);
    return new MoveOutcome.Moved(views.of(project));
  }

  private void take(Project project, ProjectStep step, TransitionRequest request, Actor actor) {
    var from = project.state();
    project.take(step, actor, clock.today());
    if (step == ProjectStep.ADMIT && project.code() == null) {
      project.assign(rules.nextCode(clock.today().getYear()));
    }
    projects.flush();
    audit.transition(AGGREGATE, project.id(), from, project.state(), request.reason());
    told.changed(project);
    switch (step) {
      case SUBMIT ->
          outbox.append(project.id(), ProjectMoved.Submitted.of(project, request.reason()));
      case RETURN ->
          outbox.append(project.id(), ProjectMoved.Returned.of(project, request.reason()));
      case ADMIT ->
          outbox.append(project.id(), ProjectMoved.Admitted.of(project, request.reason()));
      default -> {}
    }
  }

  /** Whether this actor drafts for any unit. */
  static boolean isOffice(Actor actor) {
    return actor.hasAny(Roles.OFFICE, Roles.OFFICE_CHIEF);
  }
}
