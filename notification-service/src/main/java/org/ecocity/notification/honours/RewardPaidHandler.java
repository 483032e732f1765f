package org.ecocity.notification.honours;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/** Marks the reward that a payment paid; other payments are none of our business. */
@ApplicationScoped
class RewardPaidHandler implements EventHandler<RewardPaidHandler.PaymentPaid> {
  private final HonourService honours;

  RewardPaidHandler(HonourService honours) {
    this.honours = honours;
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
    var honour = event.rewardHonourId();
    if (honour != null) {
      honours.rewardPaid(honour, event.paidOn());
    }
  }

  record PaymentPaid(LocalDate paidOn, @Nullable UUID rewardHonourId) {}
}
