package org.ecocity.funding.payments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/** Tells each payment's present state again. */
@ApplicationScoped
class PaymentRepublisher implements Republisher {
  private final Payments payments;

  PaymentRepublisher(Payments payments) {
    this.payments = payments;
  }

  @Override
  public String aggregate() {
    return PaymentNews.AGGREGATE;
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return payments.after(after, limit).stream()
        .map(p -> new State(p.id, PaymentNews.changed(p, p.state, p.refusalReason)))
        .toList();
  }
}
