package org.ecocity.supervision.findings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/** The right to give an opinion follows the project's line department (rule 11). */
@ApplicationScoped
class ProjectReassignedHandler implements EventHandler<ProjectReassignedHandler.ProjectChanged> {
  private final Findings findings;

  ProjectReassignedHandler(Findings findings) {
    this.findings = findings;
  }

  @Override
  public String type() {
    return "ecocity.projects.project.changed.v1";
  }

  @Override
  public Class<ProjectChanged> payload() {
    return ProjectChanged.class;
  }

  @Override
  public void on(ProjectChanged event, Envelope envelope) {
    findings.assignLineDepartment(event.projectId(), event.lineDepartmentCode());
  }

  record ProjectChanged(UUID projectId, @Nullable String lineDepartmentCode) {}
}
