package org.ecocity.projects.persons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PersonRepublisher implements Republisher {
  private final Persons persons;

  PersonRepublisher(Persons persons) {
    this.persons = persons;
  }

  @Override
  public String aggregate() {
    return "person";
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return persons.after(after, limit).stream()
        .map(found -> new State(found.id(), found.changed()))
        .toList();
  }
}
