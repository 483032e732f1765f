package org.ecocity.projects.programmes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Phases implements PanacheRepositoryBase<Phase, UUID> {
  private static final int MAX_PHASES = 100;

  List<Phase> of(UUID programmeId) {
    return find("programmeId = ?1 order by startsOn", programmeId).page(0, MAX_PHASES).list();
  }
}
