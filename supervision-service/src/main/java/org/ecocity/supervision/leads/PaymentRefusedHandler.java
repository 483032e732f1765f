package org.ecocity.supervision.leads;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/**
 * A payment refused for its purpose becomes a lead (rule 5), and one that a hand refused as misuse
 * or as asked for twice; other refusals do not.
 */
@ApplicationScoped
class PaymentRefusedHandler implements EventHandler<PaymentRefusedHandler.PaymentRefused> {
  private static final String OUTSIDE_EARMARK = "payment-outside-earmark";
  private static final Set<String> GROUNDS = Set.of("OUTSIDE_EARMARK", "DUPLICATE");

  private final LeadService leads;

  PaymentRefusedHandler(LeadService leads) {
    this.leads = leads;
  }

  @Override
  public String type() {
    return "ecocity.funding.payment.refused.v1";
  }

  @Override
  public Class<PaymentRefused> payload() {
    return PaymentRefused.class;
  }

  @Override
  public void on(PaymentRefused event, Envelope envelope) {
    if (event.hintsAtMisuse()) {
      leads.openOnce(
          new Lead.Hint(
              LeadSource.REFUSED_PAYMENT,
              event.paymentId(),
              event.applicantUnitCode(),
              event.projectId(),
              event.summary(),
              event.amountFen()),
          envelope.businessDate());
    }
  }

  record PaymentRefused(
      UUID paymentId,
      String code,
      @Nullable UUID projectId,
      String budgetLineCode,
      String applicantUnitCode,
      String purpose,
      long amountFen,
      String refusalCode,
      String reason,
      @Nullable String ground) {
    boolean hintsAtMisuse() {
      return refusalCode.equals(OUTSIDE_EARMARK) || (ground != null && GROUNDS.contains(ground));
    }

    String summary() {
      return "支付申请 %s（预算指标 %s，用途 %s）被拒：%s".formatted(code, budgetLineCode, purpose, reason);
    }
  }
}
