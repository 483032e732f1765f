package org.ecocity.projects.programmes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.problem.Problem;

@ApplicationScoped
class Programmes implements PanacheRepositoryBase<Programme, UUID> {
  private static final int MAX_PROGRAMMES = 200;

  Programme require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("programme", id));
  }

  Programme require(UUID id, long version) {
    var found = require(id);
    if (found.version() != version) {
      throw Problem.of(412, "changed-meanwhile");
    }
    return found;
  }

  Optional<Programme> byCode(String code) {
    return find("code", code).firstResultOptional();
  }

  List<Programme> all() {
    return find("order by startsOn desc, code").page(0, MAX_PROGRAMMES).list();
  }
}
