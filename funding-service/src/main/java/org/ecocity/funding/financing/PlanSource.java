package org.ecocity.funding.financing;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one kind of money is to bring, and on what terms. */
@Embeddable
class PlanSource {
  String kind;
  long plannedFen;
  long committedFen;
  @Nullable String basis;
  @Nullable BigDecimal ratePercent;
  @Nullable Integer termYears;
  @Nullable String conditions;

  @SuppressWarnings("NullAway.Init")
  PlanSource() {}

  /** What a table expects: nobody has committed it yet. */
  PlanSource(String kind, long plannedFen) {
    this.kind = kind;
    this.plannedFen = plannedFen;
  }

  PlanSource(PlanRequest.Source request) {
    this(request.kind(), request.plannedFen());
    this.committedFen = request.committedFen();
    this.basis = request.basis();
    this.ratePercent = request.ratePercent();
    this.termYears = request.termYears();
    this.conditions = request.conditions();
  }

  /** What one kind of money is to bring in one year, and by when. */
  @Embeddable
  static class Year {
    String kind;
    int year;
    long plannedFen;
    LocalDate commitBy;
    long committedFen;
    @Nullable LocalDate committedOn;
    LocalDate arriveBy;

    @SuppressWarnings("NullAway.Init")
    Year() {}

    Year(String kind, PlanRequest.Year request) {
      this.kind = kind;
      this.year = request.year();
      this.plannedFen = request.plannedFen();
      this.commitBy = request.commitByOrYearEnd();
      this.committedFen = request.committedOrNoneFen();
      this.committedOn = request.committedOn();
      this.arriveBy = request.arriveByOrYearEnd();
    }
  }

  /** Why the years of this source cannot be; none if they can. */
  @Nullable PlanOutcome hindrance(List<Year> years) {
    if (years.stream().map(y -> y.year).distinct().count() < years.size()) {
      return new PlanOutcome.YearTwice(kind);
    }
    if (years.stream().anyMatch(y -> y.committedFen > y.plannedFen)) {
      return new PlanOutcome.CommittedOverPlanned(kind);
    }
    return isOver(years.stream().map(y -> y.plannedFen).toList(), plannedFen)
            || isOver(years.stream().map(y -> y.committedFen).toList(), committedFen)
        ? new PlanOutcome.YearsOverSource(kind)
        : null;
  }

  private static boolean isOver(List<Long> parts, long wholeFen) {
    long left = wholeFen;
    for (var part : parts) {
      if (part > left) {
        return true;
      }
      left -= part;
    }
    return false;
  }
}
