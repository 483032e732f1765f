package org.ecocity.supervision.leads;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/**
 * A warning on money becomes a lead, once. That the warning is cleared later closes no lead: only a
 * decision does.
 */
@ApplicationScoped
class FundWarningRaisedHandler implements EventHandler<FundWarningRaisedHandler.FundWarningRaised> {
  private final LeadService leads;

  FundWarningRaisedHandler(LeadService leads) {
    this.leads = leads;
  }

  @Override
  public String type() {
    return "ecocity.funding.fund-warning.raised.v1";
  }

  @Override
  public Class<FundWarningRaised> payload() {
    return FundWarningRaised.class;
  }

  @Override
  public void on(FundWarningRaised event, Envelope envelope) {
    leads.openOnce(
        new Lead.Hint(
            LeadSource.EARLY_WARNING,
            event.warningId(),
            event.unitCode(),
            event.projectId(),
            event.summary(),
            event.amountFen()),
        envelope.businessDate());
  }

  record FundWarningRaised(
      UUID warningId, String unitCode, @Nullable UUID projectId, String summary, long amountFen) {}
}
