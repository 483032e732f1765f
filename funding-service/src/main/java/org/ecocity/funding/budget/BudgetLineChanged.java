package org.ecocity.funding.budget;

import java.util.UUID;
import org.ecocity.platform.outbox.Event;

/** A line came to be, got more or less money, or was paid from; {@code earmark} is its name. */
record BudgetLineChanged(
    UUID budgetLineId,
    String code,
    int year,
    Level level,
    String ownerUnitCode,
    String earmark,
    long amountFen,
    long paidFen)
    implements Event {
  static final String TYPE = "ecocity.funding.budget-line.changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  static BudgetLineChanged of(BudgetLine line, long paidFen) {
    return new BudgetLineChanged(
        line.id,
        line.code,
        line.year,
        line.level,
        line.ownerUnitCode,
        line.name,
        line.amountFen,
        paidFen);
  }
}
