package org.ecocity.funding.financing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/** Tells each financing plan's present sums again. */
@ApplicationScoped
class FinancingPlanRepublisher implements Republisher {
  private final FinancingPlans plans;
  private final FundsArrivals arrivals;

  FinancingPlanRepublisher(FinancingPlans plans, FundsArrivals arrivals) {
    this.plans = plans;
    this.arrivals = arrivals;
  }

  @Override
  public String aggregate() {
    return FinancingPlanService.AGGREGATE;
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return plans.after(after, limit).stream()
        .map(
            plan ->
                new State(
                    plan.id, FinancingPlanChanged.of(plan, arrivals.arrivedAt(plan.id).totalFen())))
        .toList();
  }
}
