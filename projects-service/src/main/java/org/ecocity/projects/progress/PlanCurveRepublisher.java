package org.ecocity.projects.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/** Tells the plan curves again. */
@ApplicationScoped
class PlanCurveRepublisher implements Republisher {
  private final PlanCurves curves;

  PlanCurveRepublisher(PlanCurves curves) {
    this.curves = curves;
  }

  @Override
  public String aggregate() {
    return "plan-curve";
  }

  /** All at once: there is one for each year. */
  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return after != null
        ? List.of()
        : curves.all().entrySet().stream()
            .map(
                curve ->
                    new State(
                        PlanCurveService.id(curve.getKey()),
                        PlanCurvePublished.of(curve.getKey(), curve.getValue())))
            .toList();
  }
}
