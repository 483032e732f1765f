package org.ecocity.projects.paid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/** A payment was executed: the project's paidFen grows. */
@ApplicationScoped
class PaymentPaidHandler implements EventHandler<PaymentPaidHandler.PaymentPaid> {
  private final PaidService service;

  PaymentPaidHandler(PaidService service) {
    this.service = service;
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
    if (event.projectId() != null) {
      service.stands(
          event.paymentId(), event.projectId(), event.amountFen(), envelope.aggregateVersion());
    }
  }

  /**
   * What we read of it.
   *
   * @param paymentId the payment
   * @param projectId the project it is for, if any
   * @param amountFen amount, fen
   */
  record PaymentPaid(UUID paymentId, @Nullable UUID projectId, long amountFen) {}
}
