package org.ecocity.supervision.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;

/** Keeps the plan curve of a year, each time it changes. */
@ApplicationScoped
class PlanCurveChangedHandler implements EventHandler<PlanCurveChangedHandler.PlanCurveChanged> {
  private final Rows rows;

  PlanCurveChangedHandler(Rows rows) {
    this.rows = rows;
  }

  @Override
  public String type() {
    return "ecocity.projects.plan-curve.changed.v1";
  }

  @Override
  public Class<PlanCurveChanged> payload() {
    return PlanCurveChanged.class;
  }

  @Override
  public void on(PlanCurveChanged event, Envelope envelope) {
    for (var point : event.points()) {
      rows.keep(
          "plan_curve_copy",
          "year, copied_version, month, percent, told_at",
          event.year(),
          envelope.aggregateVersion(),
          point.month(),
          point.percent(),
          envelope.time());
    }
  }

  record PlanCurveChanged(int year, List<Point> points) {
    record Point(int month, BigDecimal percent) {}
  }
}
