package org.ecocity.supervision.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Keeps what a project's financing is and what of it has arrived. */
@ApplicationScoped
class FinancingChangedHandler implements EventHandler<FinancingChangedHandler.FinancingChanged> {
  private final Rows rows;

  FinancingChangedHandler(Rows rows) {
    this.rows = rows;
  }

  @Override
  public String type() {
    return "ecocity.funding.financing-plan.changed.v1";
  }

  @Override
  public Class<FinancingChanged> payload() {
    return FinancingChanged.class;
  }

  @Override
  public void on(FinancingChanged event, Envelope envelope) {
    rows.keep(
        "financing_copy",
        "project_id, copied_version, planned_fen, committed_fen, arrived_fen, gap_fen, told_at",
        event.projectId(),
        envelope.aggregateVersion(),
        event.plannedFen(),
        event.committedFen(),
        event.arrivedFen(),
        event.gapFen(),
        envelope.time());
  }

  record FinancingChanged(
      UUID projectId, long plannedFen, long committedFen, long arrivedFen, long gapFen) {}
}
