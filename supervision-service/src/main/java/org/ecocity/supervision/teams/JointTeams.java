package org.ecocity.supervision.teams;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.problem.Problem;

/** All joint teams. */
@ApplicationScoped
class JointTeams implements PanacheRepositoryBase<JointTeam, UUID> {
  JointTeam require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("joint-team", id));
  }

  List<JointTeam> all(int limit) {
    return find("order by validFrom desc, id").page(0, limit).list();
  }

  boolean hasCode(String code, UUID besides) {
    return count("code = ?1 and id <> ?2", code, besides) > 0;
  }
}
