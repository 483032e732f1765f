package org.ecocity.notification.fromfunding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Tells the next hand that a payment waits. */
@ApplicationScoped
class PaymentChangedHandler implements EventHandler<PaymentChangedHandler.PaymentChanged> {
  private final Teller teller;

  PaymentChangedHandler(Teller teller) {
    this.teller = teller;
  }

  @Override
  public String type() {
    return "ecocity.funding.payment.changed.v1";
  }

  @Override
  public Class<PaymentChanged> payload() {
    return PaymentChanged.class;
  }

  @Override
  public void on(PaymentChanged event, Envelope envelope) {
    var hand = nextHand(event);
    if (hand == null) {
      return;
    }
    var about =
        new Message.About(
            "payment", event.paymentId(), event.code(), "/payments/" + event.paymentId());
    var message =
        Message.of("PAYMENT_" + event.toState(), event.paymentId(), about)
            .with("code", event.code())
            .with("unitCode", event.applicantUnitCode())
            .with("purpose", event.purpose())
            .with("amountFen", event.amountFen());
    teller.tell(message, envelope, hand);
  }

  /** Who acts next; refusals, payments and returns have notices of their own. */
  private static @Nullable Recipient nextHand(PaymentChanged event) {
    return switch (event.toState()) {
      case "PREPARED" -> lineDepartment(event.lineDepartmentCode());
      case "CHECKED", "APPROVED" -> Recipient.role(Roles.FINANCE);
      case "EXAMINED" -> Recipient.role(Roles.FINANCE_CHECK);
      case "REVIEWED" -> Recipient.role(Roles.FINANCE_CHIEF);
      default -> null;
    };
  }

  private static Recipient lineDepartment(@Nullable String code) {
    return code == null ? Recipient.role(Roles.OFFICE) : Recipient.unit(code);
  }

  record PaymentChanged(
      UUID paymentId,
      String code,
      String applicantUnitCode,
      @Nullable String lineDepartmentCode,
      String purpose,
      long amountFen,
      String toState) {}
}
