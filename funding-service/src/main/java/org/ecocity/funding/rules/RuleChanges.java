package org.ecocity.funding.rules;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RuleChanges implements PanacheRepositoryBase<RuleChange, UUID> {
  RuleChange require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> unknown(id));
  }

  /** Held until the transaction ends. */
  RuleChange lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
  }

  private static Problem unknown(UUID id) {
    return Problem.notFound(RuleChangeService.AGGREGATE, id);
  }

  Page<RuleChange> list(PageRequest page, @Nullable String kind, @Nullable RuleChangeState state) {
    return Keyset.of(getEntityManager(), RuleChange.class)
        .where("e.kind = :kind", "kind", kind)
        .where("e.state = :state", "state", state)
        .where("lower(e.wanted) like :q escape '\\'", "q", page.like())
        .sortedBy("preparedOn", "e.preparedOn", LocalDate.class, one -> one.preparedOn)
        .page(page, one -> one);
  }
}
