package org.ecocity.notification.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Issued key-project tables are public by their own motion (主动公开). */
@ApplicationScoped
class PublicTableHandler implements EventHandler<TableIssued> {
  private final PublicProjects projects;

  PublicTableHandler(PublicProjects projects) {
    this.projects = projects;
  }

  @Override
  public String type() {
    return "ecocity.projects.key-project-table.issued.v1";
  }

  @Override
  public Class<TableIssued> payload() {
    return TableIssued.class;
  }

  @Override
  public void on(TableIssued event, Envelope envelope) {
    projects.copy(event);
  }
}
