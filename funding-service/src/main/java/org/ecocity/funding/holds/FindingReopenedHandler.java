package org.ecocity.funding.holds;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.funding.copies.FindingCopies;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Places a new provisional hold when a revisit found a SERIOUS finding again; its copy follows. */
@ApplicationScoped
class FindingReopenedHandler implements EventHandler<FindingReopened> {
  private final HoldService holds;
  private final FindingCopies findings;

  FindingReopenedHandler(HoldService holds, FindingCopies findings) {
    this.holds = holds;
    this.findings = findings;
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
    findings.reopened(event.told(), envelope.aggregateVersion(), envelope.businessDate());
    event.serious().ifPresent(finding -> holds.placeAgain(finding, envelope.businessDate()));
  }
}
