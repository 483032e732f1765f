package org.ecocity.funding.notices;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PublicNotices implements PanacheRepositoryBase<PublicNotice, UUID> {
  /** The latest notice of a thing. */
  Optional<PublicNotice> latest(UUID subjectId) {
    return find("subjectId = ?1 order by subjectNo desc", subjectId).firstResultOptional();
  }

  List<PublicNotice> after(@Nullable UUID id, int limit) {
    return (id == null ? find("order by id") : find("id > ?1 order by id", id))
        .page(0, limit)
        .list();
  }
}
