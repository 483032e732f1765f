package org.ecocity.notification.fromsupervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Tells the unit that a finding is struck off. */
@ApplicationScoped
class FindingClosedHandler implements EventHandler<FindingClosedHandler.FindingClosed> {
  private final Teller teller;

  FindingClosedHandler(Teller teller) {
    this.teller = teller;
  }

  @Override
  public String type() {
    return "ecocity.supervision.finding.closed.v1";
  }

  @Override
  public Class<FindingClosed> payload() {
    return FindingClosed.class;
  }

  @Override
  public void on(FindingClosed event, Envelope envelope) {
    var about =
        new Message.About(
            "finding", event.findingId(), event.code(), "/findings/" + event.findingId());
    var message =
        Message.of("FINDING_CLOSED", event.findingId() + "/" + event.closedOn(), about)
            .with("code", event.code());
    teller.tell(message, envelope, Recipient.unit(event.unitCode()));
  }

  record FindingClosed(UUID findingId, String code, String unitCode, LocalDate closedOn) {}
}
