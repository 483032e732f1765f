package org.ecocity.funding.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.ledger.Ledger;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/** Tells the other services how a line stands, at each change and again when they ask. */
@ApplicationScoped
class BudgetLineNews implements Republisher {
  private final BudgetLines lines;
  private final Ledger ledger;
  private final Outbox outbox;

  BudgetLineNews(BudgetLines lines, Ledger ledger, Outbox outbox) {
    this.lines = lines;
    this.ledger = ledger;
    this.outbox = outbox;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void tell(BudgetLine line) {
    var paid = ledger.paidFenOfLines(List.of(line.id));
    outbox.append(line.id, BudgetLineChanged.of(line, paid.getOrDefault(line.id, 0L)));
  }

  @Override
  public String aggregate() {
    return "budget-line";
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    var found = lines.after(after, limit);
    var paid = ledger.paidFenOfLines(found.stream().map(line -> line.id).toList());
    return found.stream()
        .map(line -> new State(line.id, BudgetLineChanged.of(line, paid.getOrDefault(line.id, 0L))))
        .toList();
  }
}
