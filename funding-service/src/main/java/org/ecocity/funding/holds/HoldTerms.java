package org.ecocity.funding.holds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ecocity.funding.copies.ProjectCopies;
import org.ecocity.funding.wiring.HoldConfig;
import org.ecocity.platform.time.WorkingDays;

/** Reckons how long a provisional hold stands, and for whose project. */
@ApplicationScoped
class HoldTerms {
  private final ProjectCopies projects;
  private final WorkingDays workingDays;
  private final HoldConfig config;

  HoldTerms(ProjectCopies projects, WorkingDays workingDays, HoldConfig config) {
    this.projects = projects;
    this.workingDays = workingDays;
    this.config = config;
  }

  Hold provisional(SeriousFinding finding, LocalDate placedOn) {
    var project = projects.find(finding.projectId());
    var told = finding.projectCode();
    var code = project.map(copy -> copy.code()).orElse(told);
    return new Hold(
        finding,
        code == null ? finding.projectId().toString() : code,
        project.map(copy -> copy.ownerUnitCode()).orElse(finding.unitCode()),
        placedOn,
        workingDays.plus(placedOn, config.provisionalWorkingDays()));
  }
}
