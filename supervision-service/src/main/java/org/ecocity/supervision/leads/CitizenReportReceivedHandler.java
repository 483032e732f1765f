package org.ecocity.supervision.leads;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/** A citizen's report becomes a lead, once; who reported it never comes here. */
@ApplicationScoped
class CitizenReportReceivedHandler
    implements EventHandler<CitizenReportReceivedHandler.CitizenReportReceived> {
  private final LeadService leads;

  CitizenReportReceivedHandler(LeadService leads) {
    this.leads = leads;
  }

  @Override
  public String type() {
    return "ecocity.notification.citizen-report.received.v1";
  }

  @Override
  public Class<CitizenReportReceived> payload() {
    return CitizenReportReceived.class;
  }

  @Override
  public void on(CitizenReportReceived event, Envelope envelope) {
    leads.openOnce(
        new Lead.Hint(
            LeadSource.CITIZEN,
            event.suggestionId(),
            event.unitCode(),
            event.projectId(),
            event.summary(),
            null),
        envelope.businessDate());
  }

  record CitizenReportReceived(
      UUID suggestionId, String unitCode, @Nullable UUID projectId, String summary) {}
}
