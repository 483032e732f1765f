package org.ecocity.funding.contracts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Contracts implements PanacheRepositoryBase<Contract, UUID> {
  /**
   * The contract of that number, held until the transaction ends, so that payments of one contract
   * come one after the other; nobody registers the number meanwhile.
   */
  Optional<Contract> lockOfNumber(String contractNo) {
    lockNumber("pg_advisory_xact_lock_shared", contractNo);
    return idOf(contractNo).flatMap(id -> findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Whether the number is registered; nobody else registers or asks for it meanwhile. */
  boolean isRegistered(String contractNo) {
    lockNumber("pg_advisory_xact_lock", contractNo);
    return idOf(contractNo).isPresent();
  }

  /** What living payments of a unit have asked for under a number nobody registered, in fen. */
  long requestedFen(String contractNo, String unitCode) {
    var sum =
        (Number)
            getEntityManager()
                .createNativeQuery(
                    "SELECT coalesce(sum(amount_fen), 0) FROM payment"
                        + " WHERE contract_key = comparable(:number)"
                        + " AND applicant_unit_code = :unit AND contract_id IS NULL"
                        + " AND state NOT IN ('REFUSED', 'CANCELLED', 'RETURNED')")
                .setParameter("number", contractNo)
                .setParameter("unit", unitCode)
                .getSingleResult();
    return sum.longValue();
  }

  private Optional<UUID> idOf(String contractNo) {
    return getEntityManager()
        .createNativeQuery(
            "SELECT id FROM contract WHERE contract_key = comparable(:number)", UUID.class)
        .setParameter("number", contractNo)
        .getResultStream()
        .map(UUID.class::cast)
        .findFirst();
  }

  private void lockNumber(String how, String contractNo) {
    getEntityManager()
        .createNativeQuery("SELECT 1 FROM " + how + "(hashtextextended(comparable(:number), 5))")
        .setParameter("number", contractNo)
        .getSingleResult();
  }

  /** Contracts of one unit, or of all when none is named. */
  Page<Contract> list(PageRequest page, ContractFilter filter, @Nullable String reader) {
    return Keyset.of(getEntityManager(), Contract.class)
        .where("e.unitCode = :reader", "reader", reader)
        .where("e.projectId = :projectId", "projectId", filter.projectId)
        .where("e.unitCode = :unitCode", "unitCode", filter.unitCode)
        .where(
            "lower(e.contractNo) like :q escape '\\' or lower(e.payee) like :q escape '\\'"
                + " or lower(e.projectCode) like :q escape '\\'",
            "q",
            page.like())
        .sortedBy("contractNo", "e.contractNo", String.class, one -> one.contractNo)
        .sortedBy("signedOn", "e.signedOn", LocalDate.class, one -> one.signedOn)
        .sortedBy("amountFen", "e.amountFen", Long.class, one -> one.amountFen)
        .page(page, one -> one);
  }
}
