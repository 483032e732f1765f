package org.ecocity.funding.reconciliations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Shows reconciliations, their differences and the treasury's rows behind them. */
@ApplicationScoped
class ReconciliationReading {
  private final Reconciliations reconciliations;
  private final Differences differences;
  private final TreasuryRows rows;
  private final OurBooks books;

  ReconciliationReading(
      Reconciliations reconciliations, Differences differences, TreasuryRows rows, OurBooks books) {
    this.reconciliations = reconciliations;
    this.differences = differences;
    this.rows = rows;
    this.books = books;
  }

  @Transactional
  ReconciliationView get(Actor actor, UUID id) {
    return ReconciliationView.of(reconciliations.require(id), actor);
  }

  @Transactional
  Page<ReconciliationView> list(
      Actor actor, PageRequest page, @Nullable String period, @Nullable ReconciliationState state) {
    return reconciliations.list(page, period, state).map(one -> ReconciliationView.of(one, actor));
  }

  @Transactional
  Page<ReconciliationView.DifferenceView> differences(
      UUID id, PageRequest page, @Nullable DifferenceKind kind, @Nullable Boolean explained) {
    reconciliations.require(id);
    return differences.list(page, id, kind, explained).map(ReconciliationView.DifferenceView::of);
  }

  @Transactional
  Page<ReconciliationRequest.Row> rows(UUID id, PageRequest page) {
    reconciliations.require(id);
    return rows.list(page, id).map(ReconciliationRequest.Row::of);
  }

  @Transactional
  Page<Outstanding> outstanding(UUID id) {
    return Page.whole(books.outstanding(reconciliations.require(id).month()));
  }
}
