package org.ecocity.supervision.assessments;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * First and last day of a period such as {@code 2019}, {@code 2019-H1}, {@code 2019-Q3} or {@code
 * 2019-06}.
 *
 * @param from first day
 * @param to last day
 */
record PeriodDays(LocalDate from, LocalDate to) {
  private static final Pattern PERIOD =
      Pattern.compile("(20\\d\\d)(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?");
  private static final int MONTHS_IN_HALF = 6;
  private static final int MONTHS_IN_QUARTER = 3;
  private static final int MONTHS_IN_YEAR = 12;

  static Optional<PeriodDays> of(String period) {
    var match = PERIOD.matcher(period);
    if (!match.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(match.group(1));
    if (match.group(2) != null) {
      return Optional.of(months(year, Integer.parseInt(match.group(2)), MONTHS_IN_HALF));
    }
    if (match.group(3) != null) {
      return Optional.of(months(year, Integer.parseInt(match.group(3)), MONTHS_IN_QUARTER));
    }
    return Optional.of(
        match.group(4) == null
            ? months(year, 1, MONTHS_IN_YEAR)
            : months(year, Integer.parseInt(match.group(4)), 1));
  }

  private static PeriodDays months(int year, int number, int length) {
    var first = YearMonth.of(year, (number - 1) * length + 1);
    return new PeriodDays(first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth());
  }
}
