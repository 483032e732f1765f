package org.ecocity.notification.fromsupervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/** The rectification order, to the unit. */
@ApplicationScoped
class FindingOrderedHandler implements EventHandler<FindingOrderedHandler.FindingOrdered> {
  private final Teller teller;

  FindingOrderedHandler(Teller teller) {
    this.teller = teller;
  }

  @Override
  public String type() {
    return "ecocity.supervision.finding.ordered.v1";
  }

  @Override
  public Class<FindingOrdered> payload() {
    return FindingOrdered.class;
  }

  @Override
  public void on(FindingOrdered event, Envelope envelope) {
    var about =
        new Message.About(
            "finding", event.findingId(), event.code(), "/findings/" + event.findingId());
    var message =
        Message.of("RECTIFICATION_ORDERED", event.findingId(), about)
            .with("code", event.code())
            .with("projectCode", event.projectCode())
            .with("severity", event.severity())
            .with("description", event.description())
            .with("basis", event.basis())
            .with("dueDate", event.dueDate());
    teller.tell(message, envelope, Recipient.unit(event.unitCode()));
  }

  record FindingOrdered(
      UUID findingId,
      String code,
      @Nullable String projectCode,
      String unitCode,
      String severity,
      String description,
      String basis,
      LocalDate dueDate) {}
}
