package org.ecocity.projects.greenstages;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Reviews implements PanacheRepositoryBase<Review, UUID> {
  private static final int MAX_ROWS = 500;

  List<GreenStageView.ReviewView> of(UUID projectId) {
    return find("projectId = ?1 order by id", projectId).page(0, MAX_ROWS).list().stream()
        .map(Review::view)
        .toList();
  }
}
