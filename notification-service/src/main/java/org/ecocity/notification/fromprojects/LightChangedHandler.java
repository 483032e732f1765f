package org.ecocity.notification.fromprojects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.ecocity.notification.inbox.Message;
import org.ecocity.notification.inbox.Recipient;
import org.ecocity.notification.inbox.Teller;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Tells the owner of a light that has turned amber or red; green needs no notice. */
@ApplicationScoped
class LightChangedHandler implements EventHandler<LightChangedHandler.LightChanged> {
  private static final Set<String> ALARMING = Set.of("AMBER", "RED");

  private final Teller teller;

  LightChangedHandler(Teller teller) {
    this.teller = teller;
  }

  @Override
  public String type() {
    return "ecocity.projects.light.changed.v1";
  }

  @Override
  public Class<LightChanged> payload() {
    return LightChanged.class;
  }

  @Override
  public void on(LightChanged event, Envelope envelope) {
    if (!ALARMING.contains(event.toColour())) {
      return;
    }
    var about =
        new Message.About(
            "project", event.projectId(), event.projectCode(), "/projects/" + event.projectId());
    var message =
        Message.of("LIGHT_CHANGED", envelope.id(), about)
            .with("name", event.projectName())
            .with("dimension", event.dimension())
            .with("colour", event.toColour())
            .with("reason", event.reason())
            .with("reasonEn", event.reasonEn())
            .with("period", event.period());
    teller.tell(message, envelope, Recipient.unit(event.ownerUnitCode()));
  }

  record LightChanged(
      UUID projectId,
      String projectCode,
      String projectName,
      String ownerUnitCode,
      String dimension,
      String toColour,
      String reason,
      String reasonEn,
      String period) {}
}
