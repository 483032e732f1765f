package org.ecocity.notification.fromfunding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Tells the applicant that the bank has paid. */
@ApplicationScoped
class PaymentPaidHandler implements EventHandler<PaymentPaidHandler.PaymentPaid> {
  private final Teller teller;

  PaymentPaidHandler(Teller teller) {
    this.teller = teller;
  }

  @Override
  public String type() {
    return "ecocity.funding.payment.paid.v1";
  }

  @Override
  public Class<PaymentPaid> payload() {
    return PaymentPaid.class;
  }

  @Override
  public void on(PaymentPaid event, Envelope envelope) {
    var about =
        new Message.About(
            "payment", event.paymentId(), event.code(), "/payments/" + event.paymentId());
    var message =
        Message.of("PAYMENT_PAID", event.paymentId(), about)
            .with("code", event.code())
            .with("amountFen", event.amountFen())
            .with("paidOn", event.paidOn())
            .with("slipNo", event.slipNo());
    teller.tell(message, envelope, Recipient.unit(event.applicantUnitCode()));
  }

  record PaymentPaid(
      UUID paymentId,
      String code,
      String applicantUnitCode,
      long amountFen,
      LocalDate paidOn,
      String slipNo) {}
}
