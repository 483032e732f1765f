package org.ecocity.projects.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PlanRepublisher implements Republisher {
  private final PlanVersions plans;

  PlanRepublisher(PlanVersions plans) {
    this.plans = plans;
  }

  @Override
  public String aggregate() {
    return PlanVersionService.AGGREGATE;
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return plans.issuedAfter(after, limit).stream()
        .flatMap(plan -> plan.issuedEvent().stream().map(event -> new State(plan.id(), event)))
        .toList();
  }
}
