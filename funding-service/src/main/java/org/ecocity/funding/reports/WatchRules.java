package org.ecocity.funding.reports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class WatchRules implements PanacheRepositoryBase<WatchRule, UUID> {
  private static final int MAX_RULES = 200;

  /** The rule of a day; the first holds from before the programme on. */
  WatchRule on(LocalDate day) {
    return find("validFrom <= ?1 order by validFrom desc", day).firstResult();
  }

  /** The last 200, newest first. */
  List<WatchRule> newestFirst() {
    return find("order by validFrom desc").page(0, MAX_RULES).list();
  }

  /** Two who enter one at the same time come one after the other. */
  WatchRule lockNewest() {
    getEntityManager()
        .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('watch-rule', 5))")
        .getSingleResult();
    return newestFirst().getFirst();
  }
}
