package org.ecocity.funding.holds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import org.ecocity.platform.time.DueWork;

/** Ends holds whose last day is over. */
@ApplicationScoped
class HoldExpiry implements DueWork {
  private static final int MAX_BATCHES = 100;

  private final HoldService holds;

  HoldExpiry(HoldService holds) {
    this.holds = holds;
  }

  @Override
  public String name() {
    return "hold-expiry";
  }

  @Override
  public void run(LocalDateTime now) {
    for (int batch = 0; batch < MAX_BATCHES && holds.expire(now.toLocalDate()) > 0; batch++) {}
  }
}
