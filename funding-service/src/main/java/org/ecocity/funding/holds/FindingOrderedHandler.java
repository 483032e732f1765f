package org.ecocity.funding.holds;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Places the provisional hold of a SERIOUS finding. */
@ApplicationScoped
class FindingOrderedHandler implements EventHandler<FindingOrdered> {
  private final HoldService holds;

  FindingOrderedHandler(HoldService holds) {
    this.holds = holds;
  }

  @Override
  public String type() {
    return "ecocity.supervision.finding.ordered.v1";
  }

  @Override
  public Class<FindingOrdered> payload() {
    return FindingOrdered.class;
  }

  @Override
  public void on(FindingOrdered event, Envelope envelope) {
    event.serious().ifPresent(finding -> holds.place(finding, envelope.businessDate()));
  }
}
