package org.ecocity.funding.financing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class FinancingPlans implements PanacheRepositoryBase<FinancingPlan, UUID> {
  FinancingPlan require(UUID projectId) {
    return findByIdOptional(projectId)
        .orElseThrow(() -> Problem.notFound("financing-plan", projectId));
  }

  FinancingPlan lock(UUID projectId) {
    return findByIdOptional(projectId, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("financing-plan", projectId));
  }

  List<FinancingPlan> after(@Nullable UUID id, int limit) {
    return (id == null ? find("order by id") : find("id > ?1 order by id", id))
        .page(0, limit)
        .list();
  }
}
