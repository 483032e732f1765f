package org.ecocity.funding.financing;

import java.util.UUID;
import org.ecocity.platform.outbox.Event;

/** The sums of a project's financing plan, in fen; the gap is what nobody has committed. */
public record FinancingPlanChanged(
    UUID projectId,
    String projectCode,
    String projectName,
    String ownerUnitCode,
    long plannedFen,
    long committedFen,
    long arrivedFen,
    long gapFen)
    implements Event {
  static final String TYPE = "ecocity.funding.financing-plan.changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  static FinancingPlanChanged of(FinancingPlan plan, long arrivedFen) {
    return new FinancingPlanChanged(
        plan.id,
        plan.projectCode,
        plan.projectName,
        plan.ownerUnitCode,
        plan.plannedFen(),
        plan.committedFen(),
        arrivedFen,
        plan.gapFen());
  }
}
