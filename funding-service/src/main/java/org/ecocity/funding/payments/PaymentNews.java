package org.ecocity.funding.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.funding.ledger.Ledger;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/**
 * Writes a payment's steps into the audit trail and tells the other services; its present state
 * again to a new reader.
 */
@ApplicationScoped
class PaymentNews implements Republisher {
  static final String AGGREGATE = "payment";

  private final Payments payments;
  private final Ledger ledger;
  private final Outbox outbox;
  private final Audit audit;

  PaymentNews(Payments payments, Ledger ledger, Outbox outbox, Audit audit) {
    this.payments = payments;
    this.ledger = ledger;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** Tells of a step that was just taken; of the first one {@code from} is none. */
  @Transactional(Transactional.TxType.MANDATORY)
  void tell(Payment payment, @Nullable PaymentState from, @Nullable String reason) {
    audit.transition(AGGREGATE, payment.id, from, payment.state, reason);
    outbox.append(payment.id, changed(payment, from, reason));
    switch (payment.state) {
      case REFUSED -> outbox.append(payment.id, refused(payment));
      case PAID -> outbox.append(payment.id, paid(payment));
      case RETURNED -> outbox.append(payment.id, returned(payment, reason));
      case PREPARED, CHECKED, EXAMINED, REVIEWED, APPROVED, INSTRUCTED, CANCELLED -> {}
    }
  }

  @Override
  public String aggregate() {
    return AGGREGATE;
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return payments.after(after, limit).stream().map(p -> new State(p.id, present(p))).toList();
  }

  private PaymentEvent present(Payment payment) {
    return switch (payment.state) {
      case PAID -> paid(payment);
      case REFUSED -> refused(payment);
      case PREPARED, CHECKED, EXAMINED, REVIEWED, APPROVED, INSTRUCTED, RETURNED, CANCELLED ->
          changed(payment, payment.state, null);
    };
  }

  private static PaymentEvent.Changed changed(
      Payment payment, @Nullable PaymentState from, @Nullable String reason) {
    return new PaymentEvent.Changed(
        payment.id,
        payment.code,
        payment.projectId,
        payment.budgetLineCode,
        payment.applicantUnitCode,
        payment.lineDepartmentCode,
        payment.purpose,
        payment.amountFen,
        from == null ? null : from.name(),
        payment.state.name(),
        reason);
  }

  private static PaymentEvent.Refused refused(Payment payment) {
    var refusal = Objects.requireNonNull(payment.refusal());
    return new PaymentEvent.Refused(
        payment.id,
        payment.code,
        payment.projectId,
        payment.projectCode,
        payment.budgetLineId,
        payment.budgetLineCode,
        payment.applicantUnitCode,
        payment.purpose,
        payment.amountFen,
        refusal.code(),
        refusal.reason(),
        refusal.findingCode(),
        refusal.ground() == null ? null : refusal.ground().name());
  }

  private PaymentEvent.Paid paid(Payment payment) {
    return new PaymentEvent.Paid(
        payment.id,
        payment.code,
        payment.projectId,
        payment.applicantUnitCode,
        payment.amountFen,
        projectPaidFen(payment),
        Objects.requireNonNull(payment.paidOn),
        Objects.requireNonNull(payment.slipNo),
        payment.rewardHonourId);
  }

  private PaymentEvent.Returned returned(Payment payment, @Nullable String reason) {
    return new PaymentEvent.Returned(
        payment.id,
        payment.code,
        payment.projectId,
        payment.applicantUnitCode,
        payment.amountFen,
        projectPaidFen(payment),
        Objects.requireNonNull(reason),
        Objects.requireNonNull(payment.replacedById));
  }

  private long projectPaidFen(Payment payment) {
    return payment.projectId == null ? 0 : ledger.paidFenOfProject(payment.projectId);
  }
}
