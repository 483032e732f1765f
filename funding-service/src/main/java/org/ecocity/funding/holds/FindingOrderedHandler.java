package org.ecocity.funding.holds;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.funding.copies.FindingCopies;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Places the provisional hold of a SERIOUS finding; its copy follows. */
@ApplicationScoped
class FindingOrderedHandler implements EventHandler<FindingOrdered> {
  private final HoldService holds;
  private final FindingCopies findings;

  FindingOrderedHandler(HoldService holds, FindingCopies findings) {
    this.holds = holds;
    this.findings = findings;
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
    var day = event.since(envelope.businessDate());
    findings.raised(event.told(), envelope.aggregateVersion(), day);
    event.serious().ifPresent(finding -> holds.place(finding, envelope.businessDate()));
  }
}
