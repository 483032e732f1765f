package org.ecocity.projects.lights;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Exemptions implements PanacheRepositoryBase<Exemption, UUID> {
  private static final int MAX_ROWS = 200;

  List<Exemption> of(UUID projectId) {
    return find("projectId = ?1 order by validFrom", projectId).page(0, MAX_ROWS).list();
  }

  List<Exemption> inForce(UUID projectId, LocalDate day) {
    return find(
            "projectId = ?1 and validFrom <= ?2 and (validTo is null or validTo >= ?2) order by"
                + " validFrom",
            projectId,
            day)
        .page(0, MAX_ROWS)
        .list();
  }

  /** Whether one begins, or ended the day before. */
  boolean turnOn(LocalDate day) {
    return count("validFrom = ?1 or validTo = ?2", day, day.minusDays(1)) > 0;
  }
}
