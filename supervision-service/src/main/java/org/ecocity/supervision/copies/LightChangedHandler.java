package org.ecocity.supervision.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/** Keeps each change of a project's light. */
@ApplicationScoped
class LightChangedHandler implements EventHandler<LightChangedHandler.LightChanged> {
  private final Rows rows;

  LightChangedHandler(Rows rows) {
    this.rows = rows;
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
    rows.keep(
        "light_copy",
        "event_id, project_id, project_code, owner_unit_code, dimension, colour, reason,"
            + " reason_en, rule_version, period, copied_version, told_at",
        envelope.id(),
        event.projectId(),
        event.projectCode(),
        event.ownerUnitCode(),
        event.dimension(),
        event.toColour(),
        event.reason(),
        event.reasonEn(),
        event.ruleVersion(),
        event.period(),
        envelope.aggregateVersion(),
        envelope.time());
  }

  record LightChanged(
      UUID projectId,
      String projectCode,
      String ownerUnitCode,
      String dimension,
      String toColour,
      String reason,
      String reasonEn,
      int ruleVersion,
      @Nullable String period) {}
}
