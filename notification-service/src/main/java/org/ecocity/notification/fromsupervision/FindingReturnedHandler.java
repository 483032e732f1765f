package org.ecocity.notification.fromsupervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Tells the unit that its rectification report did not suffice. */
@ApplicationScoped
class FindingReturnedHandler implements EventHandler<FindingReturnedHandler.FindingReturned> {
  private final Teller teller;

  FindingReturnedHandler(Teller teller) {
    this.teller = teller;
  }

  @Override
  public String type() {
    return "ecocity.supervision.finding.returned.v1";
  }

  @Override
  public Class<FindingReturned> payload() {
    return FindingReturned.class;
  }

  @Override
  public void on(FindingReturned event, Envelope envelope) {
    var about =
        new Message.About(
            "finding", event.findingId(), event.code(), "/findings/" + event.findingId());
    var message =
        Message.of("FINDING_RETURNED", envelope.id(), about)
            .with("code", event.code())
            .with("reason", event.reason());
    teller.tell(message, envelope, Recipient.unit(event.unitCode()));
  }

  record FindingReturned(UUID findingId, String code, String unitCode, String reason) {}
}
