package org.ecocity.supervision.leads;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Notes in the lead that lists it that a warning is over; the lead stays until it is decided. */
@ApplicationScoped
class FundWarningClearedHandler
    implements EventHandler<FundWarningClearedHandler.FundWarningCleared> {
  private final LeadService leads;

  FundWarningClearedHandler(LeadService leads) {
    this.leads = leads;
  }

  @Override
  public String type() {
    return "ecocity.funding.fund-warning.cleared.v1";
  }

  @Override
  public Class<FundWarningCleared> payload() {
    return FundWarningCleared.class;
  }

  @Override
  public void on(FundWarningCleared event, Envelope envelope) {
    leads.noteOver(event.warningId(), event.clearedOn());
  }

  record FundWarningCleared(UUID warningId, LocalDate clearedOn) {}
}
