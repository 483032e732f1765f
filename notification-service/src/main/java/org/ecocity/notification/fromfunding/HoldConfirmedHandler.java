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

/** Tells owner and finance that a hold was confirmed with its term. */
@ApplicationScoped
class HoldConfirmedHandler implements EventHandler<HoldConfirmedHandler.HoldConfirmed> {
  private final Teller teller;

  HoldConfirmedHandler(Teller teller) {
    this.teller = teller;
  }

  @Override
  public String type() {
    return "ecocity.funding.hold.confirmed.v1";
  }

  @Override
  public Class<HoldConfirmed> payload() {
    return HoldConfirmed.class;
  }

  @Override
  public void on(HoldConfirmed event, Envelope envelope) {
    var about =
        new Message.About(
            "finding", event.findingId(), event.findingCode(), "/findings/" + event.findingId());
    var message =
        Message.of("HOLD_CONFIRMED", event.holdId() + "/" + event.until(), about)
            .with("projectCode", event.projectCode())
            .with("findingCode", event.findingCode())
            .with("until", event.until())
            .with("reason", event.reason());
    teller.tell(
        message,
        envelope,
        List.of(Recipient.unit(event.ownerUnitCode()), Recipient.role(Roles.FINANCE)));
  }

  record HoldConfirmed(
      UUID holdId,
      String projectCode,
      String ownerUnitCode,
      UUID findingId,
      String findingCode,
      @Nullable LocalDate until,
      String reason) {}
}
