package org.ecocity.funding.holds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.copies.Units;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Shows holds and takes the finance chief's decisions on them. */
@ApplicationScoped
class HoldDecisions {
  private final Holds holds;
  private final Units units;
  private final Outbox outbox;
  private final Audit audit;
  private final BusinessClock clock;

  HoldDecisions(Holds holds, Units units, Outbox outbox, Audit audit, BusinessClock clock) {
    this.holds = holds;
    this.units = units;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  HoldOutcome decide(UUID id, HoldTransition wanted) {
    var hold =
        holds
            .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(() -> Problem.notFound("hold", id));
    var outcome = hold.decide(wanted.to(), wanted.reason(), wanted.until(), clock.today());
    if (outcome instanceof HoldOutcome.Done(var from)) {
      holds.flush();
      audit.transition(HoldService.AGGREGATE, id, from, hold.state, hold.reason);
      outbox.append(
          id, hold.state == HoldState.CONFIRMED ? HoldConfirmed.of(hold) : HoldEnded.of(hold));
    }
    return outcome;
  }

  @Transactional
  HoldView get(Caller caller, UUID id) {
    return holds
        .findByIdOptional(id)
        .filter(hold -> readsAll(caller) || caller.isOf(hold.ownerUnitCode))
        .map(hold -> views(caller, Page.whole(List.of(hold))).items().getFirst())
        .orElseThrow(() -> Problem.notFound("hold", id));
  }

  @Transactional
  Page<HoldView> list(
      Caller caller, PageRequest page, @Nullable UUID projectId, @Nullable HoldState state) {
    return views(
        caller, holds.list(page, projectId, state, readsAll(caller) ? null : caller.unit()));
  }

  private Page<HoldView> views(Caller caller, Page<Hold> found) {
    var names = units.names();
    var mayDecide = caller.has(Roles.FINANCE_CHIEF);
    return found.map(hold -> HoldView.of(hold, names.of(hold.ownerUnitCode), mayDecide));
  }

  private static boolean readsAll(Caller caller) {
    return caller.hasAny(
        Roles.FINANCE,
        Roles.FINANCE_CHECK,
        Roles.FINANCE_CHIEF,
        Roles.AUDITOR,
        Roles.LEADER,
        Roles.OFFICE,
        Roles.INSPECTOR);
  }
}
