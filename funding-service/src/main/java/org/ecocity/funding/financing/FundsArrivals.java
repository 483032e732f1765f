package org.ecocity.funding.financing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class FundsArrivals implements PanacheRepositoryBase<FundsArrival, UUID> {
  FundsArrival lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("funds-arrival", id));
  }

  ArrivedByYear arrivedAt(UUID projectId) {
    var rows =
        getEntityManager()
            .createQuery(
                "select new org.ecocity.funding.financing.ArrivedByYear$Row(a.kind,"
                    + " year(a.arrivedOn), sum(a.amountFen)) from FundsArrival a"
                    + " where a.projectId = :projectId and a.state = 'RECORDED'"
                    + " group by a.kind, year(a.arrivedOn) order by year(a.arrivedOn), a.kind",
                ArrivedByYear.Row.class)
            .setParameter("projectId", projectId)
            .getResultList();
    return new ArrivedByYear(rows);
  }

  /** What of that was used, in fen, by kind of money. */
  Map<String, Long> usedFenByKind(UUID projectId) {
    List<?> rows =
        getEntityManager()
            .createNativeQuery(
                "SELECT kind, sum(amount_fen)::bigint FROM funds_use"
                    + " WHERE project_id = :projectId AND state = 'CONFIRMED' GROUP BY 1")
            .setParameter("projectId", projectId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }

  /** Arrivals at a unit's projects, or at all when none is named. */
  Page<FundsArrival> list(
      PageRequest page, @Nullable UUID projectId, @Nullable String ownerUnitCode) {
    return Keyset.of(getEntityManager(), FundsArrival.class)
        .where("e.projectId = :projectId", "projectId", projectId)
        .where("e.ownerUnitCode = :owner", "owner", ownerUnitCode)
        .sortedBy("arrivedOn", "e.arrivedOn", LocalDate.class, arrival -> arrival.arrivedOn)
        .page(page, arrival -> arrival);
  }
}
