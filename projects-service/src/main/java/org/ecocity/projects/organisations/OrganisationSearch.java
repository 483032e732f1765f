package org.ecocity.projects.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.desk.Hit;
import org.ecocity.projects.desk.Searchable;

@ApplicationScoped
class OrganisationSearch implements Searchable {
  private final Organisations organisations;
  private final BusinessClock clock;

  OrganisationSearch(Organisations organisations, BusinessClock clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  @Override
  @Transactional
  public List<Hit> find(String pattern, int limit, Caller caller) {
    var today = clock.today();
    return organisations.like(pattern, limit).stream()
        .map(
            found ->
                new Hit(
                    "organisation",
                    found.id().toString(),
                    found.code(),
                    found.nameOn(today).name(),
                    "/organisations/" + found.id()))
        .toList();
  }
}
