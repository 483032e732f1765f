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

/** A refusal goes to the unit, to finance and to the auditor (rule 5). */
@ApplicationScoped
class PaymentRefusedHandler implements EventHandler<PaymentRefusedHandler.PaymentRefused> {
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
    var about =
        new Message.About(
            "payment", event.paymentId(), event.code(), "/payments/" + event.paymentId());
    var message =
        Message.of("PAYMENT_REFUSED", event.paymentId(), about)
            .with("code", event.code())
            .with("budgetLineCode", event.budgetLineCode())
            .with("purpose", event.purpose())
            .with("amountFen", event.amountFen())
            .with("reason", event.reason());
    teller.tell(
        message,
        envelope,
        List.of(
            Recipient.unit(event.applicantUnitCode()),
            Recipient.role(Roles.FINANCE),
            Recipient.role(Roles.AUDITOR)));
  }

  record PaymentRefused(
      UUID paymentId,
      String code,
      String budgetLineCode,
      String applicantUnitCode,
      String purpose,
      long amountFen,
      String reason) {}
}
