package org.ecocity.supervision.pool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/** Keeps the copy of projects. */
@ApplicationScoped
class ProjectChangedHandler implements EventHandler<ProjectChangedHandler.ProjectChanged> {
  private final Pool pool;

  ProjectChangedHandler(Pool pool) {
    this.pool = pool;
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
    pool.copy(
        new PooledProject(
            event.projectId(),
            event.code(),
            event.name(),
            event.ownerUnitCode(),
            event.lineDepartmentCode()),
        envelope.aggregateVersion());
  }

  record ProjectChanged(
      UUID projectId,
      @Nullable String code,
      String name,
      String ownerUnitCode,
      @Nullable String lineDepartmentCode) {}
}
