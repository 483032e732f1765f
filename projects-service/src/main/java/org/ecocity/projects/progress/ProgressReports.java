package org.ecocity.projects.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ProgressReports implements PanacheRepositoryBase<ProgressReport, UUID> {
  private static final int MAX_ROWS = 1000;

  /** The revision that counts for a month. */
  Optional<ProgressReport> latest(UUID projectId, String period) {
    return find("projectId = ?1 and period = ?2 order by revision desc", projectId, period)
        .firstResultOptional();
  }

  /** The revision that counts for the last month before this one that was reported. */
  Optional<ProgressReport> before(UUID projectId, String period) {
    return find(
            "projectId = ?1 and period < ?2 order by period desc, revision desc", projectId, period)
        .firstResultOptional();
  }

  List<ProgressReport> after(@Nullable UUID id, int limit) {
    return find("?1 is null or id > ?1 order by id", id).page(0, limit).list();
  }

  /** All revisions, newest month first. */
  List<ProgressReport> of(UUID projectId) {
    return find("projectId = ?1 order by period desc, revision desc", projectId)
        .page(0, MAX_ROWS)
        .list();
  }
}
