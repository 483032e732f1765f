package org.ecocity.supervision.copies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.inbox.EventHandler;
import org.jspecify.annotations.Nullable;

/** Keeps amount and payments of a budget line, each time they change. */
@ApplicationScoped
class BudgetLineChangedHandler implements EventHandler<BudgetLineChangedHandler.BudgetLineChanged> {
  private final Rows rows;

  BudgetLineChangedHandler(Rows rows) {
    this.rows = rows;
  }

  @Override
  public String type() {
    return "ecocity.funding.budget-line.changed.v1";
  }

  @Override
  public Class<BudgetLineChanged> payload() {
    return BudgetLineChanged.class;
  }

  @Override
  public void on(BudgetLineChanged event, Envelope envelope) {
    rows.keep(
        "budget_line_copy",
        "budget_line_id, copied_version, code, year, level, owner_unit_code, earmark, amount_fen,"
            + " paid_fen, told_at",
        event.budgetLineId(),
        envelope.aggregateVersion(),
        event.code(),
        event.year(),
        event.level(),
        event.ownerUnitCode(),
        event.earmark(),
        event.amountFen(),
        event.paidFen(),
        envelope.time());
  }

  record BudgetLineChanged(
      UUID budgetLineId,
      String code,
      int year,
      String level,
      String ownerUnitCode,
      @Nullable String earmark,
      long amountFen,
      long paidFen) {}
}
