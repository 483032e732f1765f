package org.ecocity.funding.payments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.funding.wiring.Rows;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, UUID> {
  private static final String LOCK_INVOICE =
      "SELECT pg_advisory_xact_lock(hashtextextended(comparable(?), 3))";
  private static final String TWIN =
      """
      SELECT id FROM payment WHERE invoice_key = comparable(?) AND id <> ?
        AND state NOT IN ('REFUSED', 'CANCELLED', 'RETURNED')
        AND (payee_key = comparable(?) OR account_key = comparable_account(?)
          OR contract_key = comparable(?))
      ORDER BY id LIMIT 1""";

  private final Rows rows;

  Payments(Rows rows) {
    this.rows = rows;
  }

  Payment requireReadable(UUID id, Actor actor) {
    return findByIdOptional(id)
        .filter(payment -> payment.isReadableBy(actor))
        .orElseThrow(() -> Problem.notFound("payment", id));
  }

  /** The same, held until the transaction ends: two who step at once come one after the other. */
  Payment lockReadable(UUID id, Actor actor) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(payment -> payment.isReadableBy(actor))
        .orElseThrow(() -> Problem.notFound("payment", id));
  }

  Optional<Payment> ofVoucher(String voucherNo) {
    return find("voucherNo", voucherNo).firstResultOptional();
  }

  Optional<Payment> ofRequestNo(String unitCode, String requestNo) {
    return find("applicantUnitCode = ?1 and requestNo = ?2", unitCode, requestNo)
        .firstResultOptional();
  }

  /** Two batches of a unit come one after the other: the second finds what the first asked for. */
  void oneBatchAtATime(String unitCode) {
    getEntityManager()
        .createNativeQuery(
            "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('batch:' || :unit, 6))")
        .setParameter("unit", unitCode)
        .getSingleResult();
  }

  /** Lets go of one that was only looked at, so that the next look reads it anew. */
  void forget(Payment payment) {
    getEntityManager().detach(payment);
  }

  String nextCode(LocalDate today) {
    var number = rows.read("SELECT nextval('payment_code_no')", row -> row.getLong(1)).getFirst();
    return String.format(Locale.ROOT, "ZF-%d-%06d", today.getYear(), number);
  }

  /**
   * Another living payment of this one's invoice to that payee or account or for its contract,
   * whichever unit asked; others who ask for the invoice now wait until we are done.
   */
  Optional<Payment> twin(Payment payment, String payee, @Nullable String accountNo) {
    if (payment.invoiceNo == null) {
      return Optional.empty();
    }
    return rows
        .readLocked(
            LOCK_INVOICE,
            TWIN,
            row -> row.getObject(1, UUID.class),
            payment.invoiceNo,
            payment.invoiceNo,
            payment.id,
            payee,
            Objects.requireNonNullElse(accountNo, ""),
            Objects.requireNonNullElse(payment.contractNo, ""))
        .stream()
        .findFirst()
        .flatMap(this::findByIdOptional);
  }

  /** All payments of these honours' rewards, the earliest first. */
  List<Payment> ofHonours(Collection<UUID> honourIds) {
    return list("rewardHonourId in ?1 order by id", honourIds);
  }

  /** Open requests whose last step was before a day, the oldest first. */
  List<UUID> waitingSinceBefore(LocalDate day, int limit) {
    return rows.read(
        "SELECT id FROM payment WHERE moved_on < ?"
            + " AND state IN ('PREPARED', 'CHECKED', 'EXAMINED', 'REVIEWED')"
            + " ORDER BY moved_on, id LIMIT ?",
        row -> row.getObject(1, UUID.class),
        day,
        limit);
  }

  Page<Payment> list(PageRequest page, PaymentFilter filter, Actor actor) {
    var list = readable(Keyset.of(getEntityManager(), Payment.class), actor);
    return list.where("e.state = :state", "state", filter.state)
        .where("e.projectId = :projectId", "projectId", filter.projectId)
        .where("e.budgetLineId = :lineId", "lineId", filter.budgetLineId)
        .where("e.contractId = :contractId", "contractId", filter.contractId)
        .where("e.applicantUnitCode = :applicant", "applicant", filter.applicantUnitCode)
        .where("e.purpose = :purpose", "purpose", filter.purpose)
        .where("e.refusalCode = :refusalCode", "refusalCode", filter.refusalCode)
        .where(
            "lower(e.code) like :q escape '\\' or lower(e.payee) like :q escape '\\'"
                + " or lower(e.projectCode) like :q escape '\\'"
                + " or lower(e.invoiceNo) like :q escape '\\'",
            "q",
            page.like())
        .sortedBy("code", "e.code", String.class, payment -> payment.code)
        .sortedBy("preparedOn", "e.preparedOn", LocalDate.class, payment -> payment.preparedOn)
        .sortedBy("amountFen", "e.amountFen", Long.class, payment -> payment.amountFen)
        .page(page, payment -> payment);
  }

  private static Keyset<Payment> readable(Keyset<Payment> list, Actor actor) {
    if (actor.readsAll()) {
      return list;
    }
    return actor.isTreasury()
        ? list.where("e.instructedOn is not null")
        : list.where(
            "e.applicantUnitCode = :reader or e.lineDepartmentCode = :reader"
                + " or e.lineOwnerUnitCode = :reader",
            "reader",
            actor.unit());
  }

  List<Payment> after(@Nullable UUID id, int limit) {
    return (id == null ? find("order by id") : find("id > ?1 order by id", id))
        .page(0, limit)
        .list();
  }
}
