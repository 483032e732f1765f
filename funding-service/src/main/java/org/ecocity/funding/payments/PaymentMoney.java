package org.ecocity.funding.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecocity.funding.budget.BudgetLineService;
import org.ecocity.funding.budget.ChargedLine;
import org.ecocity.funding.ledger.AccountType;
import org.ecocity.funding.ledger.JournalKind;
import org.ecocity.funding.ledger.Ledger;
import org.ecocity.funding.ledger.NewAccount;
import org.ecocity.funding.ledger.PostOutcome;
import org.ecocity.funding.ledger.Posting;
import org.ecocity.platform.time.BusinessClock;

/**
 * What a payment does in the ledger: it reserves when prepared (line to commitment), is owed when
 * instructed (commitment to payable) and posts when paid (payable to paid). It releases when it
 * dies, before it is owed (from commitment) or because the bank sent it back (from payable).
 */
@ApplicationScoped
class PaymentMoney {
  private final Ledger ledger;
  private final BudgetLineService lines;
  private final BusinessClock clock;

  PaymentMoney(Ledger ledger, BudgetLineService lines, BusinessClock clock) {
    this.ledger = ledger;
    this.lines = lines;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  PostOutcome reserve(Payment payment, ChargedLine line) {
    return ledger.post(
        move(payment, JournalKind.RESERVE, line.accountId(), line.commitmentAccountId()));
  }

  /** What was promised is owed: the bank has the voucher. */
  @Transactional(Transactional.TxType.MANDATORY)
  void owe(Payment payment) {
    var line = lines.require(payment.budgetLineId);
    ledger
        .post(move(payment, JournalKind.OWE, line.commitmentAccountId(), line.payableAccountId()))
        .require();
  }

  /** What was only promised is free again. */
  @Transactional(Transactional.TxType.MANDATORY)
  void release(Payment payment) {
    var line = lines.require(payment.budgetLineId);
    release(payment, line.commitmentAccountId(), line);
  }

  /** What was owed is free again: the bank sent it back. */
  @Transactional(Transactional.TxType.MANDATORY)
  void takeBack(Payment payment) {
    var line = lines.require(payment.budgetLineId);
    release(payment, line.payableAccountId(), line);
  }

  private void release(Payment payment, UUID from, ChargedLine line) {
    ledger.post(move(payment, JournalKind.RELEASE, from, line.accountId())).require();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void pay(Payment payment) {
    if (payment.projectId != null) {
      ledger.oneAtATime(payment.projectId);
    }
    var line = lines.require(payment.budgetLineId);
    var forWhat = payment.projectId == null ? payment.applicantUnitCode : payment.projectId;
    var paid =
        ledger.open(
            new NewAccount(
                AccountType.PAID,
                "PAID:" + line.code() + ":" + forWhat,
                line.id(),
                payment.projectId,
                payment.applicantUnitCode,
                NewAccount.Limits.NONE,
                clock.today()));
    ledger.post(move(payment, JournalKind.PAY, line.payableAccountId(), paid)).require();
  }

  private static Posting move(Payment payment, JournalKind kind, UUID from, UUID to) {
    return Posting.move(
            "payment:" + payment.id + ":" + kind,
            kind,
            payment.id,
            payment.code,
            from,
            to,
            payment.amountFen)
        .spentFor(payment.purpose, payment.fieldCode);
  }
}
