package org.ecocity.notification.fromsupervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Tells the unit that a revisit has found it again. */
@ApplicationScoped
class FindingReopenedHandler implements EventHandler<FindingReopenedHandler.FindingReopened> {
  private final Teller teller;

  FindingReopenedHandler(Teller teller) {
    this.teller = teller;
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
    var about =
        new Message.About(
            "finding", event.findingId(), event.code(), "/findings/" + event.findingId());
    var message =
        Message.of("FINDING_REOPENED", envelope.id(), about)
            .with("code", event.code())
            .with("reason", event.reason())
            .with("dueDate", event.dueDate());
    teller.tell(message, envelope, Recipient.unit(event.unitCode()));
  }

  record FindingReopened(
      UUID findingId, String code, String unitCode, String reason, LocalDate dueDate) {}
}
