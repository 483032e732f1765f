package org.ecocity.notification.persons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/** Keeps who answers for a project. */
@ApplicationScoped
class ProjectChangedHandler implements EventHandler<ProjectChangedHandler.ProjectChanged> {
  private final ProjectResponsibles responsibles;

  ProjectChangedHandler(ProjectResponsibles responsibles) {
    this.responsibles = responsibles;
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
    responsibles.copy(event.projectId(), event.responsibles(), envelope.aggregateVersion());
  }

  record ProjectChanged(UUID projectId, List<Person> responsibles) {}

  record Person(String personCode, @Nullable String userName) {}
}
