package org.ecocity.projects.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OrganisationRepublisher implements Republisher {
  private final Organisations organisations;

  OrganisationRepublisher(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public String aggregate() {
    return "organisation";
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return organisations.after(after, limit).stream()
        .map(found -> new State(found.id(), found.changed()))
        .toList();
  }
}
