package org.ecocity.funding.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecocity.funding.budget.BudgetLineService;
import org.ecocity.funding.ledger.PostOutcome;
import org.ecocity.funding.payees.PayeeHistory;
import org.ecocity.funding.wiring.PayeeConfig;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;

/** Takes a payment from hand to hand and moves its money. */
@ApplicationScoped
class PaymentProgress {
  private final Payments payments;
  private final PaymentMoney money;
  private final PaymentNews news;
  private final BudgetLineService lines;
  private final PayeeConfig payees;
  private final PayeeHistory history;
  private final BusinessClock clock;

  PaymentProgress(
      Payments payments,
      PaymentMoney money,
      PaymentNews news,
      BudgetLineService lines,
      PayeeConfig payees,
      PayeeHistory history,
      BusinessClock clock) {
    this.payments = payments;
    this.money = money;
    this.news = news;
    this.lines = lines;
    this.payees = payees;
    this.history = history;
    this.clock = clock;
  }

  @Transactional
  StepOutcome step(Actor actor, UUID id, PaymentTransition wanted) {
    var payment = payments.lockReadable(id, actor);
    var unexplained = isUnexplained(id, wanted);
    var outcome = payment.step(actor, wanted, clock.today(), payees.accountRequired());
    if (unexplained && outcome instanceof StepOutcome.Done) {
      throw Problem.rule("possible-duplicate", "reason");
    }
    return follow(payment, outcome, wanted);
  }

  /** Whether the reviewer does not say why a payment is none of those that look like it. */
  private boolean isUnexplained(UUID id, PaymentTransition wanted) {
    return wanted.to() == PaymentState.REVIEWED
        && wanted.statedReason() == null
        && history.looksLikeAnother(id);
  }

  /** The same by a row of the treasury's list. */
  @Transactional
  StepOutcome settle(Actor sender, UUID id, PaymentTransition listed) {
    var payment = payments.lockReadable(id, sender);
    return follow(payment, payment.settle(sender, listed, clock.today()), listed);
  }

  private StepOutcome follow(Payment payment, StepOutcome outcome, PaymentTransition wanted) {
    if (outcome instanceof StepOutcome.Done(var from)) {
      // First the payment, whose contract the database counts, then the money: all lock in one
      // order.
      payments.flush();
      moveMoney(payment);
      payments.flush();
      news.tell(payment, from, wanted.statedReason());
      if (payment.state == PaymentState.PAID || payment.state == PaymentState.RETURNED) {
        lines.tellPaid(payment.budgetLineId);
      }
    }
    return outcome;
  }

  private void moveMoney(Payment payment) {
    switch (payment.state) {
      case INSTRUCTED -> money.owe(payment);
      case PAID -> money.pay(payment);
      case CANCELLED, REFUSED -> money.release(payment);
      case RETURNED -> replace(payment);
      case PREPARED, CHECKED, EXAMINED, REVIEWED, APPROVED -> {}
    }
  }

  /**
   * The bank has sent the money back: what was reserved is reserved again for the new request, in
   * one transaction, so that nobody takes it in between. No hold stops it: it was instructed.
   */
  private void replace(Payment payment) {
    money.takeBack(payment);
    payments.flush();
    var again = payment.replacement(payments.nextCode(clock.today()), clock.today());
    payments.persistAndFlush(again);
    var reserved = money.reserve(again, lines.require(again.budgetLineId));
    if (!(reserved instanceof PostOutcome.Posted)) {
      throw new IllegalStateException("What was released cannot be reserved again: " + reserved);
    }
    news.tell(again, null, "替代 " + payment.code);
  }
}
