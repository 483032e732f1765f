package org.ecocity.funding.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.contracts.ContractClaim;
import org.ecocity.funding.holds.HoldService;
import org.ecocity.funding.ledger.PostOutcome;
import org.ecocity.platform.money.Money;
import org.ecocity.platform.problem.Messages;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Takes payment requests: reserves their money, or refuses and keeps them with the reason. */
@ApplicationScoped
class PaymentService {
  private final Payments payments;
  private final PaymentPreparation preparation;
  private final PaymentMoney money;
  private final PaymentNews news;
  private final HoldService holds;
  private final PaymentReading reading;
  private final Messages messages;
  private final BusinessClock clock;

  PaymentService(
      Payments payments,
      PaymentPreparation preparation,
      PaymentMoney money,
      PaymentNews news,
      HoldService holds,
      PaymentReading reading,
      Messages messages,
      BusinessClock clock) {
    this.payments = payments;
    this.preparation = preparation;
    this.money = money;
    this.news = news;
    this.holds = holds;
    this.reading = reading;
    this.messages = messages;
    this.clock = clock;
  }

  @Transactional
  PrepareOutcome prepare(Actor actor, PaymentRequest request) {
    return prepare(actor, request, null);
  }

  /**
   * The same for a row of a batch, with the unit's own number; what makes no sense is thrown before
   * anything is kept, and leaves the rows before it as they are.
   */
  @Transactional(dontRollbackOn = Problem.class)
  PrepareOutcome prepare(Actor actor, PaymentRequest request, @Nullable String requestNo) {
    var understood = preparation.understand(actor, request);
    var today = clock.today();
    var payment =
        new Payment(
            payments.nextCode(today),
            understood.line(),
            understood.subject(),
            request,
            actor,
            today);
    payment.requestNo = requestNo;
    payment.contractId = contractId(understood.contract());
    var twin = payments.twin(payment, payment.payee, payment.payeeAccountNo).orElse(null);
    var refusal = refusal(payment, understood, twin);
    if (refusal != null) {
      payment.refuse(refusal);
    }
    payments.persistAndFlush(payment);
    news.tell(payment, null, refusal == null ? null : refusal.reason());
    var view = reading.view(actor, payment);
    return refusal == null
        ? new PrepareOutcome.Prepared(view)
        : new PrepareOutcome.Refused(view, refusal, twin == null ? null : twin.codeFor(actor));
  }

  private static @Nullable UUID contractId(ContractClaim claim) {
    return switch (claim) {
      case ContractClaim.Granted(var id) -> id;
      case ContractClaim.Exceeded(var id, var leftFen) -> id;
      default -> null;
    };
  }

  /** The earmark first: it is the graver fault, and the one that becomes a lead. */
  private @Nullable Refusal refusal(
      Payment payment, PaymentPreparation.Understood understood, @Nullable Payment twin) {
    var line = understood.line();
    if (!line.earmark().admits(payment.purpose, payment.fieldCode)) {
      return outsideEarmark(payment);
    }
    var hold =
        payment.projectId == null || understood.holdExempt()
            ? null
            : holds.activeOn(payment.projectId).orElse(null);
    if (hold != null) {
      return refusal(
          Refusal.ON_HOLD,
          hold.findingCode(),
          List.of(String.valueOf(payment.projectCode), hold.findingCode(), hold.until()));
    }
    if (twin != null) {
      return refusal(Refusal.DUPLICATE_INVOICE, null, List.of(String.valueOf(payment.invoiceNo)));
    }
    if (understood.contract() instanceof ContractClaim.Exceeded(var id, var leftFen)) {
      return refusal(
          Refusal.CONTRACT_EXCEEDED,
          null,
          List.of(String.valueOf(payment.contractNo), new Money(leftFen)));
    }
    return switch (money.reserve(payment, line)) {
      case PostOutcome.Posted(var journalId) -> null;
      case PostOutcome.OutsideEarmark(var accountId) -> outsideEarmark(payment);
      case PostOutcome.BelowFloor(var accountId, var balanceFen) ->
          refusal(Refusal.INSUFFICIENT_BALANCE, null, List.of(payment.budgetLineCode));
    };
  }

  private Refusal outsideEarmark(Payment payment) {
    return refusal(Refusal.OUTSIDE_EARMARK, null, List.of(payment.purpose, payment.budgetLineCode));
  }

  /** The kept reason is in the programme's own language. */
  private Refusal refusal(String code, @Nullable String findingCode, List<?> args) {
    var reason = messages.text(Messages.CHINESE, "refusal." + code, args);
    return new Refusal(code, reason, findingCode);
  }

  /** What became of a payment request; both are kept. */
  sealed interface PrepareOutcome {
    record Prepared(PaymentView payment) implements PrepareOutcome {}

    /** Refused and kept; of a duplicate with the other payment's code, for who may see it. */
    record Refused(PaymentView payment, Refusal refusal, @Nullable String otherCode)
        implements PrepareOutcome {}
  }
}
