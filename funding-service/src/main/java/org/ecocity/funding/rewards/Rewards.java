package org.ecocity.funding.rewards;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;

@ApplicationScoped
class Rewards implements PanacheRepositoryBase<Reward, UUID> {
  Reward lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("reward", id));
  }

  Page<Reward> list(PageRequest page) {
    return Keyset.of(getEntityManager(), Reward.class)
        .where(
            "lower(e.title) like :q escape '\\' or lower(e.payee) like :q escape '\\'",
            "q",
            page.like())
        .sortedBy("conferredOn", "e.conferredOn", LocalDate.class, one -> one.conferredOn)
        .page(page, one -> one);
  }
}
