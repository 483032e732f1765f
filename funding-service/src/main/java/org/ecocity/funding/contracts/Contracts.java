package org.ecocity.funding.contracts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.funding.wiring.Rows;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Contracts implements PanacheRepositoryBase<Contract, UUID> {
  private static final String OF_NUMBER =
      "SELECT id FROM contract WHERE contract_key = comparable(?)";

  private final Rows rows;

  Contracts(Rows rows) {
    this.rows = rows;
  }

  /**
   * The contract of that number, held until the transaction ends, so that payments of one contract
   * come one after the other; nobody registers the number meanwhile.
   */
  Optional<Contract> lockOfNumber(String contractNo) {
    return lockedIdOf("pg_advisory_xact_lock_shared", contractNo)
        .flatMap(id -> findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Whether the number is registered; nobody else registers or asks for it meanwhile. */
  boolean isRegistered(String contractNo) {
    return lockedIdOf("pg_advisory_xact_lock", contractNo).isPresent();
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

  private Optional<UUID> lockedIdOf(String how, String contractNo) {
    var lock = "SELECT " + how + "(hashtextextended(comparable(?), 5))";
    return rows
        .readLocked(lock, OF_NUMBER, row -> row.getObject(1, UUID.class), contractNo, contractNo)
        .stream()
        .findFirst();
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
