package org.ecocity.funding.reconciliations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Reconciliations implements PanacheRepositoryBase<Reconciliation, UUID> {
  Reconciliation require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("reconciliation", id));
  }

  /** Held until the transaction ends. */
  Reconciliation lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("reconciliation", id));
  }

  /** The one of a month that is not closed; nobody else opens one until we are done. */
  Optional<Reconciliation> lockLive(YearMonth month) {
    getEntityManager()
        .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:period, 6))")
        .setParameter("period", month.toString())
        .getSingleResult();
    return find("period = ?1 and state <> ?2", month.toString(), ReconciliationState.CLOSED)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  int nextRevision(YearMonth month) {
    return Math.toIntExact(count("period", month.toString())) + 1;
  }

  Page<Reconciliation> list(
      PageRequest page, @Nullable String period, @Nullable ReconciliationState state) {
    return Keyset.of(getEntityManager(), Reconciliation.class)
        .where("e.period = :period", "period", period)
        .where("e.state = :state", "state", state)
        .sortedBy("period", "e.period", String.class, one -> one.period)
        .page(page, one -> one);
  }
}
