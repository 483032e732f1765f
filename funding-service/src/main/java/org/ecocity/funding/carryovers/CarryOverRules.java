package org.ecocity.funding.carryovers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CarryOverRules implements PanacheRepositoryBase<CarryOverRule, UUID> {
  private static final int MAX_RULES = 200;

  /** The rule of a day. */
  Optional<CarryOverRule> on(LocalDate day) {
    return find("validFrom <= ?1 order by validFrom desc", day).firstResultOptional();
  }

  /** The last 200, newest first. */
  List<CarryOverRule> newestFirst() {
    return find("order by validFrom desc").page(0, MAX_RULES).list();
  }

  /** Two who enter one at the same time come one after the other. */
  CarryOverRule lockNewest() {
    getEntityManager()
        .createNativeQuery(
            "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('carry-over-rule', 5))")
        .getSingleResult();
    return newestFirst().getFirst();
  }
}
