package org.ecocity.funding.holds;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Places a new provisional hold when a revisit found a SERIOUS finding again. */
@ApplicationScoped
class FindingReopenedHandler implements EventHandler<FindingReopened> {
  private final HoldService holds;

  FindingReopenedHandler(HoldService holds) {
    this.holds = holds;
  }

  @Override
  public String type() {
    return "ecocity.supervision.finding.reopened.v1";
  }

  @Override
  public Class<FindingReopened> payload() {
    return FindingReopened.class;
  }

  @Override
  public void on(FindingReopened event, Envelope envelope) {
    event.serious().ifPresent(finding -> holds.placeAgain(finding, envelope.businessDate()));
  }
}
