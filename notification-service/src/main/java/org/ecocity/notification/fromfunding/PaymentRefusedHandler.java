package org.ecocity.notification.fromfunding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.ecocity.platform.security.Roles;

/**
 * A refusal goes to the unit, to finance and to the auditor (rule 5); a request that ended because
 * nobody moved it on is no fault to audit, and goes to the first two.
 */
@ApplicationScoped
class PaymentRefusedHandler implements EventHandler<PaymentRefusedHandler.PaymentRefused> {
  private static final String EXPIRED = "reservation-expired";

  private final Teller teller;

  PaymentRefusedHandler(Teller teller) {
    this.teller = teller;
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
    var expired = event.refusalCode().equals(EXPIRED);
    var about =
        new Message.About(
            "payment", event.paymentId(), event.code(), "/payments/" + event.paymentId());
    var message =
        Message.of(expired ? "PAYMENT_EXPIRED" : "PAYMENT_REFUSED", event.paymentId(), about)
            .with("code", event.code())
            .with("budgetLineCode", event.budgetLineCode())
            .with("purpose", event.purpose())
            .with("amountFen", event.amountFen())
            .with("reason", event.reason());
    var unit = Recipient.unit(event.applicantUnitCode());
    var finance = Recipient.role(Roles.FINANCE);
    teller.tell(
        message,
        envelope,
        expired ? List.of(unit, finance) : List.of(unit, finance, Recipient.role(Roles.AUDITOR)));
  }

  record PaymentRefused(
      UUID paymentId,
      String code,
      String budgetLineCode,
      String applicantUnitCode,
      String purpose,
      long amountFen,
      String refusalCode,
      String reason) {}
}
