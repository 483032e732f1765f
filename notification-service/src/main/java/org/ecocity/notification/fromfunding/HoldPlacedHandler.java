package org.ecocity.notification.fromfunding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Tells owner and finance of a hold on a project's new payments; the chief confirms or lifts it.
 */
@ApplicationScoped
class HoldPlacedHandler implements EventHandler<HoldPlacedHandler.HoldPlaced> {
  private final Teller teller;

  HoldPlacedHandler(Teller teller) {
    this.teller = teller;
  }

  @Override
  public String type() {
    return "ecocity.funding.hold.placed.v1";
  }

  @Override
  public Class<HoldPlaced> payload() {
    return HoldPlaced.class;
  }

  @Override
  public void on(HoldPlaced event, Envelope envelope) {
    var about =
        new Message.About(
            "finding", event.findingId(), event.findingCode(), "/findings/" + event.findingId());
    var message =
        Message.of("HOLD_PLACED", event.holdId(), about)
            .with("projectCode", event.projectCode())
            .with("findingCode", event.findingCode())
            .with("until", event.until())
            .with("reason", event.reason());
    teller.tell(
        message,
        envelope,
        List.of(
            Recipient.unit(event.ownerUnitCode()),
            Recipient.role(Roles.FINANCE),
            Recipient.role(Roles.FINANCE_CHIEF)));
  }

  record HoldPlaced(
      UUID holdId,
      String projectCode,
      String ownerUnitCode,
      UUID findingId,
      String findingCode,
      @Nullable LocalDate until,
      String reason) {}
}
