package org.ecocity.projects.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Actor;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.organisations.Units;
import org.ecocity.projects.wiring.ReaderLanguage;

/** Makes views: with the names of units and the transitions of the caller. */
@ApplicationScoped
class ProjectViews {
  private final Units units;
  private final BusinessClock clock;
  private final Caller caller;
  private final ReaderLanguage language;

  ProjectViews(Units units, BusinessClock clock, Caller caller, ReaderLanguage language) {
    this.units = units;
    this.clock = clock;
    this.caller = caller;
    this.language = language;
  }

  ProjectView of(Project project) {
    return of(project, names(List.of(project)), caller.actor());
  }

  Page<ProjectView> named(Page<Project> page) {
    var names = names(page.items());
    var actor = caller.actor();
    return page.map(project -> of(project, names, actor));
  }

  static List<ProjectState> allowed(Project project, Actor actor) {
    return ProjectStep.of(project).stream()
        .filter(step -> step.mayBeTakenBy(actor, project))
        .map(step -> step.to(project))
        .distinct()
        .toList();
  }

  private ProjectView of(Project project, Map<String, String> names, Actor actor) {
    return ProjectView.of(
        project,
        code -> names.getOrDefault(code, code),
        allowed(project, actor),
        language.isEnglish());
  }

  private Map<String, String> names(List<Project> projects) {
    var codes = new HashSet<String>();
    for (var project : projects) {
      codes.add(project.districtCode());
      codes.add(project.ownerUnitCode());
      var line = project.lineDepartmentCode();
      if (line != null) {
        codes.add(line);
      }
    }
    return units.namesOf(codes, clock.today());
  }
}
