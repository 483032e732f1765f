package org.ecocity.funding.holds;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Ends the hold of a finding that was closed. */
@ApplicationScoped
class FindingClosedHandler implements EventHandler<FindingOver> {
  private final HoldService holds;

  FindingClosedHandler(HoldService holds) {
    this.holds = holds;
  }

  @Override
  public String type() {
    return "ecocity.supervision.finding.closed.v1";
  }

  @Override
  public Class<FindingOver> payload() {
    return FindingOver.class;
  }

  @Override
  public void on(FindingOver event, Envelope envelope) {
    holds.end(event.findingId(), "问题已销号：" + event.code());
  }
}
