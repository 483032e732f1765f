package org.ecocity.notification.persons;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Keeps the copy of units. */
@ApplicationScoped
class OrganisationChangedHandler implements EventHandler<OrganisationChanged> {
  private final Units units;

  OrganisationChangedHandler(Units units) {
    this.units = units;
  }

  @Override
  public String type() {
    return "ecocity.projects.organisation.changed.v1";
  }

  @Override
  public Class<OrganisationChanged> payload() {
    return OrganisationChanged.class;
  }

  @Override
  public void on(OrganisationChanged event, Envelope envelope) {
    units.copy(event, envelope.aggregateVersion());
  }
}
