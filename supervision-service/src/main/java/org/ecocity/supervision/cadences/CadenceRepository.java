package org.ecocity.supervision.cadences;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.problem.Problem;

/** All cadences. */
@ApplicationScoped
class CadenceRepository implements PanacheRepositoryBase<Cadence, UUID> {
  private static final int MAX_CADENCES = 200;

  Cadence require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("cadence", id));
  }

  boolean has(String code) {
    return count("code", code) > 0;
  }

  List<Cadence> all() {
    return find("order by code").page(0, MAX_CADENCES).list();
  }
}
