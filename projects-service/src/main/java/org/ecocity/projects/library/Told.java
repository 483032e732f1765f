package org.ecocity.projects.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.ecocity.platform.outbox.Outbox;

/** Tells the other services how a project stands; of drafts nobody else is told. */
@ApplicationScoped
class Told {
  private final Outbox outbox;
  private final Instance<ResponsibleSource> responsibles;

  Told(Outbox outbox, Instance<ResponsibleSource> responsibles) {
    this.outbox = outbox;
    this.responsibles = responsibles;
  }

  void changed(Project project) {
    if (project.state() != ProjectState.DRAFT) {
      outbox.append(project.id(), event(project));
    }
  }

  ProjectChanged event(Project project) {
    var behind =
        responsibles.stream().map(source -> source.of(project.id())).findFirst().orElse(List.of());
    return ProjectChanged.of(project, behind);
  }
}
