package org.ecocity.notification.fromsupervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.ecocity.platform.security.Roles;

/** Tells the inspectors that a lead waits. */
@ApplicationScoped
class LeadOpenedHandler implements EventHandler<LeadOpenedHandler.LeadOpened> {
  private final Teller teller;

  LeadOpenedHandler(Teller teller) {
    this.teller = teller;
  }

  @Override
  public String type() {
    return "ecocity.supervision.lead.opened.v1";
  }

  @Override
  public Class<LeadOpened> payload() {
    return LeadOpened.class;
  }

  @Override
  public void on(LeadOpened event, Envelope envelope) {
    var about = new Message.About("lead", event.leadId(), event.code(), "/leads/" + event.leadId());
    var message =
        Message.of("LEAD_OPENED", event.leadId(), about)
            .with("code", event.code())
            .with("source", event.source())
            .with("unitCode", event.unitCode())
            .with("summary", event.summary());
    teller.tell(message, envelope, Recipient.role(Roles.INSPECTOR));
  }

  record LeadOpened(UUID leadId, String code, String source, String unitCode, String summary) {}
}
