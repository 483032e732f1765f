package org.ecocity.supervision.units;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Keeps the copy of persons. */
@ApplicationScoped
class PersonChangedHandler implements EventHandler<PersonChanged> {
  private final Responsibles responsibles;

  PersonChangedHandler(Responsibles responsibles) {
    this.responsibles = responsibles;
  }

  @Override
  public String type() {
    return "ecocity.projects.person.changed.v1";
  }

  @Override
  public Class<PersonChanged> payload() {
    return PersonChanged.class;
  }

  @Override
  public void on(PersonChanged event, Envelope envelope) {
    responsibles.copy(event, envelope.aggregateVersion());
  }
}
