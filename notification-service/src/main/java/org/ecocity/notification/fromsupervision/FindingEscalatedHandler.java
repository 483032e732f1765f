package org.ecocity.notification.fromsupervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.notification.persons.Duty;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.ecocity.platform.security.Roles;

/**
 * Reminds and warns the unit, climbing from the liaison up; the last rung is a proposal that goes
 * to the programme office alone, for a human to decide.
 */
@ApplicationScoped
class FindingEscalatedHandler implements EventHandler<FindingEscalatedHandler.FindingEscalated> {
  private static final String PROPOSAL = "PROPOSAL";

  private final Teller teller;

  FindingEscalatedHandler(Teller teller) {
    this.teller = teller;
  }

  @Override
  public String type() {
    return "ecocity.supervision.finding.escalated.v1";
  }

  @Override
  public Class<FindingEscalated> payload() {
    return FindingEscalated.class;
  }

  @Override
  public void on(FindingEscalated event, Envelope envelope) {
    var about =
        new Message.About(
            "finding", event.findingId(), event.code(), "/findings/" + event.findingId());
    var message =
        Message.of(
                "FINDING_" + event.rung(),
                event.findingId() + "/" + event.dueDate() + "/" + event.level(),
                about)
            .with("code", event.code())
            .with("unitCode", event.unitCode())
            .with("dueDate", event.dueDate())
            .to(event.recipient());
    var recipient =
        event.rung().equals(PROPOSAL)
            ? Recipient.role(Roles.OFFICE)
            : Recipient.unit(event.unitCode());
    teller.tell(message, envelope, recipient);
  }

  record FindingEscalated(
      UUID findingId,
      String code,
      String unitCode,
      int level,
      String rung,
      Duty recipient,
      LocalDate dueDate) {}
}
