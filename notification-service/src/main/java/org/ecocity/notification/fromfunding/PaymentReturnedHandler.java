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

/** Tells the applicant and finance that the bank has returned a payment. */
@ApplicationScoped
class PaymentReturnedHandler implements EventHandler<PaymentReturnedHandler.PaymentReturned> {
  private final Teller teller;

  PaymentReturnedHandler(Teller teller) {
    this.teller = teller;
  }

  @Override
  public String type() {
    return "ecocity.funding.payment.returned.v1";
  }

  @Override
  public Class<PaymentReturned> payload() {
    return PaymentReturned.class;
  }

  @Override
  public void on(PaymentReturned event, Envelope envelope) {
    var about =
        new Message.About(
            "payment", event.paymentId(), event.code(), "/payments/" + event.paymentId());
    var message =
        Message.of("PAYMENT_RETURNED", event.paymentId(), about)
            .with("code", event.code())
            .with("amountFen", event.amountFen())
            .with("reason", event.reason());
    teller.tell(
        message,
        envelope,
        List.of(Recipient.unit(event.applicantUnitCode()), Recipient.role(Roles.FINANCE)));
  }

  record PaymentReturned(
      UUID paymentId, String code, String applicantUnitCode, long amountFen, String reason) {}
}
