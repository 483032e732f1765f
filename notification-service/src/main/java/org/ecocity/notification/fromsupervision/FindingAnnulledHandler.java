package org.ecocity.notification.fromsupervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Tells the unit that a finding was taken back. */
@ApplicationScoped
class FindingAnnulledHandler implements EventHandler<FindingAnnulledHandler.FindingAnnulled> {
  private final Teller teller;

  FindingAnnulledHandler(Teller teller) {
    this.teller = teller;
  }

  @Override
  public String type() {
    return "ecocity.supervision.finding.annulled.v1";
  }

  @Override
  public Class<FindingAnnulled> payload() {
    return FindingAnnulled.class;
  }

  @Override
  public void on(FindingAnnulled event, Envelope envelope) {
    var about =
        new Message.About(
            "finding", event.findingId(), event.code(), "/findings/" + event.findingId());
    var message =
        Message.of("FINDING_ANNULLED", event.findingId(), about)
            .with("code", event.code())
            .with("reason", event.reason());
    teller.tell(message, envelope, Recipient.unit(event.unitCode()));
  }

  record FindingAnnulled(UUID findingId, String code, String unitCode, String reason) {}
}
