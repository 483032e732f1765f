package org.ecocity.notification.news;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** All media reports. */
@ApplicationScoped
class MediaReports implements PanacheRepositoryBase<MediaReport, UUID> {
  MediaReport require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("media-report", id));
  }

  Keyset<MediaReport> list() {
    return Keyset.of(getEntityManager(), MediaReport.class)
        .sortedBy("reportedOn", "e.reportedOn", LocalDate.class, report -> report.reportedOn);
  }

  boolean has(MediaReportRequest request) {
    return count(
            "outlet = ?1 and title = ?2 and reportedOn = ?3",
            request.outlet(),
            request.title(),
            request.reportedOn())
        > 0;
  }

  List<MediaReport> after(@Nullable UUID id, int limit) {
    return find("?1 is null or id > ?1 order by id", id).page(0, limit).list();
  }
}
