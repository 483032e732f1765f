package org.ecocity.supervision.cadences;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecocity.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of a cadence: which periods it has and when each is due.
 *
 * @param kind how the periods follow each other
 * @param firstPeriod its first period
 * @param lastPeriod its last period, none where no end is known
 * @param nthWorkingDay n of the n-th working day
 * @param dayOfMonth day of the month, of {@code EVEN_MONTHS}
 * @param fixedPeriods the periods of {@code FIXED_PERIODS}
 */
record CadenceRule(
    CadenceKind kind,
    String firstPeriod,
    @Nullable String lastPeriod,
    @Nullable Integer nthWorkingDay,
    @Nullable Integer dayOfMonth,
    List<String> fixedPeriods) {
  private static final int QUARTER_MONTHS = 3;

  /** What is wrong with the rule: the field at fault. */
  Optional<String> fault() {
    var first = Period.read(firstPeriod);
    if (first.isEmpty() || !fits(first.get())) {
      return Optional.of("firstPeriod");
    }
    if (lastPeriod != null) {
      var last = Period.read(lastPeriod);
      if (last.isEmpty() || !fits(last.get()) || last.get().first().isBefore(first.get().first())) {
        return Optional.of("lastPeriod");
      }
    }
    return switch (kind) {
      case MONTHLY, QUARTERLY -> nthWorkingDay == null ? Optional.of("nthWorkingDay") : noList();
      case EVEN_MONTHS -> dayOfMonth == null ? Optional.of("dayOfMonth") : noList();
      case FIXED_PERIODS ->
          fixedPeriods.isEmpty()
                  || !fixedPeriods.getFirst().equals(firstPeriod)
                  || fixedPeriods.stream().distinct().count() != fixedPeriods.size()
                  || fixedPeriods.stream().anyMatch(text -> Period.read(text).isEmpty())
              ? Optional.of("fixedPeriods")
              : Optional.empty();
    };
  }

  private Optional<String> noList() {
    return fixedPeriods.isEmpty() ? Optional.empty() : Optional.of("fixedPeriods");
  }

  private boolean fits(Period period) {
    return switch (kind) {
      case MONTHLY -> period.months() == 1;
      case QUARTERLY -> period.months() == QUARTER_MONTHS;
      case EVEN_MONTHS -> period.months() == 1 && period.first().getMonthValue() % 2 == 0;
      case FIXED_PERIODS -> true;
    };
  }

  /** Its periods in order, without end where no last one is known. */
  Stream<Period> periods() {
    var first = Period.of(firstPeriod);
    var all =
        switch (kind) {
          case MONTHLY -> Stream.iterate(first, each -> Period.month(each.first().plusMonths(1)));
          case QUARTERLY ->
              Stream.iterate(
                  first, each -> Period.quarter(each.first().plusMonths(QUARTER_MONTHS)));
          case EVEN_MONTHS ->
              Stream.iterate(first, each -> Period.month(each.first().plusMonths(2)));
          case FIXED_PERIODS -> fixedPeriods.stream().map(Period::of);
        };
    return lastPeriod == null
        ? all
        : all.takeWhile(each -> !each.first().isAfter(Period.of(lastPeriod).first()));
  }

  /** When a period is due. */
  LocalDate dueOn(Period period, WorkingDays.Calendar days) {
    return switch (kind) {
      case MONTHLY, QUARTERLY ->
          days.nthOfMonth(period.last().plusMonths(1), Objects.requireNonNull(nthWorkingDay));
      case EVEN_MONTHS -> {
        var day = period.first().atDay(Objects.requireNonNull(dayOfMonth));
        yield days.isWorkingDay(day) ? day : days.plus(day, 1);
      }
      case FIXED_PERIODS ->
          nthWorkingDay == null
              ? days.plus(period.last().plusMonths(1).atDay(1), -1)
              : days.nthOfMonth(period.last().plusMonths(1), nthWorkingDay);
    };
  }
}
