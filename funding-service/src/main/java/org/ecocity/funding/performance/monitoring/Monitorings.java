package org.ecocity.funding.performance.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;

@ApplicationScoped
class Monitorings implements PanacheRepositoryBase<Monitoring, UUID> {
  Page<Monitoring> of(UUID performanceId, PageRequest page) {
    return Keyset.of(getEntityManager(), Monitoring.class)
        .where("e.performanceId = :performanceId", "performanceId", performanceId)
        .sortedBy("asOf", "e.asOf", LocalDate.class, found -> found.asOf)
        .page(page, found -> found);
  }
}
