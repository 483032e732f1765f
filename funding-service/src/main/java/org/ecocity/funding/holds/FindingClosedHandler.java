package org.ecocity.funding.holds;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.funding.copies.FindingCopies;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Ends the hold of a finding that was closed; its copy follows. */
@ApplicationScoped
class FindingClosedHandler implements EventHandler<FindingOver> {
  private final HoldService holds;
  private final FindingCopies findings;

  FindingClosedHandler(HoldService holds, FindingCopies findings) {
    this.holds = holds;
    this.findings = findings;
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
    var day = event.closedOn() == null ? envelope.businessDate() : event.closedOn();
    findings.closed(event.told(), envelope.aggregateVersion(), day, event.raisedOn());
    holds.end(event.findingId(), "问题已销号：" + event.code());
  }
}
