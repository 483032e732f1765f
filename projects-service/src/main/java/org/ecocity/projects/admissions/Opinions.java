package org.ecocity.projects.admissions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Opinions implements PanacheRepositoryBase<Opinion, UUID> {
  private static final int MAX_ROWS = 200;

  List<Opinion> of(UUID projectId) {
    return find("projectId = ?1 order by id desc", projectId).page(0, MAX_ROWS).list();
  }
}
