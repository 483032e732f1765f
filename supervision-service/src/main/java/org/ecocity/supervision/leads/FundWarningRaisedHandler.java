package org.ecocity.supervision.leads;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/**
 * A warning on money becomes a lead, once; idle money of a unit and quarter lies in one lead that
 * lists it. That a warning is cleared later closes no lead: only a decision does.
 */
@ApplicationScoped
class FundWarningRaisedHandler implements EventHandler<FundWarningRaisedHandler.FundWarningRaised> {
  private static final String IDLE_FUNDS = "IDLE_FUNDS";

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
    var hint =
        new Lead.Hint(
            LeadSource.EARLY_WARNING,
            event.warningId(),
            event.unitCode(),
            event.projectId(),
            event.summary(),
            event.amountFen());
    if (event.kind().equals(IDLE_FUNDS)) {
      leads.listOnce(hint, event.item(), event.raisedOn());
    } else {
      leads.openOnce(hint, envelope.businessDate());
    }
  }

  record FundWarningRaised(
      UUID warningId,
      String kind,
      String subjectCode,
      String unitCode,
      @Nullable UUID projectId,
      String summary,
      long amountFen,
      LocalDate raisedOn) {
    LeadItem item() {
      return new LeadItem(warningId, subjectCode, summary, amountFen, raisedOn, null);
    }
  }
}
