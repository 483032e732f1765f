package org.ecocity.projects.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.ecocity.platform.outbox.Outbox;

/**
 * Tells the other services and the other features how a project stands; of drafts nobody else is
 * told.
 */
@ApplicationScoped
class Told {
  private final Outbox outbox;
  private final Event<ProjectChanged> inside;
  private final Instance<ResponsibleSource> responsibles;

  Told(Outbox outbox, Event<ProjectChanged> inside, Instance<ResponsibleSource> responsibles) {
    this.outbox = outbox;
    this.inside = inside;
    this.responsibles = responsibles;
  }

  void changed(Project project) {
    if (project.state() != ProjectState.DRAFT) {
      var event = event(project);
      outbox.append(project.id(), event);
      inside.fire(event);
    }
  }

  ProjectChanged event(Project project) {
    var behind =
        responsibles.stream().map(source -> source.of(project.id())).findFirst().orElse(List.of());
    return ProjectChanged.of(project, behind);
  }
}
