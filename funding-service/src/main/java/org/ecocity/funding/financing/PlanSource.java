package org.ecocity.funding.financing;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What one kind of money is to bring. */
@Embeddable
class PlanSource {
  String kind;
  long plannedFen;
  long committedFen;
  @Nullable String basis;

  @SuppressWarnings("NullAway.Init")
  PlanSource() {}

  PlanSource(String kind, long plannedFen, long committedFen, @Nullable String basis) {
    this.kind = kind;
    this.plannedFen = plannedFen;
    this.committedFen = committedFen;
    this.basis = basis;
  }
}
