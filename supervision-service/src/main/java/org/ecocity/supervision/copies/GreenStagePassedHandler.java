package org.ecocity.supervision.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/** Keeps which green stages a project has passed. */
@ApplicationScoped
class GreenStagePassedHandler implements EventHandler<GreenStagePassedHandler.GreenStagePassed> {
  private final Rows rows;

  GreenStagePassedHandler(Rows rows) {
    this.rows = rows;
  }

  @Override
  public String type() {
    return "ecocity.projects.green-stage.passed.v1";
  }

  @Override
  public Class<GreenStagePassed> payload() {
    return GreenStagePassed.class;
  }

  @Override
  public void on(GreenStagePassed event, Envelope envelope) {
    rows.keep(
        "green_stage_copy",
        "project_id, stage, project_code, owner_unit_code, passed_on, told_at",
        event.projectId(),
        event.stage(),
        event.projectCode(),
        event.ownerUnitCode(),
        event.passedOn(),
        envelope.time());
  }

  record GreenStagePassed(
      UUID projectId,
      @Nullable String projectCode,
      String ownerUnitCode,
      String stage,
      LocalDate passedOn) {}
}
