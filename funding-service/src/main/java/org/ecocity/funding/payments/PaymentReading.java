package org.ecocity.funding.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecocity.funding.copies.Units;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;

/** Shows payments to those who may see them, and lets the applicant correct the payee. */
@ApplicationScoped
class PaymentReading {
  private final Payments payments;
  private final Units units;
  private final Audit audit;

  PaymentReading(Payments payments, Units units, Audit audit) {
    this.payments = payments;
    this.units = units;
    this.audit = audit;
  }

  @Transactional
  PaymentView get(Actor actor, UUID id) {
    return PaymentView.of(payments.requireReadable(id, actor), actor, units.names());
  }

  @Transactional
  Page<PaymentView> list(Actor actor, PageRequest page, PaymentFilter filter) {
    var names = units.names();
    return payments.list(page, filter, actor).map(p -> PaymentView.of(p, actor, names));
  }

  @Transactional
  VoucherView voucher(Actor actor, UUID id) {
    var payment = payments.requireReadable(id, actor);
    if (payment.voucherNo == null) {
      throw Problem.notFound("voucher", id);
    }
    return VoucherView.of(payment, units.names());
  }

  @Transactional
  PaymentView correctPayee(
      Actor actor, UUID id, long version, PaymentRequest.PayeeCorrection correction) {
    var payment = payments.lockReadable(id, actor);
    if (payment.version != version) {
      throw Problem.of(412, "changed-meanwhile");
    }
    if (!actor.isOf(payment.applicantUnitCode)) {
      throw Problem.notPermitted();
    }
    if (payment.state != PaymentState.PREPARED) {
      throw Problem.conflict("payment-under-way");
    }
    var names = units.names();
    var before = PaymentView.of(payment, actor, names);
    payment.correctPayee(
        correction.payee() == null ? payment.payee : correction.payee(),
        correction.payeeBank() == null ? payment.payeeBank : correction.payeeBank(),
        correction.payeeAccountNo() == null ? payment.payeeAccountNo : correction.payeeAccountNo());
    payments.flush();
    var after = PaymentView.of(payment, actor, names);
    audit.changed(PaymentNews.AGGREGATE, id, before, after);
    return after;
  }
}
