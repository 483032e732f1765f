package org.ecocity.funding.holds;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecocity.funding.copies.FindingCopies;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Ends the hold of a finding that was annulled; its copy follows. */
@ApplicationScoped
class FindingAnnulledHandler implements EventHandler<FindingOver> {
  private final HoldService holds;
  private final FindingCopies findings;

  FindingAnnulledHandler(HoldService holds, FindingCopies findings) {
    this.holds = holds;
    this.findings = findings;
  }

  @Override
  public String type() {
    return "ecocity.supervision.finding.annulled.v1";
  }

  @Override
  public Class<FindingOver> payload() {
    return FindingOver.class;
  }

  @Override
  public void on(FindingOver event, Envelope envelope) {
    findings.annulled(event.told(), envelope.aggregateVersion());
    holds.end(event.findingId(), "问题已撤销：" + event.code());
  }
}
