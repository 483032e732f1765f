package org.ecocity.funding.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.budget.CutFlags;
import org.ecocity.funding.factors.PerformanceRatings;
import org.ecocity.funding.performance.sheets.Rating;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.outbox.Republisher;
import org.jspecify.annotations.Nullable;

/** What follows from a closed result: award rounds, the flag on its line, the other services. */
@ApplicationScoped
class PerformanceNews implements Republisher {
  private final Performances performances;
  private final PerformanceRatings ratings;
  private final CutFlags flags;
  private final Outbox outbox;

  PerformanceNews(
      Performances performances, PerformanceRatings ratings, CutFlags flags, Outbox outbox) {
    this.performances = performances;
    this.ratings = ratings;
    this.flags = flags;
    this.outbox = outbox;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void tellClosed(Performance closed) {
    var told = PerformanceResultClosed.of(closed);
    ratings.offer(told.resultId(), told.unitCode(), told.year(), told.score(), told.executedFen());
    if (told.rating() == Rating.POOR) {
      flags.flag(told.resultId(), told.budgetLineId(), told.year(), told.score());
    }
    outbox.append(told.resultId(), told);
  }

  @Override
  public String aggregate() {
    return "performance-result";
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    return performances.closedAfter(after, limit).stream()
        .map(closed -> new State(closed.id, PerformanceResultClosed.of(closed)))
        .toList();
  }
}
