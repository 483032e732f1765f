package org.ecocity.projects.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/** Tells every project again. */
@ApplicationScoped
class ProjectRepublisher implements Republisher {
  private final Projects projects;
  private final Told told;

  ProjectRepublisher(Projects projects, Told told) {
    this.projects = projects;
    this.told = told;
  }

  @Override
  public String aggregate() {
    return "project";
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return projects.after(after, limit).stream()
        .map(project -> new State(project.id(), told.event(project)))
        .toList();
  }
}
