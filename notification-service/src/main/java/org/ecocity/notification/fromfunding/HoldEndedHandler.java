package org.ecocity.notification.fromfunding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.ecocity.platform.security.Roles;

/** Tells owner and finance that a hold has ended. */
@ApplicationScoped
class HoldEndedHandler implements EventHandler<HoldEndedHandler.HoldEnded> {
  private final Teller teller;

  HoldEndedHandler(Teller teller) {
    this.teller = teller;
  }

  @Override
  public String type() {
    return "ecocity.funding.hold.ended.v1";
  }

  @Override
  public Class<HoldEnded> payload() {
    return HoldEnded.class;
  }

  @Override
  public void on(HoldEnded event, Envelope envelope) {
    var about =
        new Message.About(
            "finding", event.findingId(), event.findingCode(), "/findings/" + event.findingId());
    var message =
        Message.of("HOLD_ENDED", event.holdId(), about)
            .with("projectCode", event.projectCode())
            .with("findingCode", event.findingCode())
            .with("reason", event.reason());
    teller.tell(
        message,
        envelope,
        List.of(Recipient.unit(event.ownerUnitCode()), Recipient.role(Roles.FINANCE)));
  }

  record HoldEnded(
      UUID holdId,
      String projectCode,
      String ownerUnitCode,
      UUID findingId,
      String findingCode,
      String reason) {}
}
