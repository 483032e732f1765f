package org.ecocity.projects.admissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Actor;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.library.Evidence;
import org.ecocity.projects.library.Library;
import org.ecocity.projects.library.ProjectFacts;
import org.ecocity.projects.library.ProjectState;

@ApplicationScoped
class OpinionService implements Evidence {
  private final Opinions opinions;
  private final Library library;
  private final Audit audit;
  private final BusinessClock clock;
  private final Caller caller;

  OpinionService(
      Opinions opinions, Library library, Audit audit, BusinessClock clock, Caller caller) {
    this.opinions = opinions;
    this.library = library;
    this.audit = audit;
    this.clock = clock;
    this.caller = caller;
  }

  @Transactional
  List<OpinionView> list(UUID projectId) {
    var project = library.visible(projectId);
    return opinions.of(projectId).stream().map(o -> o.view(project.contentNo())).toList();
  }

  @Transactional
  OpinionView give(UUID projectId, OpinionRequest request) {
    var project = library.hold(projectId);
    if (!mayGive(project, caller.actor())) {
      throw Problem.notPermitted("opinion-of-line-department");
    }
    if (project.state() != ProjectState.SUBMITTED) {
      throw Problem.conflict("project-not-submitted", project.state());
    }
    var opinion = new Opinion(project, request, caller.actor(), clock.today());
    opinions.persist(opinion);
    var view = opinion.view(project.contentNo());
    audit.noted("project", projectId, "OPINION", view);
    return view;
  }

  /** The line department; the office where the department owns the project or there is none. */
  static boolean mayGive(ProjectFacts project, Actor actor) {
    var line = project.lineDepartmentCode();
    return line == null || line.equals(project.ownerUnitCode())
        ? actor.hasAny(Roles.OFFICE)
        : actor.isOf(line) && actor.hasAny(Roles.UNIT, Roles.UNIT_CHIEF);
  }

  @Override
  public Set<Kind> kinds() {
    return Set.of(Kind.OPINION);
  }

  @Override
  @Transactional
  public boolean isThere(UUID projectId, Kind kind) {
    return library
        .find(projectId)
        .map(p -> opinions.of(projectId).stream().anyMatch(o -> o.isAbout(p.contentNo())))
        .orElse(false);
  }
}
