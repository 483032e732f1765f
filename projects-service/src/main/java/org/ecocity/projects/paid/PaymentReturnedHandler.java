package org.ecocity.projects.paid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/** The bank sent a payment back: the project has not been paid it. */
@ApplicationScoped
class PaymentReturnedHandler implements EventHandler<PaymentReturnedHandler.PaymentReturned> {
  private final PaidService service;

  PaymentReturnedHandler(PaidService service) {
    this.service = service;
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
    if (event.projectId() != null) {
      service.stands(event.paymentId(), event.projectId(), 0, envelope.aggregateVersion());
    }
  }

  /**
   * What we read of it.
   *
   * @param paymentId the payment
   * @param projectId the project it is for, if any
   */
  record PaymentReturned(UUID paymentId, @Nullable UUID projectId) {}
}
