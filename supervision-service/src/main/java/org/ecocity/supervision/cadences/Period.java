package org.ecocity.supervision.cadences;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A span of whole months as people write it: {@code 2019-03}, {@code 2019-Q1}, {@code 2019-H1} or
 * {@code 2019}.
 *
 * @param text as written
 * @param first its first month
 * @param months how many months it has: 1, 3, 6 or 12
 */
public record Period(String text, YearMonth first, int months) {
  private static final Pattern WRITTEN =
      Pattern.compile("(2\\d{3})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?");
  private static final int HALF = 6;
  private static final int QUARTER = 3;
  private static final int YEAR = 12;

  /** Reads a period; empty when it is none. */
  public static Optional<Period> read(String text) {
    var found = WRITTEN.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(found.group(1));
    if (found.group(2) != null) {
      return Optional.of(new Period(text, YearMonth.of(year, Integer.parseInt(found.group(2))), 1));
    }
    if (found.group(3) != null) {
      return Optional.of(part(text, year, Integer.parseInt(found.group(3)), QUARTER));
    }
    if (found.group(4) != null) {
      return Optional.of(part(text, year, Integer.parseInt(found.group(4)), HALF));
    }
    return Optional.of(part(text, year, 1, YEAR));
  }

  /** Reads a period that is known to be one. */
  public static Period of(String text) {
    return read(text).orElseThrow(() -> new IllegalArgumentException("Not a period: " + text));
  }

  static Period month(YearMonth month) {
    return new Period(month.toString(), month, 1);
  }

  static Period quarter(YearMonth first) {
    int no = (first.getMonthValue() - 1) / QUARTER + 1;
    return part(first.getYear() + "-Q" + no, first.getYear(), no, QUARTER);
  }

  private static Period part(String text, int year, int no, int months) {
    return new Period(text, YearMonth.of(year, (no - 1) * months + 1), months);
  }

  /** Its last month. */
  public YearMonth last() {
    return first.plusMonths(months - 1L);
  }
}
