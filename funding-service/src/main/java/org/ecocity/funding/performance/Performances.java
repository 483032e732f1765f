package org.ecocity.funding.performance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.wiring.FundsReaders;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Performances implements PanacheRepositoryBase<Performance, UUID> {
  private static final int MAX_OF_LINE = 1000;

  private final Caller caller;

  Performances(Caller caller) {
    this.caller = caller;
  }

  /** One that the caller may see; to others there is none. */
  Performance readable(UUID id) {
    return findByIdOptional(id)
        .filter(this::isReadable)
        .orElseThrow(() -> Problem.notFound("performance-target", id));
  }

  /** The same, held until the transaction ends. */
  Performance lockReadable(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(this::isReadable)
        .orElseThrow(() -> Problem.notFound("performance-target", id));
  }

  /** Refuses a change to another version than the one that is held now. */
  void requireVersion(Performance held, long version) {
    if (held.version != version) {
      throw Problem.of(412, "changed-meanwhile");
    }
  }

  /** One with a result that the caller may see. */
  Performance readableResult(UUID id) {
    return findByIdOptional(id)
        .filter(found -> isReadable(found) && found.isEvaluated())
        .orElseThrow(() -> Problem.notFound("performance-result", id));
  }

  private boolean isReadable(Performance found) {
    return FundsReaders.readsAll(caller) || caller.isOf(found.unitCode);
  }

  /** Those of a line, which come one after the other until the transaction ends. */
  List<Performance> lockOfLine(UUID lineId) {
    getEntityManager()
        .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, "performance/" + lineId)
        .getResultList();
    return find("budgetLineId", lineId).page(0, MAX_OF_LINE).list();
  }

  /** Targets the caller may see. */
  Page<Performance> list(PageRequest page, PerformanceFilter filter) {
    return filtered(page, filter).page(page, found -> found);
  }

  /** Those of them that have a result. */
  Page<Performance> results(PageRequest page, PerformanceFilter filter) {
    return filtered(page, filter).where("e.evaluatedOn is not null").page(page, found -> found);
  }

  private Keyset<Performance> filtered(PageRequest page, PerformanceFilter filter) {
    return Keyset.of(getEntityManager(), Performance.class)
        .where(
            "e.unitCode = :reader", "reader", FundsReaders.readsAll(caller) ? null : caller.unit())
        .where("e.year = :year", "year", filter.year)
        .where("e.budgetLineId = :budgetLineId", "budgetLineId", filter.budgetLineId)
        .where("e.projectId = :projectId", "projectId", filter.projectId)
        .where("e.unitCode = :unitCode", "unitCode", filter.unitCode)
        .where("e.state = :state", "state", filter.state)
        .where("e.rating = :rating", "rating", filter.rating)
        .where(
            "lower(e.budgetLineCode) like :q escape '\\' or lower(e.budgetLineName) like :q"
                + " escape '\\' or lower(e.projectName) like :q escape '\\'",
            "q",
            page.like())
        .sortedBy("year", "e.year", Integer.class, found -> found.year)
        .sortedBy(
            "budgetLineCode", "e.budgetLineCode", String.class, found -> found.budgetLineCode);
  }

  /** Closed ones in id order, for who keeps copies. */
  List<Performance> closedAfter(@Nullable UUID id, int limit) {
    return (id == null
            ? find("state = ?1 order by id", PerformanceState.CLOSED)
            : find("state = ?1 and id > ?2 order by id", PerformanceState.CLOSED, id))
        .page(0, limit)
        .list();
  }
}
