package org.ecocity.funding.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.funding.contracts.ContractService;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.payees.AccountNo;
import org.ecocity.funding.payees.PayeeHistory;
import org.ecocity.funding.payees.PayeeSign;
import org.ecocity.funding.terms.ReservationTermService;
import org.ecocity.funding.vouchers.Capitals;
import org.ecocity.funding.vouchers.VoucherView;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.money.Money;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Messages;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Shows payments to those who may see them, and lets the applicant correct the payee. */
@ApplicationScoped
class PaymentReading {
  private final Payments payments;
  private final PayeeHistory payees;
  private final ContractService contracts;
  private final ReservationTermService terms;
  private final Units units;
  private final Messages messages;
  private final Audit audit;
  private final BusinessClock clock;

  PaymentReading(
      Payments payments,
      PayeeHistory payees,
      ContractService contracts,
      ReservationTermService terms,
      Units units,
      Messages messages,
      Audit audit,
      BusinessClock clock) {
    this.payments = payments;
    this.payees = payees;
    this.contracts = contracts;
    this.terms = terms;
    this.units = units;
    this.messages = messages;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  PaymentView get(Actor actor, UUID id) {
    return view(actor, payments.requireReadable(id, actor));
  }

  @Transactional
  Page<PaymentView> list(Actor actor, PageRequest page, PaymentFilter filter) {
    var names = units.names();
    var found = payments.list(page, filter, actor);
    var signs = payees.signs(found.items().stream().map(p -> p.id).toList());
    var days = terms.daysOn(clock.today());
    return found.map(p -> PaymentView.of(p, actor, names, days, warnings(actor, p, signs)));
  }

  /** A payment as one who may see it sees it. */
  @Transactional(Transactional.TxType.MANDATORY)
  PaymentView view(Actor actor, Payment payment) {
    var warned = warnings(actor, payment, payees.signs(List.of(payment.id)));
    var days = terms.daysOn(clock.today());
    return PaymentView.of(payment, actor, units.names(), days, warned);
  }

  private List<PaymentView.Warning> warnings(
      Actor reader, Payment payment, Map<UUID, List<PayeeSign>> signs) {
    var warnings = new ArrayList<PaymentView.Warning>();
    if (payment.payeeAccountNo == null && !payment.state.next().isEmpty()) {
      warnings.add(warning("payee-account-missing", "", "payeeAccountNo", List.of(), null));
    }
    for (var sign : signs.getOrDefault(payment.id, List.of())) {
      var earlier = sign.earlier();
      var seen =
          reader.readsAll()
              || reader.isOf(earlier.applicantUnitCode())
              || reader.isOf(earlier.lineDepartmentCode());
      var values = List.of(earlier.code(), sign.differing());
      warnings.add(
          seen
              ? warning(sign.code(), "-seen", sign.field(), values, earlier.code())
              : warning(sign.code(), "", sign.field(), values, null));
    }
    return warnings;
  }

  private PaymentView.Warning warning(
      String code, String variant, String field, List<String> values, @Nullable String other) {
    var key = "warning." + code + variant;
    return new PaymentView.Warning(
        code,
        field,
        messages.text(Messages.CHINESE, key, values),
        messages.text(Locale.ENGLISH, key, values),
        other);
  }

  @Transactional
  VoucherView voucher(Actor actor, UUID id) {
    var payment = payments.requireReadable(id, actor);
    if (payment.voucherNo == null) {
      throw Problem.notFound("voucher", id);
    }
    return new VoucherView(
        payment.voucherNo,
        Objects.requireNonNull(payment.instructedOn),
        payment.code,
        payment.budgetLineCode,
        units.names().of(payment.applicantUnitCode),
        payment.payee,
        payment.payeeBank,
        payment.payeeAccountNo,
        payment.purpose,
        payment.amountFen,
        new Money(payment.amountFen).toString(),
        Capitals.of(payment.amountFen));
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
    if (Refusal.EXPIRED.equals(payment.refusalCode)) {
      throw Problem.conflict(Refusal.EXPIRED, String.valueOf(payment.refusalReason));
    }
    if (payment.state != PaymentState.PREPARED) {
      throw Problem.conflict("payment-under-way");
    }
    var before = view(actor, payment);
    var account = AccountNo.require(correction.payeeAccountNo(), "payeeAccountNo");
    var payee = correction.payee() == null ? payment.payee : correction.payee();
    var accountNo = account == null ? payment.payeeAccountNo : account;
    requireFit(actor, payment, payee, accountNo);
    payment.correctPayee(
        payee,
        correction.payeeBank() == null ? payment.payeeBank : correction.payeeBank(),
        accountNo);
    payments.flush();
    var after = view(actor, payment);
    audit.changed(PaymentNews.AGGREGATE, id, before, after);
    return after;
  }

  /** A corrected payee is held against contract and invoice as a new one is. */
  private void requireFit(Actor actor, Payment payment, String payee, @Nullable String accountNo) {
    if (payment.contractId != null && !contracts.paysTo(payment.contractId, accountNo)) {
      throw Problem.rule(
          "contract-payee-differs", "payeeAccountNo", String.valueOf(payment.contractNo));
    }
    if (payment.contractId != null) {
      contracts
          .otherPayee(payment.contractId, payee)
          .ifPresent(
              name -> {
                throw Problem.rule(
                    "contract-payee-name-differs",
                    "payee",
                    String.valueOf(payment.contractNo),
                    name);
              });
    }
    payments
        .twin(payment, payee, accountNo)
        .ifPresent(
            twin -> {
              throw duplicate(String.valueOf(payment.invoiceNo), twin.codeFor(actor));
            });
  }

  /** An invoice that another payment has; the other one is named to those who may see it. */
  static Problem duplicate(String invoiceNo, @Nullable String otherCode) {
    var problem = Problem.rule(Refusal.DUPLICATE_INVOICE, null, invoiceNo);
    return otherCode == null
        ? problem.at("invoiceNo", "duplicate-invoice-elsewhere", invoiceNo)
        : problem
            .at("invoiceNo", "duplicate-invoice", invoiceNo, otherCode)
            .with("otherPaymentCode", otherCode);
  }
}
