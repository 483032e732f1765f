package org.ecocity.funding.copies;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Keeps the copies of projects. */
@ApplicationScoped
class ProjectChangedHandler implements EventHandler<ProjectChanged> {
  private final ProjectCopies projects;
  private final ListingCopies listings;

  ProjectChangedHandler(ProjectCopies projects, ListingCopies listings) {
    this.projects = projects;
    this.listings = listings;
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
    if (projects.keep(event.copy(), envelope.aggregateVersion())) {
      listings.keep(event.projectId(), event.listings());
    }
  }
}
