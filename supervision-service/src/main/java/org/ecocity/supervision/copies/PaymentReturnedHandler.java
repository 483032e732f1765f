package org.ecocity.supervision.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/** Keeps what has been paid for a project after each payment that the bank returned. */
@ApplicationScoped
class PaymentReturnedHandler implements EventHandler<PaymentReturnedHandler.PaymentReturned> {
  private final Rows rows;

  PaymentReturnedHandler(Rows rows) {
    this.rows = rows;
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
    var project = event.projectId();
    var paid = event.projectPaidFen();
    if (project != null && paid != null) {
      rows.keep(
          "project_paid_copy",
          "event_id, project_id, payment_id, paid_fen, told_at",
          envelope.id(),
          project,
          event.paymentId(),
          paid,
          envelope.time());
    }
  }

  record PaymentReturned(UUID paymentId, @Nullable UUID projectId, @Nullable Long projectPaidFen) {}
}
