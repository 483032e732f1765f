package org.ecocity.funding.rewards;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Has the reward of an honour paid. */
@ApplicationScoped
class HonourConferredHandler implements EventHandler<HonourConferred> {
  private final RewardService rewards;

  HonourConferredHandler(RewardService rewards) {
    this.rewards = rewards;
  }

  @Override
  public String type() {
    return "ecocity.notification.honour.conferred.v1";
  }

  @Override
  public Class<HonourConferred> payload() {
    return HonourConferred.class;
  }

  @Override
  public void on(HonourConferred event, Envelope envelope) {
    rewards.owe(event);
  }
}
