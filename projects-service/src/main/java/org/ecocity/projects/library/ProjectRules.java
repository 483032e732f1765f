package org.ecocity.projects.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Locale;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Actor;
import org.ecocity.projects.organisations.Units;
import org.ecocity.projects.reference.CodeLists;
import org.jspecify.annotations.Nullable;

/** Rules of a project that need more than the project to judge. */
@ApplicationScoped
class ProjectRules {
  private static final String WITHOUT_CITY = "P";

  private final Projects projects;
  private final Units units;
  private final CodeLists codeLists;
  private final Instance<Evidence> evidence;

  ProjectRules(Projects projects, Units units, CodeLists codeLists, Instance<Evidence> evidence) {
    this.projects = projects;
    this.units = units;
    this.codeLists = codeLists;
    this.evidence = evidence;
  }

  /** The owner: the one named, if the actor may name it, else the actor's own unit. */
  String ownerOf(ProjectRequest request, Actor actor) {
    var named = request.ownerUnitCode();
    if (named == null && actor.unit().isEmpty()) {
      throw Problem.rule("owner-missing", "ownerUnitCode");
    }
    if (named != null && !actor.isOf(named) && !ProjectService.isOffice(actor)) {
      throw Problem.notPermitted("owner-is-other-unit", named);
    }
    return named == null ? actor.unit() : named;
  }

  /** Checks a project as it is to be written down; {@code present} is none for a new one. */
  void check(ProjectRequest request, @Nullable Project present, Actor actor) {
    if (request.plannedEnd().isBefore(request.plannedStart())) {
      throw Problem.rule("ends-before-it-starts", "plannedEnd", request.plannedStart());
    }
    codeLists.require(CodeLists.FIELD, request.fieldCode(), "fieldCode");
    units.require(request.districtCode(), "districtCode");
    var line = request.lineDepartmentCode();
    if (line != null) {
      units.require(line, "lineDepartmentCode");
    }
    if (request.ownerUnitCode() != null) {
      units.require(request.ownerUnitCode(), "ownerUnitCode");
    }
    checkCode(request.code(), present == null ? null : present.code(), actor);
  }

  private void checkCode(@Nullable String code, @Nullable String present, Actor actor) {
    if (code == null || code.equals(present)) {
      return;
    }
    if (!ProjectService.isOffice(actor)) {
      throw Problem.notPermitted("code-by-office");
    }
    projects
        .byCode(code)
        .ifPresent(
            other -> {
              throw Problem.conflict("code-taken", code).with("projectId", other.id());
            });
  }

  /** The next code of a year, such as {@code AA-2019-0042}: the city's code, the year, a number. */
  String nextCode(int year) {
    var series = units.cityCode().orElse(WITHOUT_CITY) + "-" + year + "-";
    return series + String.format(Locale.ROOT, "%04d", projects.lastNumber(series) + 1);
  }

  /** Refuses a change by the owner once the project is out of his hands. */
  void requireOpen(Project project, Actor actor) {
    if (ProjectService.isOffice(actor)) {
      return;
    }
    if (!actor.isOf(project.ownerUnitCode())) {
      throw Problem.notPermitted();
    }
    if (!project.state().isDraft()) {
      throw Problem.notPermitted("project-not-open", project.state());
    }
  }

  /** Rule 7: who handed it in does not admit it. */
  boolean isSameHand(ProjectStep step, Project project, Actor actor) {
    return step.needs().contains(ProjectStep.Need.OTHER_HAND)
        && actor.user().equals(project.submittedBy());
  }

  /** What the step needs and is not there. */
  List<ProjectStep.Need> missing(ProjectStep step, Project project, TransitionRequest request) {
    return step.needs().stream().filter(need -> !isMet(need, project, request)).toList();
  }

  private boolean isMet(ProjectStep.Need need, Project project, TransitionRequest request) {
    return switch (need) {
      case CONSTRUCTION, NO_CONSTRUCTION, OTHER_HAND -> true;
      case COMPLETE -> project.isComplete();
      case REASON -> request.hasReason();
      case ALL_DONE -> project.isAllDone();
      case OPINION -> isThere(project, Evidence.Kind.OPINION);
      case START_MILESTONE -> isThere(project, Evidence.Kind.START_MILESTONE);
      case ACCEPTANCE_DOCUMENT -> isThere(project, Evidence.Kind.ACCEPTANCE_DOCUMENT);
      case BUILT_GREEN -> isThere(project, Evidence.Kind.BUILT_GREEN);
      case OPERATED_GREEN -> isThere(project, Evidence.Kind.OPERATED_GREEN);
    };
  }

  private boolean isThere(Project project, Evidence.Kind kind) {
    return evidence.stream()
        .filter(feature -> feature.kinds().contains(kind))
        .anyMatch(feature -> feature.isThere(project.id(), kind));
  }
}
