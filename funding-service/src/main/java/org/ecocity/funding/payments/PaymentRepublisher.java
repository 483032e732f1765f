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
  private final PaymentNews news;

  PaymentRepublisher(Payments payments, PaymentNews news) {
    this.payments = payments;
    this.news = news;
  }

  @Override
  public String aggregate() {
    return PaymentNews.AGGREGATE;
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return payments.after(after, limit).stream()
        .map(p -> new State(p.id, news.present(p)))
        .toList();
  }
}
