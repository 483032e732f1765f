package org.ecocity.projects.library;

import static org.ecocity.projects.library.ProjectState.ACCEPTED;
import static org.ecocity.projects.library.ProjectState.ADMITTED;
import static org.ecocity.projects.library.ProjectState.COMPLETED;
import static org.ecocity.projects.library.ProjectState.DRAFT;
import static org.ecocity.projects.library.ProjectState.EVALUATED;
import static org.ecocity.projects.library.ProjectState.OPERATING;
import static org.ecocity.projects.library.ProjectState.PREPARING;
import static org.ecocity.projects.library.ProjectState.RETURNED;
import static org.ecocity.projects.library.ProjectState.SUBMITTED;
import static org.ecocity.projects.library.ProjectState.SUSPENDED;
import static org.ecocity.projects.library.ProjectState.UNDER_WAY;
import static org.ecocity.projects.library.ProjectState.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ecocity.platform.security.Actor;
import org.ecocity.platform.security.Roles;

/** The transition table: from, to, who, needs. What is not here cannot happen. */
enum ProjectStep {
  SUBMIT(Set.of(DRAFT, RETURNED), SUBMITTED, Who.OWNERS_CHIEF, Need.COMPLETE),
  RETURN(Set.of(SUBMITTED), RETURNED, Who.OFFICE, Need.REASON),
  ADMIT(Set.of(SUBMITTED), ADMITTED, Who.OFFICE, Need.OPINION, Need.OTHER_HAND),
  PREPARE(Set.of(ADMITTED), PREPARING, Who.OWNER, Need.CONSTRUCTION),
  BEGIN_WITHOUT_CONSTRUCTION(Set.of(ADMITTED), UNDER_WAY, Who.OWNER, Need.NO_CONSTRUCTION),
  BEGIN(Set.of(PREPARING), UNDER_WAY, Who.OWNER, Need.START_MILESTONE),
  COMPLETE(Set.of(UNDER_WAY), COMPLETED, Who.OWNER, Need.ALL_DONE),
  ACCEPT(
      Set.of(COMPLETED),
      ACCEPTED,
      Who.OWNER,
      Need.CONSTRUCTION,
      Need.ACCEPTANCE_DOCUMENT,
      Need.BUILT_GREEN),
  OPERATE(Set.of(ACCEPTED), OPERATING, Who.OWNER),
  OPERATE_WITHOUT_CONSTRUCTION(
      Set.of(COMPLETED), OPERATING, Who.OWNER, Need.NO_CONSTRUCTION, Need.ACCEPTANCE_DOCUMENT),
  EVALUATE(Set.of(OPERATING), EVALUATED, Who.OFFICE, Need.OPERATED_GREEN),
  SUSPEND(
      Set.of(ADMITTED, PREPARING, UNDER_WAY), SUSPENDED, Who.OWNERS_CHIEF_OR_OFFICE, Need.REASON),
  RESUME(Set.of(SUSPENDED), null, Who.OWNERS_CHIEF_OR_OFFICE, Need.REASON),
  WITHDRAW(
      Set.of(DRAFT, SUBMITTED, RETURNED, ADMITTED, PREPARING, UNDER_WAY, SUSPENDED),
      WITHDRAWN,
      Who.OFFICE,
      Need.REASON);

  /** Who may take a step. */
  enum Who {
    OWNER,
    OWNERS_CHIEF,
    OFFICE,
    OWNERS_CHIEF_OR_OFFICE;

    boolean is(Actor actor, Project project) {
      var owner = actor.isOf(project.ownerUnitCode());
      return switch (this) {
        case OWNER -> owner && actor.hasAny(Roles.UNIT, Roles.UNIT_CHIEF);
        case OWNERS_CHIEF -> owner && actor.hasAny(Roles.UNIT_CHIEF);
        case OFFICE -> actor.hasAny(Roles.OFFICE, Roles.OFFICE_CHIEF);
        case OWNERS_CHIEF_OR_OFFICE -> OWNERS_CHIEF.is(actor, project) || OFFICE.is(actor, project);
      };
    }
  }

  /** What a step needs besides; the first two say for which projects it exists at all. */
  enum Need {
    CONSTRUCTION,
    NO_CONSTRUCTION,
    COMPLETE,
    REASON,
    OPINION,
    OTHER_HAND,
    START_MILESTONE,
    ALL_DONE,
    ACCEPTANCE_DOCUMENT,
    BUILT_GREEN,
    OPERATED_GREEN
  }

  private final Set<ProjectState> from;
  private final @org.jspecify.annotations.Nullable ProjectState to;
  private final Who who;
  private final List<Need> needs;

  ProjectStep(
      Set<ProjectState> from,
      @org.jspecify.annotations.Nullable ProjectState to,
      Who who,
      Need... needs) {
    this.from = from;
    this.to = to;
    this.who = who;
    this.needs = List.of(needs);
  }

  /** The steps that exist for this project as it stands. */
  static List<ProjectStep> of(Project project) {
    return Arrays.stream(values()).filter(step -> step.exists(project)).toList();
  }

  private boolean exists(Project project) {
    return from.contains(project.state())
        && !needs.contains(project.construction() ? Need.NO_CONSTRUCTION : Need.CONSTRUCTION);
  }

  /** Where the step leads; resuming leads to where the project was. */
  ProjectState to(Project project) {
    return to == null ? project.suspendedFrom() : to;
  }

  boolean mayBeTakenBy(Actor actor, Project project) {
    return who.is(actor, project);
  }

  Who who() {
    return who;
  }

  List<Need> needs() {
    return needs;
  }
}
