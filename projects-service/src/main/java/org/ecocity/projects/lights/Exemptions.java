package org.ecocity.projects.lights;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Exemptions implements PanacheRepositoryBase<Exemption, UUID> {
  private static final int MAX_ROWS = 200;

  List<Exemption> of(UUID projectId) {
    return find("projectId = ?1 order by validFrom", projectId).page(0, MAX_ROWS).list();
  }

  /** Those that hold on a day, earlier ones first. */
  Map<UUID, List<Exemption>> inForce(Collection<UUID> projectIds, LocalDate day) {
    return find(
            "projectId in ?1 and validFrom <= ?2 and (validTo is null or validTo >= ?2) order by"
                + " validFrom",
            projectIds,
            day)
        .stream()
        .collect(Collectors.groupingBy(Exemption::projectId));
  }

  /** Whether one begins, or ended the day before. */
  boolean turnOn(LocalDate day) {
    return count("validFrom = ?1 or validTo = ?2", day, day.minusDays(1)) > 0;
  }
}
