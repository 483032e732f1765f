package org.ecocity.funding.allocations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ecocity.funding.budget.CarriedLines;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.wiring.FundsReaders;
import org.ecocity.funding.wiring.Hand;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;

/** Shows allocations to those who may see them: a unit its own, once they are done. */
@ApplicationScoped
class AllocationReading {
  private final Allocations allocations;
  private final CarriedLines carried;
  private final Units units;
  private final BusinessClock clock;

  AllocationReading(
      Allocations allocations, CarriedLines carried, Units units, BusinessClock clock) {
    this.allocations = allocations;
    this.carried = carried;
    this.units = units;
    this.clock = clock;
  }

  @Transactional
  AllocationView get(Caller caller, UUID id) {
    return allocations
        .findByIdOptional(id)
        .filter(one -> isReadable(caller, one))
        .map(one -> view(caller, one))
        .orElseThrow(() -> Problem.notFound("allocation", id));
  }

  @Transactional
  Page<AllocationView> list(Caller caller, PageRequest page, AllocationFilter filter) {
    return views(
        caller,
        allocations.list(page, filter, FundsReaders.readsAll(caller) ? null : caller.unit()));
  }

  AllocationView view(Caller caller, Allocation one) {
    return views(caller, Page.whole(List.of(one))).items().getFirst();
  }

  private Page<AllocationView> views(Caller caller, Page<Allocation> found) {
    var today = clock.today();
    var late =
        found.items().stream()
            .filter(one -> isStartOver(one, today))
            .map(one -> Objects.requireNonNull(one.lineId))
            .toList();
    Set<UUID> untouched = late.isEmpty() ? Set.of() : carried.untouched(late);
    var names = units.names();
    return found.map(
        one ->
            AllocationView.of(
                one,
                names.of(one.unitCode),
                allowed(caller, one),
                isStartOver(one, today) && untouched.contains(one.lineId)));
  }

  private static boolean isStartOver(Allocation one, LocalDate today) {
    return one.startDueOn != null && one.startDueOn.isBefore(today) && one.mayBeClawedBack();
  }

  static List<AllocationState> allowed(Caller caller, Allocation one) {
    return one.state.next().stream().filter(to -> permits(caller, one, to)).toList();
  }

  private static boolean permits(Caller caller, Allocation one, AllocationState to) {
    return to == AllocationState.CANCELLED
        ? caller.hasAny(Roles.FINANCE, Roles.FINANCE_CHIEF)
        : caller.has(Roles.FINANCE_CHIEF) && !one.isPreparedBy(Hand.of(caller));
  }

  private static boolean isReadable(Caller caller, Allocation one) {
    return FundsReaders.readsAll(caller)
        || (caller.isOf(one.unitCode) && one.state == AllocationState.ALLOCATED);
  }
}
