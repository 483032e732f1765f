package org.ecocity.funding.uses;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class FundsUses implements PanacheRepositoryBase<FundsUse, UUID> {
  FundsUse lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("funds-use", id));
  }

  /** Whether a unit's slip proves another use. */
  boolean knowsSlip(String ownerUnitCode, String slipNo) {
    return count(
            "ownerUnitCode = ?1 and slipNo = ?2 and state in ?3",
            ownerUnitCode,
            slipNo,
            List.of(UseState.RECORDED, UseState.CONFIRMED))
        > 0;
  }

  /** Uses of a unit's projects, or of all when none is named. */
  Page<FundsUse> list(
      PageRequest page,
      @Nullable UUID projectId,
      @Nullable UseState state,
      @Nullable String ownerUnitCode) {
    return Keyset.of(getEntityManager(), FundsUse.class)
        .where("e.projectId = :projectId", "projectId", projectId)
        .where("e.state = :state", "state", state)
        .where("e.ownerUnitCode = :owner", "owner", ownerUnitCode)
        .sortedBy("usedOn", "e.usedOn", LocalDate.class, use -> use.usedOn)
        .page(page, use -> use);
  }
}
