package org.ecocity.funding.allocations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Allocations implements PanacheRepositoryBase<Allocation, UUID> {
  /** Held until the transaction ends. */
  Allocation lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("allocation", id));
  }

  /** What a round has allocated of a kind, by unit and line. */
  List<Allocation> ofRound(UUID roundId, AllocationKind kind) {
    return find(
            "roundId = ?1 and kind = ?2 and state = ?3 order by subjectCode, sourceLineCode",
            roundId,
            kind,
            AllocationState.ALLOCATED)
        .list();
  }

  /** What a round has advanced, held until the transaction ends. */
  List<Allocation> lockAdvances(UUID roundId) {
    return find(
            "roundId = ?1 and kind = ?2 and state = ?3 order by id",
            roundId,
            AllocationKind.ADVANCE,
            AllocationState.ALLOCATED)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /**
   * What a unit still has of these rounds, and directly out of these lines, the latest first; held
   * until the transaction ends.
   */
  List<Allocation> lockTakeable(String unitCode, List<UUID> roundIds, List<UUID> lineIds) {
    return find(
            "unitCode = ?1 and state = ?2 and kind <> ?3 and amountFen > clawedBackFen and (roundId"
                + " in ?4 or (roundId is null and sourceLineId in ?5))"
                + " order by allocatedOn desc, id desc",
            unitCode,
            AllocationState.ALLOCATED,
            AllocationKind.CLAWBACK,
            roundIds,
            lineIds)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** What of these is about to be taken back, in fen. */
  Map<UUID, Long> pendingBackFen(List<UUID> ids) {
    return find("reversesId in ?1 and state = ?2", ids, AllocationState.PREPARED).stream()
        .collect(
            Collectors.groupingBy(
                one -> Objects.requireNonNull(one.reversesId),
                Collectors.summingLong(one -> one.amountFen)));
  }

  /** Allocations to a unit, or to all when none is named; a unit sees what was allocated. */
  Page<Allocation> list(PageRequest page, AllocationFilter filter, @Nullable String reader) {
    return Keyset.of(getEntityManager(), Allocation.class)
        .where("e.unitCode = :reader and e.state = 'ALLOCATED'", "reader", reader)
        .where("e.roundId = :roundId", "roundId", filter.roundId)
        .where("e.unitCode = :unitCode", "unitCode", filter.unitCode)
        .where("e.kind = :kind", "kind", filter.kind)
        .where("e.state = :state", "state", filter.state)
        .where("e.sourceLineId = :lineId or e.lineId = :lineId", "lineId", filter.budgetLineId)
        .where(
            "lower(e.documentNumber) like :q escape '\\' or lower(e.sourceLineCode) like :q"
                + " escape '\\' or lower(e.lineCode) like :q escape '\\'",
            "q",
            page.like())
        .sortedBy("preparedOn", "e.preparedOn", LocalDate.class, one -> one.preparedOn)
        .sortedBy("amountFen", "e.amountFen", Long.class, one -> one.amountFen)
        .page(page, one -> one);
  }
}
