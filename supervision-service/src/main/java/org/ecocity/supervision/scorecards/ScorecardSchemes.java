package org.ecocity.supervision.scorecards;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.problem.Problem;

/** All published schemes. */
@ApplicationScoped
class ScorecardSchemes implements PanacheRepositoryBase<ScorecardScheme, UUID> {
  ScorecardScheme require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("scorecard-scheme", id));
  }

  Optional<ScorecardScheme> inForce(String code, LocalDate day) {
    return find(
            "code = ?1 and validFrom <= ?2 and (validTo is null or validTo >= ?2)"
                + " order by schemeVersion desc",
            code,
            day)
        .firstResultOptional();
  }

  boolean has(String code, int version) {
    return count("code = ?1 and schemeVersion = ?2", code, version) > 0;
  }

  List<ScorecardScheme> all(int limit) {
    return find("order by code, schemeVersion desc").page(0, limit).list();
  }

  boolean isUsed(UUID id) {
    return !getEntityManager()
        .createNativeQuery("SELECT 1 FROM assessment WHERE scheme_id = :id LIMIT 1")
        .setParameter("id", id)
        .getResultList()
        .isEmpty();
  }
}
