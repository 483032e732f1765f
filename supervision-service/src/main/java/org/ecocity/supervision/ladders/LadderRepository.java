package org.ecocity.supervision.ladders;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All ladders. */
@ApplicationScoped
class LadderRepository implements PanacheRepositoryBase<Ladder, UUID> {
  Optional<Ladder> inForce(String code, LocalDate day) {
    return find("code = ?1 and validFrom <= ?2 order by validFrom desc", code, day)
        .firstResultOptional();
  }

  boolean has(String code, LocalDate validFrom) {
    return count("code = ?1 and validFrom = ?2", code, validFrom) > 0;
  }

  List<Ladder> all(int limit) {
    return find("order by code, validFrom desc").page(0, limit).list();
  }
}
