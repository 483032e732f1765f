package org.ecocity.funding.movements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class BudgetMovements implements PanacheRepositoryBase<BudgetMovement, UUID> {
  /** Held until the transaction ends. */
  BudgetMovement lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("budget-movement", id));
  }

  /** The carry-over that opened the line after this one, if there was one. */
  Optional<BudgetMovement> carryOverOf(UUID lineId) {
    return find(
            "budgetLineId = ?1 and kind = ?2 and state = ?3 order by id",
            lineId,
            MovementKind.CARRY_OVER,
            MovementState.APPROVED)
        .firstResultOptional();
  }

  /** Movements of a unit's lines, or of all when none is named; a unit sees what was approved. */
  Page<BudgetMovement> list(PageRequest page, MovementFilter filter, @Nullable String reader) {
    return Keyset.of(getEntityManager(), BudgetMovement.class)
        .where(
            "(e.ownerUnitCode = :reader or e.toUnitCode = :reader) and e.state = 'APPROVED'",
            "reader",
            reader)
        .where("e.kind = :kind", "kind", filter.kind)
        .where("e.state = :state", "state", filter.state)
        .where("e.budgetLineId = :lineId or e.toLineId = :lineId", "lineId", filter.budgetLineId)
        .where(
            "lower(e.documentNumber) like :q escape '\\' or lower(e.budgetLineCode) like :q"
                + " escape '\\' or lower(e.toLineCode) like :q escape '\\'",
            "q",
            page.like())
        .sortedBy("preparedOn", "e.preparedOn", LocalDate.class, one -> one.preparedOn)
        .page(page, one -> one);
  }
}
