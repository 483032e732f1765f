package org.ecocity.funding.terms;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ReservationTerms implements PanacheRepositoryBase<ReservationTerm, UUID> {
  private static final int MAX_TERMS = 200;

  /** The term of a day; the first holds from before the programme on. */
  ReservationTerm on(LocalDate day) {
    return find("validFrom <= ?1 order by validFrom desc", day).firstResult();
  }

  /** The last 200, newest first. */
  List<ReservationTerm> newestFirst() {
    return find("order by validFrom desc").page(0, MAX_TERMS).list();
  }

  /** Two who enter one at the same time come one after the other. */
  ReservationTerm lockNewest() {
    getEntityManager()
        .createNativeQuery(
            "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('reservation-term', 5))")
        .getSingleResult();
    return newestFirst().getFirst();
  }
}
