package org.ecocity.funding.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.funding.performance.sheets.Rating;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/**
 * A performance result is final.
 *
 * @param resultId the result
 * @param budgetLineId the line
 * @param budgetLineCode its code
 * @param year budget year
 * @param projectId project on it, if it is of one
 * @param projectCode its code
 * @param unitCode owner of the line
 * @param budgetFen full year's budget in fen
 * @param executedFen executed by the year's end, in fen
 * @param score points, 0 to 100, at most 2 decimals
 * @param rating what it is called
 * @param closedOn business date
 */
public record PerformanceResultClosed(
    UUID resultId,
    UUID budgetLineId,
    String budgetLineCode,
    int year,
    @Nullable UUID projectId,
    @Nullable String projectCode,
    String unitCode,
    long budgetFen,
    long executedFen,
    BigDecimal score,
    Rating rating,
    LocalDate closedOn)
    implements Event {
  static final String TYPE = "ecocity.funding.performance-result.closed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  static PerformanceResultClosed of(Performance closed) {
    return new PerformanceResultClosed(
        closed.id,
        closed.budgetLineId,
        closed.budgetLineCode,
        closed.year,
        closed.projectId,
        closed.projectCode,
        closed.unitCode,
        Objects.requireNonNull(closed.budgetFen),
        Objects.requireNonNull(closed.executedFen),
        Objects.requireNonNull(closed.score),
        Objects.requireNonNull(closed.rating),
        Objects.requireNonNull(closed.closedOn));
  }
}
