package org.ecocity.notification.persons;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Keeps the copy of persons. */
@ApplicationScoped
class PersonChangedHandler implements EventHandler<PersonChanged> {
  private final Persons persons;

  PersonChangedHandler(Persons persons) {
    this.persons = persons;
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
    persons.copy(event, envelope.aggregateVersion());
  }
}
