package org.ecocity.funding.movements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.wiring.FundsReaders;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;

/** Shows movements to those who may see them: a unit those of its lines, once they are approved. */
@ApplicationScoped
class MovementReading {
  private final BudgetMovements movements;

  MovementReading(BudgetMovements movements) {
    this.movements = movements;
  }

  @Transactional
  MovementView get(Caller caller, UUID id) {
    return movements
        .findByIdOptional(id)
        .filter(one -> isReadable(caller, one))
        .map(one -> view(caller, one))
        .orElseThrow(() -> Problem.notFound("budget-movement", id));
  }

  @Transactional
  Page<MovementView> list(Caller caller, PageRequest page, MovementFilter filter) {
    return movements
        .list(page, filter, FundsReaders.readsAll(caller) ? null : caller.unit())
        .map(one -> view(caller, one));
  }

  MovementView view(Caller caller, BudgetMovement one) {
    return MovementView.of(one, allowed(caller, one));
  }

  static List<MovementState> allowed(Caller caller, BudgetMovement one) {
    return one.state.next().stream().filter(to -> permits(caller, one, to)).toList();
  }

  private static boolean permits(Caller caller, BudgetMovement one, MovementState to) {
    return to == MovementState.CANCELLED
        ? caller.hasAny(Roles.FINANCE, Roles.FINANCE_CHECK, Roles.FINANCE_CHIEF)
        : one.hindrance(caller) == null;
  }

  private static boolean isReadable(Caller caller, BudgetMovement one) {
    return FundsReaders.readsAll(caller)
        || (one.state == MovementState.APPROVED
            && (caller.isOf(one.ownerUnitCode) || caller.isOf(one.toUnitCode)));
  }
}
